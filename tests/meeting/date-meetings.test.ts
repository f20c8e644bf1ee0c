import { beforeAll, describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Meeting } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

const AT = { startsAt: '2026-05-12T16:00:00Z', endsAt: '2026-05-12T18:00:00Z' };

let w: World;
let meetings: readonly Meeting[];
beforeAll(async () => {
  w = await world();
  const cycles = await w.givenYear(2026, { size: 2 });
  meetings = cycles.flatMap((cycle) => [meetingIn(phaseOf(cycle, 1)), meetingIn(phaseOf(cycle, 3))]);
});
const nth = (at: number): Meeting => meetings[at] ?? expect.fail(`there is no meeting ${at}`);

it('sets the dates of several meetings as one act, each with its place and reason', async () => {
  const rows = [
    { id: nth(0).id, startsAt: '2026-01-13T17:00:00Z', place: 'Rådhuset', expectedVersion: nth(0).version },
    { id: nth(2).id, startsAt: '2026-02-03T17:00:00Z', reason: 'Salen var opptatt i januar' },
  ];
  const dated = await w.carryOut('dateMeetings', { rows });
  expect(dated).toMatchObject([
    { id: nth(0).id, status: 'DATED', startsAt: '2026-01-13T17:00:00.000Z', place: 'Rådhuset', timeReason: null },
    { id: nth(2).id, status: 'DATED', timeReason: 'Salen var opptatt i januar' },
  ]);
  const logged = async (at: number) => (await w.changesOf({ id: nth(at).id })).at(-1);
  expect(await logged(0)).toMatchObject({ operation: 'UPDATE', reason: null });
  expect(await logged(2)).toMatchObject({ operation: 'UPDATE', reason: 'Salen var opptatt i januar' });
});

it('sets none of them when one can not be dated, names each fault, and leaves no trace', async () => {
  // The first row dates its meeting within the act; the last one, of the same meeting, comes too late.
  const refusal = await w.refusalOf('dateMeetings', {
    rows: [
      { id: nth(1).id, ...AT },
      { id: nth(0).id, ...AT },
      { id: nth(3).id, ...AT, expectedVersion: 99 },
      { id: nth(1).id, startsAt: '2029-05-12T16:00:00Z' },
    ],
  });
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
  const faults = (refusal['fields'] as { field: string; fault: string }[]).map(
    ({ field, fault }) => `${field} ${fault}`,
  );
  expect(new Set(faults)).toEqual(new Set(['rows.1 MEETING_MOVE', 'rows.2 CHANGED_MEANWHILE', 'rows.3 MEETING_MOVE']));
  expect(await w.current('Meeting', nth(1))).toMatchObject({ status: 'PLANNED', startsAt: null });
});

it('refuses rows that are wrong in themselves, with the field of the row named', async () => {
  expect(
    await w.refusalOf('dateMeetings', { rows: [{ id: nth(1).id, startsAt: AT.endsAt, endsAt: AT.startsAt }] }),
  ).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'rows.0.endsAt', fault: 'before_start' }] });
  expect(await w.refusalOf('dateMeetings', { rows: [] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'rows', fault: 'too_small' }],
  });
});

interface Proposed {
  readonly meeting: { readonly id: string; readonly version: number };
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly ruledOn: string;
  readonly clashes: readonly { readonly kind: string; readonly name: string | null }[];
}

const PROPOSE = `query($municipality: String!, $year: Int!, $rule: DateRuleInput!, $spread: DateSpread, $own: [OwnDateRuleInput!],
  $meetingIds: [ID!], $fixed: [FixedDateInput!]) {
  proposeDates(municipality: $municipality, year: $year, rule: $rule, spread: $spread, own: $own, meetingIds: $meetingIds,
    fixed: $fixed) { meeting { id version } startsAt endsAt ruledOn clashes { kind name } }
}`;
const RULE = { occurrence: 'SECOND', weekday: 'WEDNESDAY', from: '18:00', to: '20:00' };

