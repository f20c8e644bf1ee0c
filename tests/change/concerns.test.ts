import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';

interface Entry {
  readonly entity: string;
  readonly operation: string;
  readonly reason: string | null;
  readonly id: string;
  readonly committees: readonly string[];
}

const FEED = `query($municipality: String!, $after: String) { changes(municipality: $municipality, after: $after, first: 500) {
  entries { entity operation reason id committees } endCursor } }`;

/** The feed of a world's municipality as the public sees it, or as staff do, and where it ends. */
async function feedOf({ municipality, told, log }: World, as: 'public' | 'staff', after?: string) {
  await log.settled();
  const { changes } = await told<{ changes: { entries: readonly Entry[]; endCursor: string } }>(
    FEED,
    { municipality: municipality.number, after },
    { as },
  );
  return changes;
}

const brief = (entries: readonly Entry[]) => entries.map(({ operation, entity }) => `${operation} ${entity}`);

describe('an entry concerns', () => {
  it('the committee whose register, year, phase or meeting changed, and no other', async () => {
    const w = await world();
    const [first, second] = await w.givenYear(2026, { size: 2 });
    if (first === undefined || second === undefined) throw new Error('two years were to be opened');
    const { id: districtId } = await w.givenDistrict();
    const phase = phaseOf(first, 1);
    const meeting = meetingIn(phase);
    const before = (await feedOf(w, 'staff')).endCursor;
    w.at('2026-01-06');
    await w.carryOut('renameCommittee', {
      id: first.committee.id,
      name: 'Nytt navn',
      number: 9,
      districtId,
      validFrom: '2026-01-06',
    });
    await w.carryOut('dateMeeting', { id: meeting.id, startsAt: '2026-01-20T17:00:00Z' });
    await w.carryOut('moveMeeting', { id: meeting.id, startsAt: '2026-01-21T17:00:00Z', reason: 'Snø' });
    await w.carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-01' });
    await w.carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-08', reason: 'Ferie' });
    await w.carryOut('chooseOptionalPhase', { id: phaseOf(first, 5).id, choice: 'WANTED' });
    const { entries } = await feedOf(w, 'staff', before);
    expect(new Set(entries.map(({ entity }) => entity))).toEqual(
      new Set(['CommitteeName', 'Committee', 'Meeting', 'MeetingMove', 'Phase', 'PhaseMove']),
    );
    expect(new Set(entries.flatMap(({ committees }) => committees))).toEqual(new Set([first.committee.id]));
    expect(entries.every(({ committees }) => committees.length === 1)).toBe(true);
  });

  it('every committee of a joint meeting, from its first entry to its last', async () => {
    const w = await world();
    const cycles = await w.givenYear(2026, { size: 3 });
    const all = cycles.map(({ committee }) => committee.id).toSorted();
    const before = (await feedOf(w, 'staff')).endCursor;
    const meeting = await w.carryOut('planMeeting', {
      kind: 'JOINT',
      committees: cycles.map(({ id }) => ({ cycleId: id })),
    });
    await w.carryOut('dateMeeting', { id: meeting.id, startsAt: '2026-06-10T16:00:00Z' });
    await w.carryOut('moveMeeting', { id: meeting.id, startsAt: '2026-06-11T16:00:00Z', reason: 'Valg' });
    await w.carryOut('removeMeeting', { id: meeting.id, reason: 'Planlagt ved en feil' });
    const { entries } = await feedOf(w, 'public', before);
    const ofMeeting = entries.filter(({ entity }) => entity === 'Meeting' || entity === 'MeetingMove');
    expect(brief(ofMeeting)).toEqual([
      'CREATE Meeting',
      'UPDATE Meeting',
      'CREATE MeetingMove',
      'UPDATE Meeting',
      'DELETE MeetingMove',
      'DELETE Meeting',
    ]);
    for (const { committees } of ofMeeting) expect(committees.toSorted()).toEqual(all);
    const parts = entries.filter(({ entity }) => entity === 'MeetingCommittee');
    expect(parts.map(({ committees }) => committees.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(parts.flatMap(({ committees }) => committees))).toEqual(new Set(all));
  });

  it('no committee where the whole municipality is concerned', async () => {
    const w = await world();
    await w.givenRegulation();
    await w.givenWheel();
    await w.givenCoordinator();
    await w.carryOut('addSchoolHoliday', {
      municipality: w.municipality.number,
      name: 'Høstferie',
      firstOn: '2026-09-28',
      lastOn: '2026-10-02',
    });
    const { entries } = await feedOf(w, 'staff');
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.flatMap(({ committees }) => committees)).toEqual([]);
  });
});

/** What setting up a municipality tells: it has the ten statuses of a case from the start. */
const NEW_MUNICIPALITY = ['CREATE Municipality', ...Array.from({ length: 10 }, () => 'CREATE CaseStatus')];

