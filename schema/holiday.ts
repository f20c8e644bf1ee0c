import { holidaysBetween, type Holiday } from '@naerhjul/domain/meeting/holidays-between.ts';
import { holidayName } from '@naerhjul/domain/meeting/holiday-names.ts';
import { builder } from './builder.ts';
import { languageArg } from './texts.ts';

const HolidayKind = builder.enumType('HolidayKind', {
  description: 'Whose holiday it is.',
  values: {
    PUBLIC: { description: 'A public holiday in Norway.' },
    SCHOOL: { description: 'A school holiday of the municipality.' },
  },
});

const HolidayType = builder.objectRef<Holiday>('Holiday').implement({
  description: 'A public holiday, or a school holiday of a municipality.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HolidayKind, description: 'Whose holiday it is.' }),
    name: t.string({
      description:
        'What it is called: a public holiday in the language asked for, a school holiday as the municipality wrote it.',
      args: { language: t.arg(languageArg) },
      resolve: ({ kind, name }, { language }) => (kind === 'PUBLIC' ? holidayName(name, language ?? 'NB') : name),
    }),
    firstOn: t.expose('firstOn', { type: 'Date', description: 'The first day.' }),
    lastOn: t.expose('lastOn', { type: 'Date', description: 'The last day.' }),
  }),
});

builder.queryField('holidays', (t) =>
  t.field({
    type: [HolidayType],
    description: 'The public holidays, and the school holidays of a municipality, between two days, in order.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day; at most two years after the first.' }),
    },
    resolve: async (_root, args, { act }) => [...(await holidaysBetween(act, args))],
  }),
);
