import { schema } from '@naerhjul/schema/index.ts';
import {
  getNamedType,
  getNullableType,
  GraphQLList,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { leavesOf } from './questions.ts';

type Field = GraphQLField<unknown, unknown>;

/** What the sweep asks about. */
export interface Swept {
  /** The ids of the rows of a kind. */
  readonly ids: readonly string[];
  readonly municipality: string;
  readonly slug: string;
}

const MOST_DEPTH = 5;
/** What is asked for by an id, and of what kind it is. */
const ID_OF: Readonly<Record<string, string>> = {
  cycleId: 'Cycle',
  meetingId: 'Meeting',
  meetingIds: 'Meeting',
  id: 'Case',
  ids: 'Case',
  against: 'WheelVersion',
};
const PLAIN: Readonly<Record<string, unknown>> = {
  Int: 2026,
  Float: 1,
  Boolean: true,
  Date: '2026-06-01',
  DateTime: '2026-06-01T12:00:00Z',
};

function isNode(typeName: string): boolean {
  const type = schema.getType(typeName);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/**
 * Every field that there is, asked for once: of each kind of row by its ids, one field of objects after the other, and every
 * question that leads elsewhere. What is drawn at random comes by most of it and seldom by all.
 */
export function sweep({ ids: known, municipality, slug }: Swept): readonly string[] {
  const idsOf = (typeName: string) =>
    known.filter((id) => Buffer.from(id, 'base64').toString().startsWith(`${typeName}:`));
  const literal = (name: string, type: GraphQLInputType, of: string): string => {
    const inner = getNullableType(type);
    if (inner instanceof GraphQLList) return `[${literal(name, inner.ofType, of)}]`;
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
    if (isInputObjectType(named)) {
      const given = Object.values(named.getFields()).filter(isRequiredInputField);
      return `{ ${given.map((field) => `${field.name}: ${literal(field.name, field.type, of)}`).join(', ')} }`;
    }
    if (named.name === 'Date' && name === 'from') return '"2026-01-01"';
    if (named.name === 'Date' && name === 'to') return '"2026-12-31"';
    if (named.name === 'Int' && name !== 'year') return name === 'to' ? '2' : '1';
    if (named.name in PLAIN) return JSON.stringify(PLAIN[named.name]);
    if (named.name === 'ID') return JSON.stringify(idsOf(ID_OF[name] ?? of)[0] ?? idsOf('Case')[0]);
    if (name === 'municipality' || (name === 'number' && of === 'Query')) return JSON.stringify(municipality);
    if (name === 'slug') return JSON.stringify(slug);
    if (name === 'id') return '"R02"';
    return '"hemmelighet"';
  };

  const head = (field: Field, of: string): string => {
    const given = field.args.filter(
      (arg) => isRequiredArgument(arg) || (arg.name === 'first' && field.name !== 'history'),
    );
    const said = given.map(({ name, type }) => `${name}: ${name === 'first' ? '3' : literal(name, type, of)}`);
    return `${field.name}${said.length === 0 ? '' : `(${said.join(', ')})`}`;
  };

  /** Everything of an object that is no row of its own; of a row, that it is there. */
  const whole = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type) || isNode(typeName) || depth >= MOST_DEPTH) {
      return isObjectType(type) && !isNode(typeName) ? '__typename' : '__typename id';
    }
    const parts = Object.values(type.getFields()).map((field) => {
      const to = getNamedType(field.type);
      return isLeafType(to) ? head(field, typeName) : `${head(field, typeName)} { ${whole(to.name, depth + 1)} }`;
    });
    return ['__typename', ...parts].join(' ');
  };

  const questions: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isNode(type.name)) continue;
    const ids = JSON.stringify([...new Set(idsOf(type.name))].slice(0, 24));
    const leaves = leavesOf(type.name).join(' ');
    questions.push(`query { nodes(ids: ${ids}) { __typename ... on ${type.name} { ${leaves} } } }`);
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type);
      const below = isLeafType(to) ? '' : ` { ${whole(to.name, 1)} }`;
      if (isLeafType(to) && !field.args.some(isRequiredArgument)) continue;
      questions.push(
        `query { nodes(ids: ${ids}) { __typename ... on ${type.name} { ${head(field, type.name)}${below} } } }`,
      );
    }
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const to = getNamedType(field.type);
    const below = isLeafType(to) ? '' : ` { ${whole(to.name, 0)} }`;
    questions.push(`query { __typename ${head(field, 'Query')}${below} }`);
  }
  return [...questions, ...asked(municipality)];
}

/** What is told only where it is asked for with arguments that fit each other. */
function asked(municipality: string): readonly string[] {
  const at = `municipality: "${municipality}"`;
  const rows = (groupBy: string, more = '') =>
    `query { __typename caseStatusReport(${at}${more}, groupBy: [${groupBy}]) { __typename asOf knownAt
      rows { __typename horizon origin year month committee { __typename slug name number }
        status { __typename code category label } theme { __typename name } } } }`;
  return [
    rows('COMMITTEE, STATUS, THEME, HORIZON'),
    rows('ORIGIN, YEAR, MONTH'),
    rows('', ', knownAt: "2026-06-01T12:00:00Z"'),
    `query { __typename complianceReport(${at}, asOf: "2026-12-31", knownAt: "2026-06-01T12:00:00Z") { __typename knownAt } }`,
    `query { __typename complianceReport(${at}, asOf: "2030-12-31") { __typename rows { __typename closedOn dialogueCompletedOn
      agreementAdoptedOn reportSubmittedOn reportTreatedOn } } }`,
    `query { __typename divergenceReport(${at}, groupBy: [PHASE, COMMITTEE, YEAR], asOf: "2030-12-31", knownAt: "2026-06-01T12:00:00Z") {
      __typename knownAt rows { __typename year medianDaysMoved p90DaysMoved medianDaysLate committee { __typename slug }
        phase { __typename position kind } } } }`,
    `query { __typename divergenceReport(${at}, groupBy: [PHASE, YEAR], asOf: "2030-12-31") { __typename rows { __typename year medianDaysMoved
      p90DaysMoved medianDaysLate phase { __typename position kind } } } }`,
    `query { __typename impactTrace(${at}, asOf: "2030-12-31", knownAt: "2026-06-01T12:00:00Z") { __typename knownAt } }`,
    `query { __typename impactTrace(${at}, asOf: "2030-12-31") { __typename figures { __typename medianDaysToOutcome } rows { __typename
      theme { __typename name } case { __typename id number title raisedOn prioritisedOn agreedOn inTreatmentOn outcomeOn
        status { __typename code } } } } }`,
    `query { __typename case(${at}, number: "2026-1") { __typename id } }`,
    `query { __typename proposeDates(${at}, year: 2026, rule: { occurrence: FIRST, weekday: MONDAY, from: "18:00", to: "20:00" }) {
      __typename startsAt endsAt ruledOn meeting { __typename id } clashes { __typename kind } passedOver { __typename kind } } }`,
  ];
}
