import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Args, Asking, Roads } from './asking.ts';

/** A field that is asked for: under which key, with which arguments, and what of it. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly args: Args;
  readonly selections: readonly Selected[];
  /** The type whose field it is. */
  readonly on: string;
}

/** What is asked isn't known here, and is answered the ordinary way. */
export class OffRoad extends Error {}

/** A name in SQL is cut off after so many bytes. */
const LONGEST_KEY = 63;

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Args;
}

/** What is asked of a type, with equal keys taken together, in the order of the answer. */
export function readSelection(
  reading: Reading,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) gather(reading, type, set, byKey);
  return [...byKey].map(([key, nodes]) => {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (key.length > LONGEST_KEY) throw new OffRoad(key);
    if (name === '__typename') return { key, name, args: {}, selections: [], on: type.name };
    const field = type.getFields()[name];
    if (field === undefined || node === undefined) throw new OffRoad(name);
    const of = getNamedType(field.type);
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isAbstractType(of)) throw new OffRoad(of.name);
    return {
      key,
      name,
      args: getArgumentValues(field, node, reading.variables),
      selections: isObjectType(of) ? readSelection(reading, of, inner) : [],
      on: type.name,
    };
  });
}

function gather(
  reading: Reading,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  into: Map<string, FieldNode[]>,
) {
  for (const one of selections) {
    if (one.directives !== undefined && one.directives.length > 0) throw new OffRoad('directive');
    if (one.kind === Kind.FIELD) {
      const key = one.alias?.value ?? one.name.value;
      const known = into.get(key);
      if (known === undefined) into.set(key, [one]);
      else known.push(one);
      continue;
    }
    const fragment = one.kind === Kind.FRAGMENT_SPREAD ? reading.fragments.get(one.name.value) : one;
    if (fragment === undefined || (fragment.directives?.length ?? 0) > 0) throw new OffRoad('fragment');
    if (isOf(reading.schema, type, fragment.typeCondition?.name.value))
      gather(reading, type, fragment.selectionSet, into);
  }
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

type Known = Readonly<Record<string, (selected: Selected) => string | undefined>>;

/** Writes what is selected as SQL. */
export class Selecting {
  readonly #asking: Asking;
  readonly #types: Readonly<Record<string, Roads>>;

  constructor(asking: Asking, types: Readonly<Record<string, Roads>>) {
    this.#asking = asking;
    this.#types = types;
  }

  /** Columns, each told by what is known by its name. */
  columns(selected: readonly Selected[], known: Known): string {
    const columns = selected.map((one) => {
      const sql = one.name === '__typename' ? `'${one.on}'` : known[one.name]?.(one);
      if (sql === undefined) throw new OffRoad(`${one.on}.${one.name}`);
      return `${sql} AS "${one.key}"`;
    });
    return columns.join(', ');
  }

  /** An object made of what is known. */
  object(selected: readonly Selected[], known: Known): string {
    return `(SELECT row_to_json(r$) FROM (SELECT ${this.columns(selected, known)}) r$)`;
  }

  /** An object made of a row that is there already. */
  of(type: string, row: string, selected: readonly Selected[]): string {
    return `(SELECT row_to_json(r$) FROM (SELECT ${this.#columnsOf(type, row, selected)}) r$)`;
  }

  #columnsOf(type: string, row: string, selected: readonly Selected[]): string {
    const roads = this.#types[type] ?? {};
    return this.columns(
      selected,
      Object.fromEntries(selected.map(({ name }) => [name, (one) => this.#field(roads, row, one)])),
    );
  }

  #field(roads: Roads, row: string, { name, args, selections }: Selected): string | undefined {
    const road = Object.hasOwn(roads, name) ? roads[name] : undefined;
    if (road === undefined) return undefined;
    if ('value' in road) return road.value(row, this.#asking, args);
    const part = this.#asking.row();
    const from = road.from(row, part, this.#asking, args);
    if (from === undefined) return undefined;
    const told = `SELECT row_to_json(r$) FROM (SELECT ${this.#columnsOf(road.type, part, selections)} ${from}) r$`;
    return road.many === true ? `array_to_json(ARRAY(${told}))` : `(${told})`;
  }

  /** An object by where its row comes from. */
  from(type: string, selected: readonly Selected[], from: (row: string) => string): string {
    const row = this.#asking.row();
    return `(SELECT row_to_json(r$) FROM (SELECT ${this.#columnsOf(type, row, selected)} ${from(row)}) r$)`;
  }
}
