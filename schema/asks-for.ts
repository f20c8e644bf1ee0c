import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether one of these fields is asked for below a field, wherever; also where a directive may leave it out. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  // No fragment leads back to itself: such a document is refused before.
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === Kind.FIELD) return names.has(one.name.value) || within(one.selectionSet);
      return within(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
