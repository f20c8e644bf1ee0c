import { describe, expect, it } from 'vitest';
import { checklistOf } from '../testkit/given-closing.ts';
import { world, type World } from '../testkit/world.ts';
import { meetingOf } from './agenda.ts';

/** A case that was raised the year before, when its committee had no year, and a meeting of this year. */
async function olderCase() {
  const w = await world({ now: '2026-01-10T12:00:00Z' });
  const [cycle, other] = await w.givenYear(2026, { size: 2 });
  if (!cycle || !other) throw new Error('no years were opened');
  const older = { raisedOn: '2025-11-20' };
  const aCase = await w.givenCase({ committeeId: cycle.committee.id, ...older });
  const neighbours = await w.givenCase({ committeeId: other.committee.id, title: 'Naboens sak', ...older });
  return { w, cycle, other, aCase, neighbours, meetingId: meetingOf(cycle, 1) };
}

const yearsOf = async ({ current }: World, aCase: { readonly id: string }) =>
  (await current('Case', aCase)).cycles.map(({ year }) => year);

describe('a case on the agenda of a meeting is dealt with in the year of the meeting (R15)', () => {
  it('when it is put there', async () => {
    const { w, cycle, aCase, meetingId } = await olderCase();
    expect(await yearsOf(w, aCase)).toEqual([]);
    await w.carryOut('addAgendaItem', { meetingId, kind: 'CASE', title: 'Fartsdumper', caseId: aCase.id });
    expect(await yearsOf(w, aCase)).toEqual([2026]);
    const list = await checklistOf(w, cycle);
    expect(list.find(({ rule }) => rule === 'R15')).toMatchObject({ status: 'LACKING', lacks: [aCase.number] });
  });

  it('when the agenda is filled', async () => {
    const { w, aCase, neighbours, meetingId } = await olderCase();
    await w.carryOut('prefillAgenda', { meetingId });
    expect(await yearsOf(w, aCase)).toEqual([2026]);
    expect(await yearsOf(w, neighbours)).toEqual([]);
  });

  it('when an item is said to be about it', async () => {
    const { w, aCase, meetingId } = await olderCase();
    const { id } = await w.carryOut('addAgendaItem', { meetingId, kind: 'OTHER', title: 'Trafikk' });
    await w.carryOut('updateAgendaItem', { id, caseId: aCase.id });
    expect(await yearsOf(w, aCase)).toEqual([2026]);
  });

  it('but another committee’s case is left to that one', async () => {
    const { w, neighbours, meetingId } = await olderCase();
    await w.carryOut('addAgendaItem', { meetingId, kind: 'CASE', title: 'Naboens sak', caseId: neighbours.id });
    expect(await yearsOf(w, neighbours)).toEqual([]);
  });

  it('for each committee of a joint meeting that has it', async () => {
    const { w, cycle, other, aCase } = await olderCase();
    await w.carryOut('shareCase', { id: aCase.id, committeeId: other.committee.id });
    const { id: meetingId } = await w.carryOut('planMeeting', {
      kind: 'JOINT',
      title: { nb: 'Fellesmøte' },
      committees: [{ cycleId: cycle.id }, { cycleId: other.id }],
    });
    await w.carryOut('addAgendaItem', { meetingId, kind: 'CASE', title: 'Fartsdumper', caseId: aCase.id });
    const { cycles } = await w.current('Case', aCase);
    expect(new Set(cycles.map(({ id }) => id))).toEqual(new Set([cycle.id, other.id]));
  });
});
