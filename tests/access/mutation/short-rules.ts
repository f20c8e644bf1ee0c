import { expression, statement, type CodeRule } from './rule.ts';

const ROUTE = 'services/api/src/graphql-route.ts';
const ROAD = 'services/api/src/short/short-road.ts';
const heard = (first: RegExp) => ({ tests: ['short-road'], first });

/** Who is answered by the short road, and within which bounds. */
export const SHORT_RULES: readonly CodeRule[] = [
  expression(
    ['the short road: only for the public', ROUTE, "actor.kind === 'PUBLIC' && !everythingOrdinary && isAsked(params)"],
    heard(/whoever is known/),
    '!everythingOrdinary && isAsked(params)',
  ),
  expression(
    ['the short road: what it costs is weighed', ROAD, '!weigh(known.document, operation, variables)'],
    heard(/costs too much/),
    'false',
  ),
  statement(
    ['the short road: the wall of an embedded database', ROAD, 'await query(wall.text, wall.values as Value[]);'],
    heard(/letter by letter/),
  ),
];
