import { schema } from '@naerhjul/schema/index.ts';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { ENTITIES, type Chain } from '../change/one-of-each.ts';
import type { AskedBy, World } from '../testkit/world.ts';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const leavesOf = (type: GraphQLObjectType) =>
  fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);

/** What can be asked of a type: its plain fields, and those of what it leads to, so many steps on. */
function selectionOf(type: GraphQLObjectType, steps: number): string {
  const further = steps === 0 ? [] : fieldsOf(type).flatMap((field) => stepTo(field, steps - 1));
  return ['__typename', ...leavesOf(type), ...further].join(' ');
}

function stepTo({ name, type }: Field, steps: number): readonly string[] {
  const to = getNamedType(type);
  return isObjectType(to) ? [`${name} { ${selectionOf(to, steps)} }`] : [];
}

/** The fields of a type that lead on, each as a document's part. */
const stepsOf = (type: GraphQLObjectType, steps: number) => fieldsOf(type).flatMap((field) => stepTo(field, steps));

/** What the arguments of the questions that need some are given. */
const valuesFor = ({ number }: Chain): Readonly<Record<string, unknown>> => ({
  municipality: number,
  number,
  year: 2026,
  from: '2025-07-01',
  to: '2027-06-30',
  asOf: '2026-06-01',
  on: '2026-06-01',
});

/** What a question may be refused with here; whatever else goes wrong would hide what it answers. */
const REFUSALS = new Set(['SIGN_IN_FIRST', 'NO_WHEEL', 'NO_REGULATION']);

/**
 * Everything that the API answers about a chain of rows: each by its id with what it leads to, and each question. It
 * ends early when a text that is looked for was answered.
 */
export async function everythingOf(w: World, chain: Chain, by: AskedBy, until?: string): Promise<string> {
  const answers: string[] = [];
  const isFound = () => until !== undefined && (answers.at(-1)?.includes(until) ?? false);
  const hear = async (document: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await w.ask(document, variables, by);
    const faults = errors?.filter(({ extensions }) => !REFUSALS.has(extensions?.code ?? '')) ?? [];
    if (faults.length > 0) throw new Error(`${document}: ${JSON.stringify(faults)}`);
    answers.push(JSON.stringify({ data, errors }));
  };
  for (const entity of ENTITIES) {
    const type = schema.getType(entity);
    if (!isObjectType(type)) continue;
    const id = Buffer.from(`${entity}:${chain[entity]}`).toString('base64');
    for (const part of [leavesOf(type).join(' '), ...stepsOf(type, 1)]) {
      await hear(`query($id: ID!) { node(id: $id) { ... on ${entity} { ${part} } } }`, { id });
      if (isFound()) return answers.join('\n');
    }
  }
  const values = valuesFor(chain);
  for (const { name, type, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const to = getNamedType(type);
    const known = args.filter((arg) => arg.name in values);
    if (!isObjectType(to) || args.some((arg) => isRequiredArgument(arg) && !known.includes(arg))) continue;
    const declared = known.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = known.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const given = Object.fromEntries(known.map((arg) => [arg.name, values[arg.name]]));
    const head = known.length > 0 ? [`query(${declared})`, `${name}(${passed})`] : ['query', name];
    // One document for all that a case leads to would be longer than the door lets in.
    const parts = to.name.endsWith('Connection') ? [selectionOf(to, 2)] : [selectionOf(to, 0), ...stepsOf(to, 1)];
    for (const part of parts) await hear(`${head[0]} { ${head[1]} { ${part} } }`, given);
  }
  return answers.join('\n');
}
