import { expression, type CodeRule } from './rule.ts';

const leaks = { tests: ['leaks'], first: /by its id/ };

const FEW = 'services/domain/dialogue/few.ts';

/** The fields that tell what is private in a row that is seen. */
export const MASK_RULES: readonly CodeRule[] = [
  expression(
    ['a person’s name', 'schema/person.ts', "shownName(row, await mayChange(act, 'Person', row), language ?? 'NB')"],
    leaks,
    // The public has no right to the column: what it is told in its place is nothing.
    "(row.name ?? '')",
  ),
  expression(
    [
      'an outside actor’s name',
      'schema/working-group.ts',
      "shownName(row, await mayChange(act, 'OutsideActor', row), language ?? 'NB')",
    ],
    leaks,
    // The public has no right to the column: what it is told in its place is nothing.
    "(row.name ?? '')",
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
  expression(
    ['how many took part, of few', FEW, "(await mayChange(act, 'DialogueActivity', activity)) ? participants : null"],
    { tests: ['only-theirs'], first: /few/ },
    'participants',
  ),
  expression(
    ['how many took part, of few: analysts here', FEW, 'reachOf(act.actor).counted.includes(municipalityId)'],
    { tests: ['only-theirs'], first: /few/ },
    'reachOf(act.actor).counted.length > 0',
  ),
  {
    name: 'search: what came of an agenda item',
    file: 'services/domain/search/search.sql.ts',
    find: 'w.own OR EXISTS (SELECT FROM minutes n WHERE n.meeting_id = a.meeting_id AND n.published_at IS NOT NULL) AS told',
    put: (taken) =>
      `\${${taken} ? Prisma.sql\`true AS told\` : Prisma.sql\`w.own OR EXISTS (SELECT FROM minutes n WHERE n.meeting_id = a.meeting_id AND n.published_at IS NOT NULL) AS told\`}`,
    tests: ['leaks'],
    first: /hidden word/,
  },
];
