import { builder } from './builder.ts';

/** The two times of every report, as they are asked: a day in the world, and a moment in the record. */
export const timesArgs = builder.args((t) => ({
  asOf: t.field({ type: 'Date', description: 'The day in the world; today unless given.' }),
  knownAt: t.field({
    type: 'DateTime',
    description: 'The moment in the record, which must not lie ahead; all that is known by now unless given.',
  }),
}));

/** The arguments of every report on the years of committees. */
export const yearsArgs = {
  ...builder.args((t) => ({
    committees: t.stringList({ description: 'Only these committees, by short name.' }),
    fromYear: t.int({ description: 'Only this year and later ones.' }),
    toYear: t.int({ description: 'Only this year and earlier ones.' }),
  })),
  ...timesArgs,
};

/** The same two, as a report tells of what it is. */
export const AS_OF = { type: 'Date', description: 'The day in the world.' } as const;
export const KNOWN_AT = {
  type: 'DateTime',
  nullable: true,
  description: 'The moment in the record; null where it tells all that is known by now.',
} as const;
