import { schema } from '@naerhjul/schema/index.ts';
import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
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
  type GraphQLObjectType,
} from 'graphql';

/** What the arguments of a question are drawn from. */
export interface Pool {
  readonly ids: readonly string[];
  readonly municipalities: readonly string[];
  readonly slugs: readonly string[];
  readonly words: readonly string[];
  /** The fields that were answered: others are asked for first. */
  readonly reached: ReadonlySet<string>;
  /** Cursors that somebody was given. */
  readonly cursors: readonly string[];
  /** How often questions went towards each kind of row: the one that was asked for least is next. */
  readonly asked: Map<string, number>;
  /** How often all rows of a kind were asked for by their ids. */
  readonly listed: Map<string, number>;
}

type Field = GraphQLField<unknown, unknown>;
type Types = 'Int' | 'Boolean' | 'Date' | 'DateTime' | 'Float';

const MOST_FIELDS = 60;
const MOST_DEPTH = 9;
// The arguments that don't go with each way to ask for a page.
const NONE: ReadonlySet<string> = new Set();
const FORWARDS: ReadonlySet<string> = new Set(['last', 'offset']);
const BACKWARDS: ReadonlySet<string> = new Set(['first', 'after', 'offset']);
const BY_NUMBER: ReadonlySet<string> = new Set(['last', 'before', 'after']);
const ROWS_OF = 4; // so many kinds of rows are asked for by their ids in one question

const OBJECTS = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !['Mutation', 'Subscription'].includes(type.name),
);
const NODE_NAMES: readonly string[] = OBJECTS.filter((type) =>
  type.getInterfaces().some(({ name }) => name === 'Node'),
).map(({ name }) => name);

/** What a question can lead to; the rest is only told by verbs, which have tests of their own. */
const ASKED = new Set(['Query', ...NODE_NAMES]);
for (const name of ASKED) {
  const type = schema.getType(name);
  if (!isObjectType(type)) continue;
  for (const field of Object.values(type.getFields())) ASKED.add(getNamedType(field.type).name);
}

/** Every field that there is to ask for. */
export const EVERY_FIELD: readonly string[] = OBJECTS.filter(({ name }) => ASKED.has(name)).flatMap((type) =>
  Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
);

/** What can be asked of a node without saying more: none where it is no type of the schema. */
export function leavesOf(typeName: string): readonly string[] {
  const fields = NODE_NAMES.includes(typeName) ? (schema.getType(typeName) as GraphQLObjectType).getFields() : {};
  const leaves = Object.values(fields).filter((field) => isLeafType(getNamedType(field.type)));
  return leaves.filter(({ args }) => !args.some(isRequiredArgument)).map(({ name }) => name);
}

/** What a field may answer with: of an interface, any node. */
const typesOf = (field: Field): readonly string[] => {
  const to = getNamedType(field.type);
  if (isLeafType(to)) return [];
  return isObjectType(to) ? [to.name] : NODE_NAMES;
};

/** The types that each type leads to. */
const LEADS_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OBJECTS.map((type) => [type.name, new Set(Object.values(type.getFields()).flatMap(typesOf))]),
);

/** How many steps it is from each type to a type, for those that lead there. */
const STEPS_TO = new Map<string, ReadonlyMap<string, number>>();

function stepsTo(goal: string): ReadonlyMap<string, number> {
  const known = STEPS_TO.get(goal);
  if (known) return known;
  const steps = new Map([[goal, 0]]);
  for (const [to, so] of steps) {
    for (const [name, targets] of LEADS_TO) if (targets.has(to) && !steps.has(name)) steps.set(name, so + 1);
  }
  STEPS_TO.set(goal, steps);
  return steps;
}

function leastAsked(asked: Map<string, number>): string {
  const least = Math.min(...NODE_NAMES.map((name) => asked.get(name) ?? 0));
  const next = NODE_NAMES.find((name) => (asked.get(name) ?? 0) === least) ?? 'Case';
  asked.set(next, least + 1);
  return next;
}

/** Draws a question: any fields of any types, so many steps deep, with any arguments; often towards one that was never answered. */
export function questionOf(gen: GeneratorValue, pool: Pool): string {
  const draw = drawer(gen, pool);
  return `query { ${draw.selection('Query', 0)} ${draw.rows()} }`;
}

