import { seen } from '@naerhjul/domain/access.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { dayStored, dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { phaseVerbs, situated } from '@naerhjul/domain/cycle/phase-situation.ts';
import { windowInForce } from '@naerhjul/domain/cycle/phase-to-change.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { PhaseChoice } from './cycle-words.ts';
import { Recorded } from './recorded.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';
import { PhaseKind, WindowType } from './window.ts';

export type PhaseRow = Prisma.PhaseGetPayload<object>;

export const PhaseMove = builder.prismaNode('PhaseMove', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).phaseMove] }),
  fields: (t) => ({
    startsOn: t.field({
      type: 'Date',
      description: 'The first day before the move.',
      resolve: ({ startsOn }) => dayStored(startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day before the move.',
      resolve: ({ endsOn }) => dayStoredOrNull(endsOn),
    }),
    reason: t.exposeString('reason'),
    movedAt: t.expose('movedAt', { type: 'DateTime' }),
  }),
});

const PhaseVerb = builder.enumType('PhaseVerb', {
  description: 'What can be done with a phase.',
  values: {
    CHOOSE: { description: 'Record what the committee decided (chooseOptionalPhase, R06).' },
    DATE: { description: 'Set or move its days (datePhase).' },
    SIGN_OFF: { description: 'Sign it off as carried out (signOffPhase).' },
    SKIP: { description: 'Skip it this year (skipPhase).' },
    RESUME: { description: 'Put right that it was marked as done or skipped (resumePhase).' },
    CHANGE: { description: 'Give it an own title or window (changePhase).' },
    REMOVE: { description: 'Remove it; only what the committee added (removePhase).' },
    PLAN_MEETING: { description: 'Plan another meeting (planMeeting).' },
  },
});

const titled = { template: true } satisfies Prisma.PhaseInclude;

function titlesOf(phase: Prisma.PhaseGetPayload<{ include: typeof titled }>) {
  const { titleNb, template } = phase;
  if (titleNb !== null) return { nb: titleNb, nn: phase.titleNn, en: phase.titleEn };
  return { nb: template?.titleNb ?? '', nn: template?.titleNn ?? null, en: template?.titleEn ?? null };
}

export const Phase = builder.prismaNode('Phase', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).phase] }),
  fields: (t) => ({
    cycle: t.relation('cycle', { description: 'The year it belongs to.' }),
    template: t.relation('template', {
      nullable: true,
      description:
        "The wheel's phase behind it, with its themes and responsibilities; null for a phase that was added.",
    }),
    position: t.exposeInt('position'),
    kind: t.expose('kind', { type: PhaseKind }),
    title: t.string({
      description: "The activity: the committee's own title, or the wheel's.",
      args: { language: t.arg(languageArg) },
      select: { ...titled },
      resolve: (row, { language }) => inLanguage(titlesOf(row), language ?? 'NB'),
    }),
    titles: t.field({
      type: LocalizedText,
      description: 'The activity in each language.',
      select: { ...titled },
      resolve: titlesOf,
    }),
    optional: t.exposeBoolean('optional'),
    choice: t.expose('choice', { type: PhaseChoice }),
    choiceOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the committee decided.',
      resolve: ({ choiceOn }) => dayStoredOrNull(choiceOn),
    }),
    choiceReason: t.exposeString('choiceReason', { nullable: true }),
    window: t.field({
      type: WindowType,
      description: "The months in which it belongs: the committee's own window, or the wheel's.",
      select: { ...titled, cycle: true },
      resolve: (row) => {
        const window = windowInForce(row);
        if (window === null) throw new Error(`phase ${row.id} has neither a template nor a window`);
        return { ...window, year: row.cycle.year };
      },
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day set for a phase that is not a meeting.',
      resolve: ({ startsOn }) => dayStoredOrNull(startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day set for a phase that is not a meeting.',
      resolve: ({ endsOn }) => dayStoredOrNull(endsOn),
    }),
    place: t.exposeString('place', { nullable: true }),
    timeReason: t.exposeString('timeReason', { nullable: true }),
    doneOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day a phase that is not a meeting was signed off as carried out. The days it took are startsOn and endsOn.',
      resolve: ({ doneOn }) => dayStoredOrNull(doneOn),
    }),
    skippedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was decided to skip the phase.',
      resolve: ({ skippedOn }) => dayStoredOrNull(skippedOn),
    }),
    skipReason: t.exposeString('skipReason', { nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    movedFrom: t.relation('moves', {
      description: 'The days it stood at before it was moved, in order.',
      query: { orderBy: [{ movedAt: 'asc' }, { id: 'asc' }] },
    }),
    moves: t.field({
      type: [PhaseVerb],
      description: 'What the caller can do with it now.',
      select: { ...situated },
      resolve: async (row, _args, { act }) => ((await mayChange(act, 'Phase', row)) ? [...phaseVerbs(row)] : []),
    }),
  }),
});