describe('the public feed', () => {
  it('never tells of coordinators', async () => {
    const w = await world();
    const { id } = await w.givenCoordinator();
    await w.carryOut('updateCoordinator', { id, name: 'Et annet navn' });
    await w.carryOut('deleteCoordinator', { id });
    expect(brief((await feedOf(w, 'public')).entries)).toEqual(NEW_MUNICIPALITY);
    expect((await feedOf(w, 'staff')).entries.filter(({ entity }) => entity === 'Coordinator')).toHaveLength(3);
  });

  it('never tells of a wheel that is a draft, nor of anything in it', async () => {
    const w = await world();
    const draft = await w.givenDraft();
    const added = await w.carryOut('addPhaseTemplate', {
      wheelVersionId: draft.id,
      kind: 'OTHER',
      title: { nb: 'Sommertur' },
      window: { kind: 'RANGE', months: [6] },
      themes: [{ text: { nb: 'Bli kjent' } }],
    });
    await w.carryOut('changePhaseTemplate', { id: added.id, title: { nb: 'Tur' }, themes: [] });
    await w.carryOut('removePhaseTemplate', { id: added.id });
    await w.carryOut('noteWheelVersion', { id: draft.id, note: 'Internt' });
    expect(brief((await feedOf(w, 'public')).entries)).toEqual(NEW_MUNICIPALITY);
    const before = (await feedOf(w, 'public')).endCursor;
    await w.carryOut('publishWheelVersion', { id: draft.id, reason: 'Vedtatt' });
    const { entries } = await feedOf(w, 'public', before);
    expect(entries[0]).toMatchObject({ operation: 'UPDATE', entity: 'WheelVersion', id: draft.id, reason: 'Vedtatt' });
    expect(new Set(brief(entries.slice(1)))).toEqual(
      new Set(['UPDATE Wheel', 'UPDATE PhaseTemplate', 'UPDATE Theme', 'UPDATE Responsibility']),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('never tells of the next draft of a published wheel, published or discarded', async () => {
    const w = await world();
    const published = await w.givenWheel();
    const before = (await feedOf(w, 'public')).endCursor;
    const staff = await w.told<{ wheels: { edges: readonly { node: { id: string } }[] } }>(
      'query($number: String!) { wheels(filter: { municipality: $number }) { edges { node { id } } } }',
      { number: w.municipality.number },
    );
    const wheelId = staff.wheels.edges[0]?.node.id;
    const next = await w.carryOut('draftWheelVersion', { wheelId, note: 'Til høring' });
    await w.carryOut('discardWheelVersion', { id: next.id });
    expect(next.id).not.toBe(published.id);
    expect((await feedOf(w, 'public', before)).entries).toEqual([]);
  });

  it('never tells of a year that is planned, nor of its phases and meetings', async () => {
    const w = await world();
    await w.givenYear(2025);
    const before = (await feedOf(w, 'public')).endCursor;
    const [planned] = await w.carryOut('planYear', { municipality: w.municipality.number, year: 2026 });
    if (planned === undefined) throw new Error('no year was planned');
    const cycle = await w.current('Cycle', planned);
    await w.carryOut('changePhase', { id: phaseOf(cycle, 2).id, title: { nb: 'Folkemøte' }, reason: 'Hemmelig ønske' });
    await w.carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, startsAt: '2026-01-20T17:00:00Z' });
    expect((await feedOf(w, 'public', before)).entries).toEqual([]);
  });

  it('tells of a year from the moment it opens, and of its end as a tombstone with the reason', async () => {
    const w = await world();
    const { id: wheelVersionId } = await w.givenWheel();
    await w.givenRegulation();
    const { id: committeeId } = await w.givenCommittee();
    await w.carryOut('planYear', { municipality: w.municipality.number, year: 2026 });
    const before = (await feedOf(w, 'public')).endCursor;
    const cycle = await w.carryOut('openCycle', { committeeId, year: 2026, wheelVersionId });
    const meeting = meetingIn(phaseOf(cycle, 1));
    await w.carryOut('updateMeeting', { id: meeting.id, place: 'Rådhuset' });
    await w.carryOut('unpublishCycle', { id: cycle.id, reason: 'Feil årshjul' });
    await w.carryOut('updateMeeting', { id: meeting.id, place: 'Skolen' });
    const { entries } = await feedOf(w, 'public', before);
    const end = entries.findLastIndex(({ id }) => id === cycle.id);
    const opening = entries.findIndex(({ operation }) => operation === 'UNPUBLISH');
    expect(brief(entries.slice(0, 1))).toEqual(['UPDATE Cycle']);
    expect(new Set(brief(entries.slice(1, opening)))).toEqual(
      new Set(['UPDATE Phase', 'UPDATE MeetingCommittee', 'UPDATE Meeting']),
    );
    expect(end).toBe(opening);
    const taken = entries.slice(opening);
    expect(taken.every(({ operation, reason }) => operation === 'UNPUBLISH' && reason === 'Feil årshjul')).toBe(true);
    expect(new Set(taken.map(({ id }) => id))).toEqual(new Set(entries.slice(0, opening).map(({ id }) => id)));
    expect(entries.filter(({ id }) => id === meeting.id)).toHaveLength(3);
    expect(taken.every(({ committees }) => committees.length === 1 && committees[0] === committeeId)).toBe(true);
  });

  it('has a tombstone for a meeting that was planned before the year opened and removed after', async () => {
    const w = await world();
    await w.givenWheel();
    await w.givenRegulation();
    const { id: committeeId } = await w.givenCommittee();
    await w.carryOut('planYear', { municipality: w.municipality.number, year: 2026 });
    const cycle = await w.carryOut('openCycle', { committeeId, year: 2026 });
    const before = (await feedOf(w, 'public')).endCursor;
    const meeting = meetingIn(phaseOf(cycle, 1));
    await w.carryOut('removeMeeting', { id: meeting.id, reason: 'Slås sammen med møte 2' });
    const { entries } = await feedOf(w, 'public', before);
    expect(entries).toMatchObject([
      { operation: 'DELETE', entity: 'MeetingCommittee' },
      {
        operation: 'DELETE',
        entity: 'Meeting',
        id: meeting.id,
        reason: 'Slås sammen med møte 2',
        committees: [committeeId],
      },
    ]);
  });
});