function drawer(gen: GeneratorValue, pool: Pool) {
  let fields = 0;
  const below = (max: number) => gen(fc.nat, { max: max - 1 });
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const perhaps = (percent: number) => below(100) < percent;
  const unreached = EVERY_FIELD.filter((field) => !pool.reached.has(field));
  // Towards a field that was never answered, or to all fields of the kind of row that was asked for least.
  const towards = unreached.length > 0 && perhaps(40) ? one(unreached) : leastAsked(pool.asked);
  const [goal, goalField] = (perhaps(85) ? towards : '').split('.');
  const steps = goal ? stepsTo(goal) : new Map<string, number>();
  const ofGoal = pool.ids.filter((id) => Buffer.from(id, 'base64').toString().startsWith(`${goal}:`));

  const plain: Readonly<Record<Types, () => unknown>> = {
    Int: () => one([0, 1, 2, 5, 2026, 2027]),
    Float: () => 1,
    Boolean: () => perhaps(50),
    Date: () => one(['2020-01-01', '2026-01-01', '2026-06-01', '2027-06-01', '2030-12-31']),
    DateTime: () => one(['2020-01-01T00:00:00Z', '2026-06-01T12:00:00Z']),
  };

  const literal = (name: string, type: GraphQLInputType): string => {
    const inner = getNullableType(type);
    if (inner instanceof GraphQLList) {
      const items = Array.from({ length: 1 + below(name === 'ids' ? 6 : 2) }, () => literal(name, inner.ofType));
      return `[${items.join(', ')}]`;
    }
    const named = getNamedType(type);
    if (isEnumType(named)) return one(named.getValues()).name;
    if (isInputObjectType(named)) {
      const given = Object.values(named.getFields()).filter((field) => isRequiredInputField(field) || perhaps(25));
      return `{ ${given.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(', ')} }`;
    }
    if (named.name in plain) return JSON.stringify(plain[named.name as Types]());
    return JSON.stringify(text(name, named.name));
  };

  const text = (name: string, type: string): string => {
    if (type === 'ID') return one(goal && ofGoal.length > 0 && perhaps(60) ? ofGoal : pool.ids);
    if (name === 'municipality') return one(pool.municipalities);
    if (name === 'number') return one([...pool.municipalities, '2026-1', '2026-2', '2026-4']);
    if (name === 'after' || name === 'before') return one(pool.cursors);
    if (name === 'slug' || name === 'committees') return one(pool.slugs);
    if (name === 'entities') return one(['Case', 'Person', 'Agreement', 'Cycle']);
    return one(pool.words);
  };

  const argumentsOf = ({ args }: Field): string => {
    // A page is told from its beginning, from its end, or from a number on.
    const isPaged = args.some(({ name }) => name === 'last');
    const unpaged = isPaged ? (perhaps(80) ? FORWARDS : one([BACKWARDS, BY_NUMBER])) : NONE;
    const given = args.filter((arg) => {
      if (isRequiredArgument(arg)) return true;
      if (unpaged.has(arg.name)) return false;
      if (arg.name === 'before' || arg.name === 'after') return pool.cursors.length > 0 && perhaps(8);
      if (arg.name === 'last' || arg.name === 'offset') return perhaps(80);
      return perhaps(arg.name === 'filter' ? 50 : 30);
    });
    return given.length === 0
      ? ''
      : `(${given.map((arg) => `${arg.name}: ${literal(arg.name, arg.type)}`).join(', ')})`;
  };

  const part = (field: Field, depth: number, alias = ''): string => {
    fields += 1;
    const to = getNamedType(field.type);
    const given = argumentsOf(field);
    // Asked twice, with other arguments, it goes by another name.
    const head = `${alias}${field.name}${given}`;
    if (isLeafType(to)) return head;
    if (isObjectType(to)) return `${head} { ${selection(to.name, depth + 1)} }`;
    // What is asked by its id is of the type that the id tells.
    const [, id] = /"([^"]*)"/.exec(given) ?? [];
    const [told] = id === undefined ? [] : Buffer.from(id, 'base64').toString().split(':');
    const wanted = goal && NODE_NAMES.includes(goal) && perhaps(50) ? goal : one(NODE_NAMES);
    const type = told !== undefined && NODE_NAMES.includes(told) ? told : wanted;
    return `${head} { __typename ... on ${type} { ${selection(type, depth + 1)} } }`;
  };

  const isGoal = (typeName: string, { name }: Field) => typeName === goal && name === goalField;

  /** Which of these fields comes next: one that leads to the goal, one that was never answered, or any. */
  const next = (typeName: string, left: readonly Field[]): number => {
    const far = (field: Field) =>
      isGoal(typeName, field) ? -1 : Math.min(...typesOf(field).map((type) => steps.get(type) ?? 99), 99);
    const nearest = Math.min(...left.map(far));
    if (nearest < 99 && perhaps(80)) {
      const leading = left.flatMap((field, at) => (far(field) === nearest ? [at] : []));
      return one(leading);
    }
    const fresh = left.findIndex((field) => !pool.reached.has(`${typeName}.${field.name}`));
    return fresh !== -1 && perhaps(50) ? fresh : below(left.length);
  };

  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return '__typename';
    const every = Object.values(type.getFields());
    const leaves = every.filter((field) => isLeafType(getNamedType(field.type)));
    const further = every.filter((field) => !leaves.includes(field));
    const isPage = typeName.endsWith('Connection') || typeName.endsWith('Edge') || typeName.endsWith('Page');
    const parts =
      typeName === 'Query'
        ? []
        : leaves
            .filter(() => typeName === goal || (fields < MOST_FIELDS && perhaps(goal ? 30 : 60)))
            .map((field) => part(field, depth));
    const most = isPage ? further.length : 1 + below(2);
    const left = [...further];
    for (let step = 0; step < most && left.length > 0; step += 1) {
      const [field] = left.splice(next(typeName, left), 1);
      if (!field || depth >= MOST_DEPTH || fields >= MOST_FIELDS) continue;
      parts.push(part(field, depth));
      if (field.args.length > 0 && perhaps(10)) parts.push(part(field, depth, `${field.name}_2: `));
    }
    return ['__typename', ...parts].join(' ');
  };

  /** Every kind of row in turn, some in each question: all that is there of it, by its ids. */
  const rows = (): string => {
    if (!perhaps(60)) return '';
    return Array.from({ length: ROWS_OF }, (_, nth) => {
      const kind = leastAsked(pool.listed);
      const ids = pool.ids.filter((id) => Buffer.from(id, 'base64').toString().startsWith(`${kind}:`));
      const leaves = leavesOf(kind);
      if (ids.length === 0 || leaves.length === 0) return '';
      return `rows${nth}: nodes(ids: ${JSON.stringify(ids.slice(0, 40))}) { __typename ... on ${kind} { ${leaves.join(' ')} } }`;
    }).join(' ');
  };

  return { selection, rows };
}
