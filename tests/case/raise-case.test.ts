import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const CASE = { title: 'Fartsdumper i Åsveien', origin: 'RESIDENT' };

it('gives a case the next number of its year, and begins its ledger (R20)', async () => {
  const { givenCycle, carryOut, ledgerOf } = await world();
  const { id: cycleId, committee } = await givenCycle(2026);
  await carryOut('raiseCase', { leadCommitteeId: committee.id, ...CASE });
  const raised = await carryOut('raiseCase', {
    leadCommitteeId: committee.id,
    ...CASE,
    description: 'Bilene kjører for fort forbi skolen.',
    horizon: 'SHORT',
    originText: 'Meldt inn på møtet',
    raisedOn: '2026-01-03',
  });
  expect(raised).toMatchObject({
    number: '2026-002',
    title: 'Fartsdumper i Åsveien',
    horizon: 'SHORT',
    origin: 'RESIDENT',
    raisedOn: '2026-01-03',
    isPublic: true,
    status: { code: 'RAISED', category: 'RAISED' },
    cycles: [{ id: cycleId, year: 2026 }],
  });
  expect(await ledgerOf(raised)).toMatchObject([
    {
      seq: 1,
      from: null,
      to: { code: 'RAISED' },
      occurredOn: '2026-01-03',
      recordedAt: '2026-01-05T12:00:00.000Z',
      actor: 'staff:development',
    },
  ]);
});

it('numbers the cases of each year from 001', async () => {
  const { givenCase, givenCommittee } = await world();
  const { id: committeeId } = await givenCommittee();
  const numbers = [];
  for (const raisedOn of ['2025-02-01', '2026-01-01', '2025-06-01']) {
    numbers.push((await givenCase({ committeeId, raisedOn })).number);
  }
  expect(numbers).toEqual(['2025-001', '2026-001', '2025-002']);
});

it('has a shared case among the cases of each of its committees’ years', async () => {
  const { givenYear, givenCase } = await world();
  const years = await givenYear(2026, { size: 3 });
  const [committeeId, ...partnerCommitteeIds] = years.map(({ committee }) => committee.id);
  const shared = await givenCase({ committeeId, partnerCommitteeIds });
  expect(new Set(shared.partners.map(({ committee }) => committee.id))).toEqual(new Set(partnerCommitteeIds));
  expect(new Set(shared.cycles.map(({ id }) => id))).toEqual(new Set(years.map(({ id }) => id)));
});

it.each([
  ['without a title', { title: '  ' }, { code: 'INVALID_INPUT', fields: [{ field: 'title' }] }],
  ['on a day to come', { raisedOn: '2026-01-06' }, { code: 'NOT_YET', day: '2026-01-06' }],
  ['of a committee that was not there yet', { raisedOn: '2018-12-31' }, { code: 'COMMITTEE_INACTIVE', year: 2018 }],
])('refuses a case %s, and leaves no trace', async (_, changes, refusal) => {
  const { givenCommittee, refusalOf } = await world();
  const { id } = await givenCommittee();
  expect(await refusalOf('raiseCase', { leadCommitteeId: id, ...CASE, ...changes })).toMatchObject(refusal);
});

it('refuses to share a case with the committee that leads it, and leaves no trace', async () => {
  const { givenCommittee, refusalOf } = await world();
  const { id } = await givenCommittee();
  const input = { leadCommitteeId: id, ...CASE, partnerCommitteeIds: [id] };
  expect(await refusalOf('raiseCase', input)).toMatchObject({ fields: [{ field: 'partnerCommitteeIds' }] });
});

it('refuses a case from someone who is not signed in, and leaves no trace', async () => {
  const { givenCommittee, refusalOf } = await world();
  const { id } = await givenCommittee();
  const input = { leadCommitteeId: id, ...CASE };
  expect(await refusalOf('raiseCase', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('refuses what belongs to another municipality, and leaves no trace', async () => {
  const { givenCommittee, refusalOf } = await world();
  const elsewhere = await world();
  const other = await elsewhere.givenCycle(2026);
  const { id } = await givenCommittee();
  const input = { leadCommitteeId: id, ...CASE };
  expect(await refusalOf('raiseCase', { ...input, partnerCommitteeIds: [other.committee.id] })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Committee',
  });
  expect(await refusalOf('raiseCase', { ...input, cycleId: other.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Cycle',
  });
  const meetingId = other.phases[0]?.meetings[0]?.id;
  expect(await refusalOf('raiseCase', { ...input, meetingId })).toMatchObject({ code: 'NOT_FOUND', what: 'Meeting' });
});

it('shows a case by its number to everyone, unless it is not published', async () => {
  const { givenCase, told, municipality } = await world();
  const open = await givenCase();
  const kept = await givenCase({ isPublic: false });
  const byNumber = async (number: string) => {
    const document = 'query($m: String!, $n: String!) { case(municipality: $m, number: $n) { title } }';
    return (await told<{ case: unknown }>(document, { m: municipality.number, n: number }, { as: 'public' })).case;
  };
  expect(await byNumber(open.number)).toEqual({ title: 'Fartsdumper i Åsveien' });
  expect(await byNumber(kept.number)).toBeNull();
});
