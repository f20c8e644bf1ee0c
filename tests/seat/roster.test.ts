import { describe, expect, it } from 'vitest';
import { REGULATION } from '../testkit/wheel.ts';
import { world, type World } from '../testkit/world.ts';
import { rosterOf } from './roster-of.ts';

const PUBLIC = { as: 'public' } as const;

it('shows on any day who holds which seat, with party, deputy and office, and the vacant ones too (R18)', async () => {
  const w = await world();
  const { givenCommittee, givenMember, givenLeader, givenPerson, carryOut } = w;
  const { id: committeeId } = await givenCommittee();
  const leader = await givenLeader(committeeId);
  const deputy = await givenPerson({ kind: 'POLITICIAN', name: 'Vara Åmot' });
  await givenMember({ committeeId, kind: 'POLITICIAN', party: 'Bygdelista', deputyId: deputy.id });
  await givenMember({ committeeId, startsOn: '2025-03-01', endsOn: '2025-12-31' });
  await carryOut('addSeat', { committeeId, kind: 'YOUTH_OBSERVER', label: 'ungdomsråd', validFrom: '2026-01-01' });
  const today = await rosterOf(w, committeeId, undefined, PUBLIC);
  expect(today.map(({ seat, isVacant, office }) => [seat.kind, seat.position, isVacant, office])).toEqual([
    ['RESIDENT', 1, false, 'LEADER'],
    ['RESIDENT', 2, true, null],
    ['POLITICIAN', 1, false, null],
    ['YOUTH_OBSERVER', 1, true, null],
  ]);
  expect(today[0]?.person).toEqual({ id: leader.person.id, name: 'Innbyggerrepresentant 1' });
  expect(today[2]).toMatchObject({ party: 'Bygdelista', deputy: { name: 'Vara Åmot' } });
  expect(today[3]?.seat.label).toBe('ungdomsråd');
  expect((await rosterOf(w, committeeId, '2025-12-31')).map(({ isVacant }) => isVacant)).toEqual([false, false, false]);
  expect(await rosterOf(w, committeeId, '2024-12-31')).toEqual([]);
});

it('asks for today where the municipality is, also in the hour before midnight in UTC', async () => {
  const w = await world({ now: '2026-01-31T23:30:00Z' });
  const { id: committeeId } = await w.givenCommittee();
  await w.givenMember({ committeeId, startsOn: '2026-02-01' });
  expect(await rosterOf(w, committeeId)).toHaveLength(1);
});

/** Twelve seats, held but for one resident's, under the regulations of 2020 and 2022. */
async function full() {
  const w = await world();
  await w.givenRegulation({ politicianSeats: 4 });
  await w.givenRegulation({ ...REGULATION, validFrom: '2022-09-20' });
  const { id: committeeId } = await w.givenCommittee();
  const startsOn = '2021-01-01';
  for (let i = 0; i < 4; i += 1) await w.givenMember({ committeeId, kind: 'POLITICIAN', startsOn });
  for (let i = 0; i < 7; i += 1) await w.givenMember({ committeeId, startsOn });
  await w.carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: startsOn });
  return { w, committeeId };
}

describe('the composition of a committee', () => {
  const COMPOSITION = `query($id: ID!, $on: Date) { node(id: $id) { ... on Committee {
    composition(on: $on) { on regulation { validFrom } vacancies advice { rule strength lacks }
      residents { required seats held vacant } politicians { required seats held vacant } }
    vacancies(on: $on) { kind position } } } }`;

  const compositionOf = async ({ told }: World, id: string, on?: string) =>
    (await told<{ node: Record<string, unknown> }>(COMPOSITION, { id, on }, PUBLIC)).node;

  it('is held against four politicians and eight residents until 19 September 2022, and three and eight from then (R18)', async () => {
    const { w, committeeId } = await full();
    expect(await compositionOf(w, committeeId, '2022-09-19')).toMatchObject({
      composition: {
        regulation: { validFrom: '2020-01-01' },
        politicians: { required: 4, seats: 4, held: 4, vacant: 0 },
        residents: { required: 8, seats: 8, held: 7, vacant: 1 },
        vacancies: 1,
        advice: [{ rule: 'R18', strength: 'W', lacks: ['residents'] }],
      },
      vacancies: [{ kind: 'RESIDENT', position: 8 }],
    });
    expect(await compositionOf(w, committeeId, '2022-09-20')).toMatchObject({
      composition: {
        regulation: { validFrom: '2022-09-20' },
        politicians: { required: 3, seats: 4 },
        advice: [{ rule: 'R18', lacks: ['politicianSeats', 'residents'] }],
      },
    });
  });

  it('has no advice where no regulation is in force, or the committee is dissolved (R18)', async () => {
    const w = await world();
    const { id: committeeId } = await w.givenCommittee();
    await w.givenMember({ committeeId });
    const none = { composition: { regulation: null, residents: { required: null, held: 1 }, advice: [] } };
    expect(await compositionOf(w, committeeId)).toMatchObject(none);
    await w.givenRegulation();
    expect(await compositionOf(w, committeeId)).toMatchObject({
      composition: { advice: [{ lacks: ['residentSeats', 'politicianSeats'] }] },
    });
    await w.carryOut('dissolveCommittee', { id: committeeId, dissolvedOn: '2025-12-31', reason: 'Slått sammen' });
    expect(await compositionOf(w, committeeId)).toMatchObject({
      composition: { regulation: null, vacancies: 0, advice: [] },
      vacancies: [],
    });
  });
});
