import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many a list is taken to hold of which the caller doesn't say how many. */
const UNSAID = 4;
/**
 * How many it is taken to hold where it stands within itself: to and fro over the same lists, what each holds more than
 * we took it for is multiplied each time, and a few levels are millions.
 */
const UNSAID_AGAIN = 20;
/** How many a page holds unless the caller says. */
const PAGE = 50;

interface Asking {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<string, number>;
  /** The lists without a said size that it stands within. */
  readonly within: ReadonlySet<string>;
}

/**
 * What an operation costs: about how many objects it may read, counted from the schema before anything is read. Undefined
 * when its variables do not fit: such an operation is refused for that.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): number | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (root === undefined || root === null || coerced === undefined) return undefined;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return ofSelection(operation.selectionSet, root, false, {
    schema,
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    variables: coerced,
    known: new Map(),
    within: new Set(),
  });
}

/** A page says how many it holds, so its own lists are no more than that. */
function ofSelection(set: SelectionSetNode, type: GraphQLCompositeType, isPage: boolean, asking: Asking): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) cost += ofField(selection, type, isPage, asking);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value, isPage, asking);
    else {
      const named = selection.typeCondition && asking.schema.getType(selection.typeCondition.name.value);
      const within = named && isCompositeType(named) ? named : type;
      cost += ofSelection(selection.selectionSet, within, isPage, asking);
    }
  }
  return cost;
}

/** Each fragment is counted once within the same lists, however often it is spread: that keeps the counting cheap. */
function ofFragment(name: string, isPage: boolean, asking: Asking): number {
  const key = [name, isPage, ...asking.within].join(' ');
  const fragment = asking.fragments.get(name);
  const type = fragment && asking.schema.getType(fragment.typeCondition.name.value);
  if (fragment === undefined || !isCompositeType(type)) return 0;
  const found = asking.known.get(key);
  if (found !== undefined) return found;
  const cost = ofSelection(fragment.selectionSet, type, isPage, asking);
  asking.known.set(key, cost);
  return cost;
}

function ofField(node: FieldNode, parent: GraphQLCompositeType, isPage: boolean, asking: Asking): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  // What GraphQL itself tells of the schema is bounded by a rule of its own, and read from no database.
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0;
  const said = sizeOf(field, node, asking);
  const isList = isListType(getNullableType(field.type));
  const isUnsaid = said === undefined && isList && !isPage;
  const name = `${parent.name}.${field.name}`;
  const unsaid = asking.within.has(name) ? UNSAID_AGAIN : UNSAID;
  const below = isUnsaid ? { ...asking, within: new Set([...asking.within, name]) } : asking;
  const many = said ?? (isUnsaid ? unsaid : 1);
  return many * (1 + ofSelection(node.selectionSet, type, said !== undefined && !isList, below));
}

/** How many a field is asked for, where its arguments tell. */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Asking): number | undefined {
  const isPaged = field.args.some(({ name }) => name === 'first');
  if (!isPaged && !field.args.some(({ name }) => name === 'ids')) return undefined;
  const { first, last, ids } = argumentsOf(field, node, variables);
  if (Array.isArray(ids)) return ids.length;
  const asked = [first, last].find((one) => typeof one === 'number');
  return Math.max(1, asked ?? PAGE);
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, { ...variables });
  } catch {
    // A variable that is missing where one is needed: the field is refused when its turn comes, and reads nothing.
    return {};
  }
}
