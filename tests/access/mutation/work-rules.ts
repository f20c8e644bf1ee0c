import { expression, property, statement, WALL, type CodeRule } from './rule.ts';

const VIEW = 'services/domain/saved-view/access.ts';
const imports = (first: RegExp) => ({ tests: ['import-members'], first });
// The database shows nobody’s views to others either.
const views = { tests: ['saved-view'], also: [WALL] };

/** Who takes rows in from a file, and keeps ways to look at a list. */
export const WORK_RULES: readonly CodeRule[] = [
  statement(
    [
      'imports: the committee',
      'services/domain/import/place.ts',
      "await demandOwn(inside, 'Committee', { id: found.id, municipalityId: place.municipalityId }, 'WORK');",
    ],
    imports(/another|committee/),
  ),
  expression(
    ['imports: the names', 'services/domain/import/person-named.ts', 'seenNames(actor)'],
    imports(/name|protect/),
    '{}',
  ),
  statement(
    [
      'imports: the contact’s reader is told of',
      'services/domain/import/import-members.ts',
      'if (contact !== null) noteContact(inside, contact);',
    ],
    imports(/contact|audit/),
  ),
  statement(['views: the owner’s to change', VIEW, 'return actor.userId === userId;'], views, 'return true;'),
  property(['views: shared ones', VIEW, 'isShared: true,'], views),
];
