import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const CODE_OF_AN_ID = /^(NOT_FOUND|INVALID_INPUT|BAD_USER_INPUT)$/;
const NUL = String.fromCodePoint(0);
const OVERRIDE = String.fromCodePoint(0x20_2e);

/** An open year with a dated meeting. */
async function opened() {
  const all = await world();
  const cycle = await all.givenCycle();
  const meeting = meetingIn(phaseOf(cycle, 1));
  await all.carryOut('dateMeeting', { id: meeting.id, startsAt: '2026-01-20T17:00:00Z' });
  return { ...all, cycle, meeting, dialogue: phaseOf(cycle, 2) };
}

/** The refusal, where it is one for faulty input that tells the field; else what it lacks. */
function faultAt(refusal: Readonly<Record<string, unknown>>, field: string): string {
  const { code } = refusal;
  if (code !== 'INVALID_INPUT' && code !== 'BAD_USER_INPUT') return `refused with ${String(code)}`;
  return JSON.stringify(refusal).includes(field) ? field : `refused with ${code}, and ${field} is not told`;
}

describe('a text is refused, with the field named and no trace left,', () => {
  it.each([
    ['of nothing', ''],
    ['of blanks', ' \t\n '],
    ['of 100 kB', 'æ'.repeat(50_000)],
    ['with a NUL', `Syk${NUL}dom`],
    ['with half a character', 'Sykdom \ud83d'],
    ['that turns the reading direction', `Syk${OVERRIDE}dom`],
  ])('%s', async (_, reason) => {
    const { refusalOf, meeting } = await opened();
    expect(faultAt(await refusalOf('cancelMeeting', { id: meeting.id, reason }), 'reason')).toBe('reason');
  });

  it('wherever it stands', async () => {
    const { refusalOf, cycle, meeting, municipality } = await opened();
    const bad = `x${NUL}`;
    expect(
      faultAt(await refusalOf('updateMeeting', { id: meeting.id, title: { nb: 'Møte', nn: bad } }), 'title.nn'),
    ).toBe('title.nn');
    expect(faultAt(await refusalOf('updateMeeting', { id: meeting.id, place: bad }), 'place')).toBe('place');
    expect(
      faultAt(await refusalOf('createCoordinator', { municipality: municipality.number, name: bad }), 'name'),
    ).toBe('name');
    const extra = { kind: 'EXTRA', committees: [{ cycleId: cycle.id }], reason: bad };
    expect(faultAt(await refusalOf('planMeeting', extra), 'reason')).toBe('reason');
  });

  it('as the number of a municipality', async () => {
    const { ask, refusalOf } = await world();
    const refusal = await refusalOf('openYear', { municipality: `3301${NUL}`, year: 2026 });
    expect(refusal['code']).toMatch(CODE_OF_AN_ID);
    const { errors } = await ask('query($n: String!) { municipality(number: $n) { id } }', { n: `3301${NUL}` });
    expect(errors?.map(({ extensions }) => extensions?.code) ?? []).not.toContain('INTERNAL');
  });

  it('as a key', async () => {
    const { refusalOf, municipality } = await world();
    const call = { municipality: municipality.number, name: 'Kari', clientMutationKey: `nøkkel${NUL}` };
    expect(faultAt(await refusalOf('createCoordinator', call), 'clientMutationKey')).toBe('clientMutationKey');
  });
});

it('takes Norwegian, Sami and emoji as they are, and trims blanks around them', async () => {
  const { carryOut, meeting } = await opened();
  const place = 'Čáppa gievkkan på Ål – «stua» 👩‍👩‍👧';
  expect(await carryOut('updateMeeting', { id: meeting.id, place: `  ${place}\n` })).toMatchObject({ place });
});

describe('a day or a time is refused with a code and its field, and nothing is changed:', () => {
  it.each([
    ['month 13', '2026-13-01'],
    ['29 February of a common year', '2026-02-29'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-03-00'],
    ['a Norwegian date', '02.03.2026'],
    ['a word', 'i morgen'],
  ])('%s as a day', async (_, startsOn) => {
    const { refusalOf, dialogue } = await opened();
    const refusal = await refusalOf('datePhase', { id: dialogue.id, startsOn });
    expect(refusal['code']).toEqual(expect.stringMatching(/^[A-Z_]+$/));
    expect(refusal['code']).not.toBe('INTERNAL');
    expect(JSON.stringify(refusal)).toContain('startsOn');
  });

  it.each([
    ['month 13', '2026-13-12T16:00:00Z'],
    ['29 February of a common year', '2026-02-29T16:00:00Z'],
    ['a quarter past 25', '2026-05-12T25:15:00Z'],
    ['no offset', '2026-05-12T16:00:00'],
    ['a day without a time', '2026-05-12'],
    ['the year 20226', '+020226-05-12T16:00:00Z'],
  ])('%s as a time', async (_, startsAt) => {
    const { refusalOf, meeting } = await opened();
    const refusal = await refusalOf('moveMeeting', { id: meeting.id, startsAt, reason: 'Glatt føre' });
    expect(refusal['code']).toEqual(expect.stringMatching(/^[A-Z_]+$/));
    expect(refusal['code']).not.toBe('INTERNAL');
    expect(JSON.stringify(refusal)).toContain('startsAt');
  });

  it('2062 typed for 2026, as a day and as a time', async () => {
    const { refusalOf, dialogue, meeting } = await opened();
    const typo = { code: 'OUTSIDE_YEAR', year: 2026 };
    expect(await refusalOf('datePhase', { id: dialogue.id, startsOn: '2062-03-02' })).toMatchObject(typo);
    const move = { id: meeting.id, startsAt: '2062-01-27T17:00:00Z', reason: 'Glatt føre' };
    expect(await refusalOf('moveMeeting', move)).toMatchObject(typo);
  });
});

it('takes 29 February of a leap year', async () => {
  const { givenCycle, carryOut } = await world({ now: '2028-01-05T12:00:00Z' });
  const { id } = phaseOf(await givenCycle(2028), 2);
  expect(await carryOut('datePhase', { id, startsOn: '2028-02-29' })).toMatchObject({ startsOn: '2028-02-29' });
});

describe('an id is refused with a code, and nothing is changed:', () => {
  it.each([
    ['of something else', Buffer.from('Committee:00000000-0000-4000-8000-000000000000').toString('base64')],
    ['of something that is not there', Buffer.from('Meeting:00000000-0000-4000-8000-000000000000').toString('base64')],
    ['that is none', 'møte nr. 3'],
    ['of no number', Buffer.from('Meeting:3').toString('base64')],
    ['that is empty', ''],
    ['with a NUL', Buffer.from(`Meeting:${NUL}`).toString('base64')],
  ])('%s', async (_, id) => {
    const { refusalOf } = await world();
    const refusal = await refusalOf('announceMeeting', { id });
    expect(refusal['code']).toMatch(CODE_OF_AN_ID);
  });
});

it('does not take the id of one kind of thing for another, even when they look alike', async () => {
  const { refusalOf, meeting } = await opened();
  const uuid = Buffer.from(meeting.id, 'base64').toString().split(':')[1];
  const asCommittee = Buffer.from(`Committee:${uuid}`).toString('base64');
  const refusal = await refusalOf('announceMeeting', { id: asCommittee });
  expect(refusal['code']).toMatch(CODE_OF_AN_ID);
});
