import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Act } from '@naerhjul/domain/act.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import { tasksIn, tasksOf, type Task as TaskRow } from '@naerhjul/domain/task/tasks.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import type { Context } from './context.ts';
import { Cycle } from './cycle.ts';
import { Phase } from './phase.ts';
import { PhaseState } from './progress.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';
import { ActorGroup, Duty } from './wheel-words.ts';
import { Responsibility } from './wheel.ts';

type ResponsibilityRow = Prisma.ResponsibilityGetPayload<object>;

interface Told extends Pick<TaskRow, 'state' | 'dueOn'> {
  readonly responsibility: ResponsibilityRow;
  readonly phase: Prisma.PhaseGetPayload<object>;
  readonly cycle: Prisma.CycleGetPayload<object>;
  readonly committee: Prisma.CommitteeGetPayload<object>;
}

const Task = builder.objectRef<Told>('Task').implement({
  description: "What a group does now in a committee's year, by the wheel that it follows.",
  fields: (t) => ({
    actor: t.field({
      type: ActorGroup,
      description: 'The group.',
      resolve: ({ responsibility }) => responsibility.actor,
    }),
    duty: t.field({
      type: Duty,
      description: 'What it does, as a word that can be asked for.',
      resolve: ({ responsibility }) => responsibility.duty,
    }),
    text: t.string({
      description: 'What it does.',
      args: { language: t.arg(languageArg) },
      resolve: ({ responsibility }, { language }) => inLanguage(textsOf(responsibility), language ?? 'NB'),
    }),
    texts: t.field({
      type: LocalizedText,
      description: 'What it does, in each language.',
      resolve: ({ responsibility }) => textsOf(responsibility),
    }),
    statements: t.stringList({
      description: 'The statements of the source text that it covers, such as S12.',
      resolve: ({ responsibility }) => responsibility.statements,
    }),
    responsibility: t.field({
      type: Responsibility,
      description: "The wheel's responsibility behind it.",
      resolve: ({ responsibility }) => responsibility,
    }),
    state: t.expose('state', { type: PhaseState, description: 'Where its phase stands: DUE or OVERDUE.' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      description: "The day it is due: the last day of the phase's date, or of its window while no date is set.",
    }),
    phase: t.field({ type: Phase, description: 'The phase whose time it is.', resolve: ({ phase }) => phase }),
    cycle: t.field({ type: Cycle, description: "The committee's year.", resolve: ({ cycle }) => cycle }),
    committee: t.field({ type: Committee, description: 'The committee.', resolve: ({ committee }) => committee }),
  }),
});

function textsOf({ textNb, textNn, textEn }: ResponsibilityRow) {
  return { nb: textNb, nn: textNn, en: textEn };
}

const among = (ids: readonly string[]) => ({ id: { in: [...new Set(ids)] } });
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Reads what the tasks are about, each concept in one read whatever the number of tasks. */
async function told(tasks: readonly TaskRow[], context: Context, info: GraphQLResolveInfo): Promise<Told[]> {
  const { db } = context.act;
  const queryOf = (typeName: string, field: string): object =>
    queryFromInfo({ context, info, typeName, path: [field] });
  const [responsibilities, phases, cycles, committees] = await Promise.all([
    db.responsibility.findMany({ where: among(tasks.map(({ responsibilityId }) => responsibilityId)) }),
    db.phase.findMany({ ...queryOf('Phase', 'phase'), where: among(tasks.map(({ phaseId }) => phaseId)) }),
    db.cycle.findMany({ ...queryOf('Cycle', 'cycle'), where: among(tasks.map(({ cycleId }) => cycleId)) }),
    db.committee.findMany({
      ...queryOf('Committee', 'committee'),
      where: among(tasks.map(({ committeeId }) => committeeId)),
    }),
  ]);
  const known = {
    responsibility: byId(responsibilities),
    phase: byId(phases),
    cycle: byId(cycles),
    committee: byId(committees),
  };
  return tasks.flatMap(({ responsibilityId, phaseId, cycleId, committeeId, state, dueOn }) => {
    const responsibility = known.responsibility.get(responsibilityId);
    const phase = known.phase.get(phaseId);
    const cycle = known.cycle.get(cycleId);
    const committee = known.committee.get(committeeId);
    return responsibility && phase && cycle && committee
      ? [{ responsibility, phase, cycle, committee, state, dueOn }]
      : [];
  });
}

const onArg = { type: 'Date', description: 'The day to answer for; today in the municipality unless given.' } as const;
const forArg = {
  type: ActorGroup,
  description: 'Only what this group does, alone or as the whole committee; everyone unless given.',
} as const;

builder.queryField('tasks', (t) =>
  t.field({
    type: [Task],
    description:
      'Who does what now: for each committee, by number, the responsibilities of the phases whose time it is on a day.',
    args: {
      municipality: t.arg.string({ required: true, description: "The municipality's number." }),
      committeeId: t.arg.globalID({ for: Committee, description: 'Only in this committee.' }),
      for: t.arg(forArg),
      on: t.arg(onArg),
    },
    resolve: async (_root, { municipality, committeeId, for: group, on }, context, info) => {
      const found = await placeOf(context.act, municipality);
      return told(await tasksIn(context.act, { ...found, committeeId: committeeId?.id }, { group, on }), context, info);
    },
  }),
);

async function placeOf({ db }: Act, number: string) {
  const municipality = await db.municipality.findUnique({ where: { number } });
  if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  return { municipality };
}

builder.prismaObjectField(Cycle, 'tasks', (t) =>
  t.field({
    type: [Task],
    description: 'Who does what on a day in this year: the responsibilities of the phases whose time it is.',
    args: { for: t.arg(forArg), on: t.arg(onArg) },
    resolve: async ({ id }, { for: group, on }, context, info) =>
      told(await tasksOf(context.act, { id }, { group, on }), context, info),
  }),
);
