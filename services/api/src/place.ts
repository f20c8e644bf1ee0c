import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The municipality that all of an operation is asked within, by its number; undefined when it may tell of others. */
export function placeOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): string | undefined {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const roots = rootsOf(operation.selectionSet, fragments, new Set());
  const values = withDefaults(operation, variables);
  const places = new Set(roots.map((field) => placeOfField(field, values)));
  const [place] = places;
  return places.size === 1 ? place : undefined;
}

/** The fields that an operation begins with, those of its fragments too, but for what GraphQL itself tells. */
function rootsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  been: Set<string>,
): readonly FieldNode[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return one.name.value.startsWith('__') ? [] : [one];
    if (one.kind === Kind.INLINE_FRAGMENT) return rootsOf(one.selectionSet, fragments, been);
    const { value: name } = one.name;
    const fragment = fragments.get(name);
    if (fragment === undefined || been.has(name)) return [];
    been.add(name);
    return rootsOf(fragment.selectionSet, fragments, been);
  });
}

/**
 * The municipality that a field asks for: by its argument, by its filter, or as the thing itself. Within one nothing refers
 * to another: the database sees to it.
 */
function placeOfField(field: FieldNode, variables: Variables): string | undefined {
  const given = Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
  const { municipality, number, filter } = given;
  const within = isObject(filter) ? filter['municipality'] : undefined;
  const place = municipality ?? within ?? (field.name.value === 'municipality' ? number : undefined);
  return typeof place === 'string' ? place : undefined;
}

/** The variables as they stand when one that isn't given is what the document says it is then. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): Record<string, unknown> {
  const fallbacks = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(fallbacks), ...variables };
}

const isObject = (value: unknown): value is Variables => typeof value === 'object' && value !== null;