describe('dates are proposed for a year', () => {
  let p: World;
  let ids: readonly string[];
  beforeAll(async () => {
    p = await world();
    const cycles = await p.givenYear(2026, { size: 2 });
    ids = [1, 3, 4, 7].flatMap((position) => cycles.map((cycle) => meetingIn(phaseOf(cycle, position)).id));
  });
  const ask = (more: object = {}, as: 'staff' | 'public' = 'staff') =>
    p.ask<{ proposeDates: Proposed[] }>(
      PROPOSE,
      { municipality: p.municipality.number, year: 2026, rule: RULE, ...more },
      { as },
    );
  const proposed = async (more?: object) => (await ask(more)).data?.proposeDates ?? [];

  it('for every meeting without a date, on the evening of the rule in Norway, summer and winter', async () => {
    const all = await proposed();
    expect(all.map(({ meeting }) => meeting.id)).toEqual(ids);
    expect(all.filter((_, at) => at % 2 === 0)).toMatchObject([
      { startsAt: '2026-01-14T17:00:00.000Z', endsAt: '2026-01-14T19:00:00.000Z', ruledOn: '2026-01-14' },
      { startsAt: '2026-05-13T16:00:00.000Z', endsAt: '2026-05-13T18:00:00.000Z' },
      { startsAt: '2026-08-12T16:00:00.000Z' },
      { startsAt: '2026-11-11T17:00:00.000Z' },
    ]);
  });

  it('by what a committee has of its own, and around a time that is chosen already', async () => {
    const [, second] = await p
      .told<{ committees: { edges: { node: { id: string } }[] } }>(
        'query($m: String!) { committees(filter: { municipality: $m }) { edges { node { id } } } }',
        { m: p.municipality.number },
      )
      .then(({ committees }) => committees.edges.map(({ node }) => node.id));
    const [, own, third] = await proposed({
      meetingIds: ids.slice(0, 3),
      own: [{ committeeId: second, weekday: 'THURSDAY' }],
      fixed: [{ meetingId: ids[2], startsAt: '2026-05-17T15:00:00Z' }],
    });
    expect(own).toMatchObject({ startsAt: '2026-01-08T17:00:00.000Z' });
    expect(third).toMatchObject({
      startsAt: '2026-05-17T15:00:00.000Z',
      endsAt: '2026-05-17T17:00:00.000Z',
      clashes: [{ kind: 'PUBLIC_HOLIDAY', name: 'Grunnlovsdagen' }, { kind: 'WEEKEND' }],
    });
  });

  it('and can be set as they are', async () => {
    const all = await proposed({ spread: 'ONE_AN_EVENING' });
    expect(all.flatMap(({ clashes }) => clashes)).toEqual([]);
    const rows = all.map(({ meeting, startsAt, endsAt }) => ({
      id: meeting.id,
      expectedVersion: meeting.version,
      startsAt,
      endsAt,
    }));
    const dated = await p.carryOut('dateMeetings', { rows });
    expect(new Set(dated.map(({ startsAt }) => startsAt?.slice(0, 10))).size).toBe(ids.length);
    expect(await proposed()).toEqual([]);
  });

  it.each([
    ['a clock that there is none of', { rule: { ...RULE, from: '25:00' } }, 'INVALID_INPUT', 'rule.from'],
    ['an end before the start', { rule: { ...RULE, to: '17:00' } }, 'INVALID_INPUT', 'rule.to'],
    ['a municipality that there is none of', { municipality: '0000' }, 'NOT_FOUND', undefined],
  ])('but not for %s', async (_, more, code, field) => {
    const { errors } = await ask(more);
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(field ? { fields: [{ field }] } : {}) });
  });

  it('but not for the public', async () => {
    expect((await ask({}, 'public')).errors?.[0]?.extensions).toMatchObject({ code: 'SIGN_IN_FIRST' });
  });
});

it('tells where each committee met last in the year before, unless it didn’t or the meeting has its place', async () => {
  const y = await world();
  const cycles = await y.givenYear(2026, { size: 2 });
  const meetingsOf = (years: typeof cycles) =>
    years.map((year) => [1, 3, 4, 7].map((position) => meetingIn(phaseOf(year, position)).id));
  const [[first, second] = []] = meetingsOf(cycles);
  const rows = [
    { id: second, ...AT, place: 'Grendehuset' },
    { id: first, startsAt: '2026-01-13T17:00:00Z', place: 'Rådhuset' },
  ];
  await y.carryOut('dateMeetings', { rows });
  const next = await y.carryOut('openYear', { municipality: y.municipality.number, year: 2027 });
  const ids = meetingsOf(next);
  await y.carryOut('updateMeeting', { id: ids[0]?.[0], place: 'Skolen' });
  const { proposeDates } = await y.told<{
    readonly proposeDates: readonly { readonly meeting: { readonly id: string }; readonly lastPlace: string | null }[];
  }>(
    'query($municipality: String!, $rule: DateRuleInput!) { proposeDates(municipality: $municipality, year: 2027, rule: $rule) { meeting { id } lastPlace } }',
    { municipality: y.municipality.number, rule: RULE },
  );
  const placeOf = new Map(proposeDates.map(({ meeting, lastPlace }) => [meeting.id, lastPlace]));
  expect(ids.map((own) => own.map((id) => placeOf.get(id)))).toEqual([
    [null, 'Grendehuset', 'Grendehuset', 'Grendehuset'],
    [null, null, null, null],
  ]);
});
