import { expression, type CodeRule } from './rule.ts';

const leaks = { tests: ['leaks'], first: /by its id/ };

/** The fields that tell what is private in a row that is seen. */
export const MASK_RULES: readonly CodeRule[] = [
  expression(
    ['a person’s name', 'schema/person.ts', "shownName(row, await mayChange(act, 'Person', row), language ?? 'NB')"],
    leaks,
    'row.name',
  ),
  expression(
    [
      'an outside actor’s name',
      'schema/working-group.ts',
      "shownName(row, await mayChange(act, 'OutsideActor', row), language ?? 'NB')",
    ],
    leaks,
    'row.name',
  ),
  expression(
    [
      'a visit’s internal notes',
      'schema/mayor-visit.ts',
      "(await mayChange(act, 'MayorVisit', row)) ? row.internalNotes : null",
    ],
    leaks,
    'row.internalNotes',
  ),
  expression(
    [
      'why a visit was confirmed',
      'schema/mayor-visit.ts',
      "(await mayChange(act, 'MayorVisit', row)) ? row.confirmReason : null",
    ],
    leaks,
    'row.confirmReason',
  ),
  expression(
    [
      'why someone else is responsible',
      'schema/dialogue.ts',
      "(await mayChange(act, 'DialogueResponsible', { id, municipalityId })) ? overrideReason : null",
    ],
    leaks,
    'overrideReason',
  ),
];
