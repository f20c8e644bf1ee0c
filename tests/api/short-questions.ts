import { ROOTS, TYPES } from '@naerhjul/api/src/short/roots.ts';
import type { Roads } from '@naerhjul/api/src/short/asking.ts';
import * as fc from 'fast-check';

/** What there is to ask about. */
export interface About {
  readonly municipalities: readonly string[];
  readonly committees: readonly (readonly [municipality: string, slug: string])[];
  readonly cursors: readonly string[];
}

const DAYS = ['2019-12-31', '2025-06-30', '2026-01-01', '2026-05-17', '2026-12-31', '2027-10-31'];
const LANGUAGES = ['NB', 'NN', 'EN'];
const GROUPS = ['COMMITTEE', 'STATUS', 'CATEGORY', 'HORIZON', 'THEME', 'ORIGIN', 'YEAR', 'MONTH'];
const DEEPEST = 3;
const DATED = new Set(['Committee.name', 'Committee.number', 'Committee.district', 'District.name', 'District.areas']);
const WORDED = new Set(['title', 'label']);

const types: Readonly<Record<string, Roads>> = TYPES;
const json = (value: unknown) => JSON.stringify(value);
const maybe = (name: string, values: fc.Arbitrary<string>) =>
  fc.option(
    values.map((value) => `${name}: ${value}`),
    { nil: undefined },
  );
const within = (parts: readonly (string | undefined)[]) => {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

/** The arguments that a field may be given, drawn. */
function argsOf(type: string, name: string): fc.Arbitrary<string> {
  if (type === 'Committee' && name === 'cycle')
    return fc.integer({ min: 2024, max: 2028 }).map((year) => `(year: ${year})`);
  if (DATED.has(`${type}.${name}`)) return maybe('on', fc.constantFrom(...DAYS).map(json)).map((one) => within([one]));
  const isWorded = WORDED.has(name) || (name === 'name' && type.endsWith('Theme'));
  if (isWorded && type !== 'Case') return maybe('language', fc.constantFrom(...LANGUAGES)).map((one) => within([one]));
  return fc.constant('');
}

/** Some of what is known of a type: under names of their own now and then, some of it twice, some in fragments. */
function selectionOf(type: string, deep = 0): fc.Arbitrary<string> {
  const roads = Object.entries(types[type] ?? {}).filter(([, road]) => 'value' in road || deep < DEEPEST);
  const field = fc.constantFrom(...roads).chain(([name, road]) =>
    fc.tuple(argsOf(type, name), fc.nat(99), 'value' in road ? fc.constant('') : selectionOf(road.type, deep + 1)).map(
      // Different arguments under one key are no document, so each gets a key of its own.
      ([args, nth, inner]) =>
        `${args === '' && nth < 50 ? '' : `k${nth}_${name}_${deep}_${args.replaceAll(/\W/g, '')}: `}${name}${args} ${inner}`,
    ),
  );
  return fc
    .tuple(fc.uniqueArray(field, { minLength: 1, maxLength: 6, selector: keyOf }), fc.nat(9))
    .map(([fields, nth]) => {
      if (nth === 0) return `{ __typename ... on ${type} { ${fields.join(' ')} } }`;
      return `{ ${nth < 3 ? '__typename ' : ''}${fields.join(' ')} ${nth === 3 ? (fields[0] ?? '') : ''} }`;
    });
}

/** Two parts under one key could differ in their arguments further in. */
const keyOf = (field: string) => /^\w+/.exec(field)?.[0];

const connectionOf = (type: string) =>
  fc
    .tuple(
      fc.subarray(['totalCount', 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }', '__typename']),
      selectionOf(type),
      fc.boolean(),
    )
    .map(([beside, node, cursor]) => `{ ${beside.join(' ')} edges { ${cursor ? 'cursor ' : ''}node ${node} } }`);

const REPORT = fc.subarray(Object.keys(types['CaseStatusReportRow'] ?? {}), { minLength: 1 }).map((names) =>
  names
    .map((name) => {
      if (name === 'committee') return 'committee { number name slug }';
      if (name === 'status') return 'status { code category label(language: NN) }';
      return name === 'theme' ? 'theme { name(language: EN) }' : name;
    })
    .join(' '),
);

/** A question about what a short road knows, drawn. */
export function shortQuestion({ municipalities, committees, cursors }: About): fc.Arbitrary<string> {
  const place = fc.constantFrom(...municipalities);
  const committee = fc
    .tuple(fc.constantFrom(...committees), selectionOf('Committee'))
    .map(
      ([[municipality, slug], told]) => `committee(municipality: ${json(municipality)}, slug: ${json(slug)}) ${told}`,
    );
  const schedule = fc
    .tuple(
      place,
      fc.constantFrom(2024, 2025, 2026, 2027),
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 0, max: 100 }),
      fc.nat(30),
      connectionOf('ScheduleItem'),
    )
    .map(
      ([municipality, year, years, first, offset, told]) =>
        `schedule(municipality: ${json(municipality)}, from: "${year}-03-01", to: "${year + years}-11-30", first: ${first}${offset > 20 ? `, offset: ${offset}` : ''}) ${told}`,
    );
  const filter = fc
    .tuple(
      maybe('municipality', place.map(json)),
      maybe(
        'categories',
        fc.subarray(['RAISED', 'PRIORITISED', 'IN_PROGRESS', 'ACHIEVED']).map((all) => `[${all.join(' ')}]`),
      ),
      maybe('horizons', fc.constantFrom('[LONG]', '[SHORT LONG]')),
      maybe('years', fc.constantFrom('[2026]', '[2025, 2024]', '[]')),
      maybe('changedSince', fc.constantFrom('"2026-01-01T00:00:00Z"', '"2024-01-01T00:00:00+01:00"')),
    )
    .map((parts) => `{ ${parts.filter((part) => part !== undefined).join(', ')} }`);
  const page = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((first) => `first: ${first}`),
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.nat(30))
      .map(([first, offset]) => `first: ${first}, offset: ${offset}`),
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...cursors))
      .map(([first, after]) => `first: ${first}, after: ${json(after)}`),
  );
  const cases = fc
    .tuple(page, filter, connectionOf('Case'))
    .map(([asked, where, told]) => `cases(${asked}, orderBy: [UPDATED_AT_DESC], filter: ${where}) ${told}`);
  const report = fc
    .tuple(
      maybe('municipality', place.map(json)),
      fc.shuffledSubarray(GROUPS, { maxLength: 4 }),
      maybe('asOf', fc.constantFrom(...DAYS).map(json)),
      maybe('years', fc.constantFrom('[2025]', '[2026, 2024]', '[]')),
      maybe('horizons', fc.constantFrom('[LONG]', '[]')),
      maybe('origins', fc.constantFrom('[DIALOGUE]', '[RESIDENT MUNICIPAL_PLAN]')),
      REPORT,
    )
    .map(([municipality, groups, ...limits]) => {
      const told = limits.pop() ?? '';
      return `caseStatusReport${within([municipality, `groupBy: [${groups.join(' ')}]`, ...limits])} { asOf knownAt rows { ${told} } }`;
    });
  const one = fc.oneof(committee, schedule, cases, report);
  return fc.oneof(
    one.map((asked) => `{ ${asked} }`),
    fc.tuple(one, one).map(([first, second]) => `query Two { first: ${first} second: ${second} }`),
  );
}

/** Every field that is known, by its type. */
export const KNOWN_FIELDS = [...Object.entries(types), ['Query', ROOTS] as const].flatMap(([type, fields]) =>
  Object.keys(fields).map((name) => `${type}.${name}`),
);
