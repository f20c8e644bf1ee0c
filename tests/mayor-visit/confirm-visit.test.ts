import { describe, expect, it } from 'vitest';
import { FEED, type ChangesPage } from '../change/follow.ts';
import { ids, october } from './october.ts';

const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';

describe('confirming a visit (R13)', () => {
  it.each([
    ['nobody from the mayor’s office', { mayor: null }, ['mayor']],
    ['no day', { visitsOn: null }, ['visitsOn']],
  ])('is refused with %s, and leaves no trace', async (_, changes, lacks) => {
    const { planned, refusalOf } = await october();
    const { id } = await planned(changes);
    expect(await refusalOf('confirmVisit', { id })).toMatchObject({
      code: 'RULE_BROKEN',
      rule: 'R13',
      strength: 'P',
      lacks,
    });
  });

  it('is refused with too few, too many, others than residents, or without the leader, and leaves no trace', async () => {
    const { planned, carryOut, refusalOf, leader, ane, bo, pia, givenMember, committeeId } = await october();
    const { id } = await planned();
    const eli = await givenMember({ committeeId });
    for (const [participantIds, lacks] of [
      [ids(leader), ['tooFewResidents']],
      [ids(leader, ane, bo, eli), ['tooManyResidents']],
      [ids(leader, ane, pia), ['residentSeats']],
      [ids(ane, bo), ['leader']],
    ] as const) {
      await carryOut('updateVisit', { id, participantIds });
      expect(await refusalOf('confirmVisit', { id })).toMatchObject({ code: 'RULE_BROKEN', rule: 'R13', lacks });
    }
  });

  it('goes by who is leader on the day of the visit', async () => {
    const { planned, refusalOf, carryOut, givenMember, committeeId, leader, ane, bo, db } = await october();
    const { id } = await planned({ participantIds: ids(ane, bo) });
    await db.query("UPDATE office SET ends_on = '2026-10-13' WHERE person_id = $1", [rowId(leader.person.id)]);
    await carryOut('appointOfficer', {
      committeeId,
      personId: ane.person.id,
      kind: 'LEADER',
      startsOn: '2026-10-14',
    });
    expect(await carryOut('confirmVisit', { id })).toMatchObject({ status: 'CONFIRMED' });
    expect(await refusalOf('updateVisit', { id, visitsOn: '2026-10-13' })).toMatchObject({ lacks: ['leader'] });
    const newcomer = await givenMember({ committeeId, startsOn: '2026-10-15' });
    expect(await refusalOf('updateVisit', { id, participantIds: ids(ane, bo, newcomer) })).toMatchObject({
      lacks: ['residentSeats'],
    });
  });

  it('goes by the regulation in force on the day of the visit', async () => {
    const { planned, refusalOf, carryOut, givenRegulation } = await october();
    const { id } = await planned();
    await givenRegulation({ validFrom: '2026-10-14', visitResidentsMin: 3, visitResidentsMax: 4 });
    expect(await refusalOf('confirmVisit', { id })).toMatchObject({ lacks: ['tooFewResidents'] });
    await carryOut('updateVisit', { id, visitsOn: '2026-10-13' });
    expect(await carryOut('confirmVisit', { id })).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is done all the same for a reason, which is recorded and not published', async () => {
    const { planned, carryOut, seen, changesOf, db, ane, bo } = await october();
    const { id } = await planned({ participantIds: ids(ane, bo) });
    const overrideReason = 'Lederen er syk';
    expect(await carryOut('confirmVisit', { id, overrideReason })).toMatchObject({
      status: 'CONFIRMED',
      confirmReason: overrideReason,
    });
    expect(await seen('MayorVisit', id, { as: 'public' })).toMatchObject({ confirmReason: null });
    const overridden = (await changesOf()).filter(({ entity }) => entity === 'RuleOverride');
    expect(overridden).toMatchObject([{ reason: overrideReason, published: false }]);
    const [row] = await db.query<{ rule: string }>('SELECT rule FROM rule_override WHERE reason = $1', [
      overrideReason,
    ]);
    expect(row).toEqual({ rule: 'R13' });
  });

  it('tells why in no entry of the feed that others read', async () => {
    const { planned, carryOut, told, municipality, log, ane, bo, leader } = await october();
    const { id } = await planned({ participantIds: ids(ane, bo) });
    await carryOut('confirmVisit', { id, overrideReason: 'Lederen er syk' });
    await carryOut('updateVisit', { id, visitsOn: '2026-10-15', reason: 'Snø', overrideReason: 'Fortsatt syk' });
    await carryOut('updateVisit', { id, participantIds: ids(leader, bo), overrideReason: 'Trengs ikke' });
    await log.settled();
    const variables = { municipality: municipality.number, first: 500 };
    const { changes } = await told<{ changes: ChangesPage }>(FEED, variables, { as: 'public' });
    const visits = changes.entries.filter(({ entity }) => entity.startsWith('MayorVisit'));
    expect(visits.map(({ reason }) => reason).filter((reason) => reason !== null)).toEqual([]);
    expect(new Set(visits.map(({ entity }) => entity))).toEqual(new Set(['MayorVisit', 'MayorVisitParticipant']));
    expect(JSON.stringify(changes)).not.toMatch(/syk|Trengs/);
    expect(changes.entries.filter(({ entity }) => entity === 'PhaseMove')).toMatchObject([{ reason: 'Snø' }]);
  });

  it('holds for later changes of a confirmed visit too', async () => {
    const { planned, carryOut, refusalOf, ane, bo, leader } = await october();
    const { id } = await planned();
    await carryOut('confirmVisit', { id });
    expect(await refusalOf('updateVisit', { id, participantIds: ids(ane, bo) })).toMatchObject({
      code: 'RULE_BROKEN',
      lacks: ['leader'],
    });
    const reasoned = { id, participantIds: ids(ane, bo), overrideReason: 'Lederen er syk' };
    expect(await carryOut('updateVisit', reasoned)).toMatchObject({ confirmReason: 'Lederen er syk' });
    expect(await carryOut('updateVisit', { id, participantIds: ids(leader, bo) })).toMatchObject({
      confirmReason: null,
      participants: expect.arrayContaining([{ person: { id: leader.person.id } }]),
    });
  });
});
