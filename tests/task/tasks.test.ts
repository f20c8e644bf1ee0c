import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type AskedBy, type World } from '../testkit/world.ts';

interface Task {
  readonly actor: string;
  readonly duty: string;
  readonly text: string;
  readonly statements: readonly string[];
  readonly state: string;
  readonly dueOn: string;
  readonly phase: { readonly position: number; readonly title: string };
  readonly committee: { readonly slug: string };
  readonly cycle: { readonly year: number };
}

const TASK = `actor duty text(language: $language) statements state dueOn phase { position title } committee { slug }
  cycle { year } responsibility { id } texts { nb }`;

async function tasksIn({ told, municipality }: World, asked: Readonly<Record<string, unknown>> = {}, by?: AskedBy) {
  const { tasks } = await told<{ tasks: readonly Task[] }>(
    `query($m: String!, $committeeId: ID, $for: ActorGroup, $on: Date, $language: Language) {
      tasks(municipality: $m, committeeId: $committeeId, for: $for, on: $on) { ${TASK} } }`,
    { m: municipality.number, language: 'NB', ...asked },
    by,
  );
  return tasks;
}

const WHEEL = [
  {
    kind: 'MEETING',
    title: { nb: 'Nærutvalgsmøte 1' },
    window: { kind: 'RANGE', months: [1] },
    responsibilities: [
      {
        actor: 'RESIDENTS',
        duty: 'PLAN',
        text: { nb: 'Innbyggerne planlegger dialogen', en: 'The residents plan the dialogue' },
        statements: ['S12'],
      },
      { actor: 'COMMITTEE', duty: 'ATTEND_TRAINING', text: { nb: 'Alle får opplæring' }, statements: ['S11'] },
    ],
  },
  {
    kind: 'MAYOR_VISIT',
    title: { nb: 'Besøk av ordfører' },
    optional: true,
    window: { kind: 'RANGE', months: [10] },
    responsibilities: [
      { actor: 'MAYOR', duty: 'MEET', text: { nb: 'Ordføreren møter innbyggerne' } },
      { actor: 'LEADER', duty: 'MEET', text: { nb: 'Lederen er med' } },
    ],
  },
];

it('tells who does what now, with words, statements and the day it is due', async () => {
  const w = await world({ now: '2026-01-10T12:00:00Z' });
  await w.givenCycle(2026, WHEEL);
  expect(await tasksIn(w)).toMatchObject([
    {
      actor: 'RESIDENTS',
      duty: 'PLAN',
      text: 'Innbyggerne planlegger dialogen',
      statements: ['S12'],
      state: 'DUE',
      dueOn: '2026-01-31',
      phase: { position: 1, title: 'Nærutvalgsmøte 1' },
      committee: { slug: 'utvalg-1' },
      cycle: { year: 2026 },
    },
    { actor: 'COMMITTEE', duty: 'ATTEND_TRAINING' },
  ]);
  expect((await tasksIn(w, { language: 'EN' })).map(({ text }) => text)).toEqual([
    'The residents plan the dialogue',
    'Alle får opplæring',
  ]);
});

it.each([
  ['RESIDENTS', '2026-01-10', ['PLAN', 'ATTEND_TRAINING']],
  ['POLITICIANS', '2026-01-10', ['ATTEND_TRAINING']],
  ['MAYOR', '2026-01-10', []],
  ['COORDINATOR', '2026-01-10', []],
] as const)('tells what %s do on %s', async (group, on, duties) => {
  const w = await world();
  await w.givenCycle(2026, WHEEL);
  expect((await tasksIn(w, { for: group, on })).map(({ duty }) => duty)).toEqual(duties);
});

it('follows what is held, overdue, declined and done', async () => {
  const w = await world({ now: '2026-01-10T12:00:00Z' });
  const cycle = await w.givenCycle(2026, WHEEL);
  const on = async (day: string) => (await tasksIn(w, { on: day })).map(({ actor, state }) => `${actor} ${state}`);
  expect(await on('2026-10-05')).toEqual(['RESIDENTS OVERDUE', 'COMMITTEE OVERDUE', 'MAYOR DUE', 'LEADER DUE']);
  const { id } = meetingIn(phaseOf(cycle, 1));
  await w.carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
  w.at('2026-01-21');
  await w.carryOut('holdMeeting', { id });
  expect(await on('2026-10-05')).toEqual(['MAYOR DUE', 'LEADER DUE']);
  expect(await on('2026-01-19'), 'the day before, as it stood').toEqual(['RESIDENTS DUE', 'COMMITTEE DUE']);
  w.at('2026-10-05');
  await w.carryOut('chooseOptionalPhase', { id: phaseOf(cycle, 2).id, choice: 'DECLINED' });
  expect(await on('2026-10-05')).toEqual([]);
});

it('goes committee by committee, or tells of one, and of a year by itself', async () => {
  const w = await world({ now: '2026-01-10T12:00:00Z' });
  const [first, second] = await w.givenYear(2026, { size: 2, phases: WHEEL });
  const slugs = async (asked: Readonly<Record<string, unknown>>) =>
    (await tasksIn(w, { for: 'RESIDENTS', ...asked })).map(({ committee }) => committee.slug);
  expect(await slugs({})).toEqual(['utvalg-1', 'utvalg-1', 'utvalg-2', 'utvalg-2']);
  expect(await slugs({ committeeId: second?.committee.id })).toEqual(['utvalg-2', 'utvalg-2']);
  const { node } = await w.told<{ node: { tasks: readonly Task[] } }>(
    `query($id: ID!, $language: Language) { node(id: $id) { ... on Cycle { tasks(for: POLITICIANS, on: "2026-01-31") { ${TASK} } } } }`,
    { id: first?.id },
  );
  expect(node.tasks).toMatchObject([{ duty: 'ATTEND_TRAINING', committee: { slug: 'utvalg-1' } }]);
});

it('tells the public the same, but nothing of a year that is being prepared', async () => {
  const w = await world({ now: '2026-01-10T12:00:00Z' });
  const cycle = await w.givenCycle(2026, WHEEL);
  expect(await tasksIn(w, {}, { as: 'public' })).toEqual(await tasksIn(w));
  await w.carryOut('unpublishCycle', { id: cycle.id, reason: 'For tidlig' });
  expect(await tasksIn(w, {}, { as: 'public' })).toEqual([]);
});

it('has nothing left to do in a closed year, and still tells what there was to do before', async () => {
  const w = await world({ now: '2026-12-20T12:00:00Z' });
  await w.givenCycle(2026, WHEEL);
  await w.db.exec(
    `UPDATE cycle SET status = 'CLOSED', closed_at = '2026-12-19T12:00:00Z'
     WHERE municipality_id = (SELECT id FROM municipality WHERE number = '${w.municipality.number}')`,
  );
  expect(await tasksIn(w)).toEqual([]);
  expect(await tasksIn(w, { on: '2026-01-10' })).toHaveLength(2);
});

it('does not know a municipality that there is none of', async () => {
  const { ask } = await world();
  const { errors } = await ask('{ tasks(municipality: "0000") { duty } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'Municipality' });
});
