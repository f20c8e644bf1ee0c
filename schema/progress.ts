import type { CycleProgress, PhaseProgress } from '@naerhjul/domain/cycle/progress.rules.ts';
import type { Day } from '@naerhjul/domain/calendar.ts';
import { builder } from './builder.ts';
import { Phase, type PhaseRow } from './phase.ts';

export const PhaseState = builder.enumType('PhaseState', {
  description: 'Where a phase stands on a day.',
  values: {
    DONE: { description: 'Held or carried out.' },
    DECLINED: { description: 'Declined by the committee; never late (R06).' },
    SKIPPED: { description: 'Skipped, with a reason.' },
    UPCOMING: { description: 'Its time has not come.' },
    DUE: { description: 'Its time is now, or a date is set.' },
    OVERDUE: { description: 'Its time has passed.' },
  },
});

const Missing = builder.enumType('Missing', {
  description: 'What a phase lacks.',
  values: {
    DATE: { description: 'A date.' },
    CHOICE: { description: "The committee's decision on whether it wants the phase (R06)." },
    MEETING: { description: 'A meeting: it was cancelled, and no other is planned.' },
    SIGN_OFF: { description: 'To be signed off as carried out: its days have passed.' },
    HELD: { description: 'To be marked as held: its day has passed.' },
  },
});

type PhaseOfProgress = PhaseProgress & { readonly phase: PhaseRow };

const PhaseProgressType = builder.objectRef<PhaseOfProgress>('PhaseProgress').implement({
  description: 'Where a phase stands on a day, and what it lacks by then.',
  fields: (t) => ({
    phase: t.field({ type: Phase, description: 'The phase.', resolve: ({ phase }) => phase }),
    state: t.expose('state', { type: PhaseState, description: 'Where it stands.' }),
    missing: t.field({
      type: [Missing],
      description: 'What it lacks now: a date and a decision are asked for from 30 days before its window begins.',
      resolve: ({ missing }) => [...missing],
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      description: 'The last day of the date that is set, else of its window.',
    }),
    doneOn: t.expose('doneOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was held, or signed off as carried out.',
    }),
  }),
});

export const Progress = builder
  .objectRef<Omit<CycleProgress, 'phases'> & { readonly asOf: Day; readonly phases: readonly PhaseOfProgress[] }>(
    'Progress',
  )
  .implement({
    description: 'What is done, due, overdue and missing in a year, computed for a day.',
    fields: (t) => ({
      asOf: t.expose('asOf', { type: 'Date', description: 'The day it is computed for.' }),
      phases: t.field({
        type: [PhaseProgressType],
        description: 'Phase by phase.',
        resolve: ({ phases }) => [...phases],
      }),
      meetingsHeld: t.exposeInt('meetingsHeld', {
        description: 'Ordinary meetings held; extra ones never count (R02).',
      }),
      meetingsRequired: t.exposeInt('meetingsRequired', {
        description: 'Ordinary meetings that the regulation in force at the end of the year asks for (R02).',
      }),
      done: t.exposeInt('done', { description: 'How many phases are done.' }),
      due: t.exposeInt('due', { description: 'How many phases are due.' }),
      overdue: t.exposeInt('overdue', { description: 'How many phases are overdue.' }),
      missing: t.exposeInt('missing', { description: 'How many things are missing in all.' }),
      complete: t.exposeBoolean('complete', { description: 'True when nothing is left to do.' }),
    }),
  });
