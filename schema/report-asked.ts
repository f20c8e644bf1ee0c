import { builder } from './builder.ts';

/** The arguments of every report on the years of committees. */
export const yearsArgs = builder.args((t) => ({
  committees: t.stringList({ description: 'Only these committees, by short name.' }),
  fromYear: t.int({ description: 'Only this year and later ones.' }),
  toYear: t.int({ description: 'Only this year and earlier ones.' }),
  asOf: t.field({ type: 'Date', description: 'The day in the world; today unless given.' }),
  knownAt: t.field({
    type: 'DateTime',
    description: 'The moment in the record, which must not lie ahead; all that is known by now unless given.',
  }),
}));
