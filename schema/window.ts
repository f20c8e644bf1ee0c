import type { Day } from '@naerhjul/domain/calendar.ts';
import { daysOf, type Window } from '@naerhjul/domain/wheel/window.rules.ts';
import { builder } from './builder.ts';

export const WindowKind = builder.enumType('WindowKind', {
  description: 'How the months of a window are to be read.',
  values: {
    RANGE: { description: 'A continuous range of months, such as February to April.' },
    ONE_OF: { description: 'Alternatives: one of the months, such as August or September.' },
  },
});

export interface WindowOfYear extends Window {
  readonly year: number;
}

export const WindowType = builder.objectRef<WindowOfYear>('Window').implement({
  description: 'The months in which an activity belongs, in a year.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WindowKind, description: 'How the months are to be read.' }),
    months: t.intList({
      description: 'The months as numbers from 1 to 12, in order; 12, 1 is December to January of the next year.',
      resolve: ({ months }) => [...months],
    }),
    from: t.field({
      type: 'Date',
      description: 'The first day of the window.',
      resolve: (window): Day => daysOf(window, window.year).first,
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day of the window.',
      resolve: (window): Day => daysOf(window, window.year).last,
    }),
  }),
});

export const MonthWindow = builder.objectRef<Window>('MonthWindow').implement({
  description: 'The months in which an activity belongs, in any year.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WindowKind, description: 'How the months are to be read.' }),
    months: t.intList({
      description: 'The months as numbers from 1 to 12, in order; 12, 1 is December to January of the next year.',
      resolve: ({ months }) => [...months],
    }),
  }),
});

export const WindowInput = builder.inputType('WindowInput', {
  description: 'The months in which an activity belongs.',
  fields: (t) => ({
    kind: t.field({ type: WindowKind, required: true, description: 'How the months are to be read.' }),
    months: t.intList({
      required: true,
      description: 'The months as numbers from 1 to 12: consecutive for a RANGE, ascending for ONE_OF.',
    }),
  }),
});

export const PhaseKind = builder.enumType('PhaseKind', {
  description: 'What kind of activity a phase is.',
  values: {
    MEETING: { description: 'A meeting of the committee (nærutvalgsmøte).' },
    DIALOGUE: { description: 'The yearly dialogue with residents (innbyggerdialog).' },
    EXCHANGE: { description: 'Exchange of experience between committees (erfaringsutveksling, erfaringsdeling).' },
    MAYOR_VISIT: { description: 'A visit by the mayor (besøk av ordfører).' },
    OTHER: { description: 'Another activity.' },
  },
});
