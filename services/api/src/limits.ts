import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The limits of the public door; they are told in the documentation and in the answer. */
export const LIMITS = { tokens: 1500, depth: 12, aliases: 30, rootMutations: 10, directives: 50 } as const;

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
}

/** Refuses operations that are too deep or too broad, fragments counted where they are spread. */
export function limitRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measure: Measure = { depth: 0, aliases: 0, directives: 0 };
      visit(context, operation.selectionSet, 1, measure, []);
      if (operation.operation === OperationTypeNode.MUTATION) {
        refuse(context, 'root mutations', operation.selectionSet.selections.length, LIMITS.rootMutations);
      }
      // Introspection is deeper than anything a caller has use for, and bounded by the schema itself.
      if (!isIntrospection(operation.selectionSet)) refuse(context, 'levels', measure.depth, LIMITS.depth);
      refuse(context, 'aliases', measure.aliases, LIMITS.aliases);
      refuse(context, 'directives', measure.directives, LIMITS.directives);
    },
  };
}

// Past this there is no need to count on: it is far over every limit.
const ENOUGH = 1000;

function visit(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  depth: number,
  measure: Measure,
  spread: readonly FragmentDefinitionNode[],
) {
  measure.depth = Math.max(measure.depth, depth);
  for (const selection of selections) {
    if (measure.aliases > ENOUGH || measure.directives > ENOUGH) return;
    measure.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      measure.aliases += selection.alias === undefined ? 0 : 1;
      if (selection.selectionSet) visit(context, selection.selectionSet, depth + 1, measure, spread);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      visit(context, selection.selectionSet, depth, measure, spread);
    } else {
      const fragment = context.getFragment(selection.name.value);
      // A fragment within itself is refused by GraphQL's own rule.
      if (fragment && !spread.includes(fragment)) {
        measure.aliases += 1;
        visit(context, fragment.selectionSet, depth, measure, [...spread, fragment]);
      }
    }
  }
}

function isIntrospection({ selections }: SelectionSetNode): boolean {
  return selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
}

function refuse(context: ValidationContext, what: string, count: number, limit: number) {
  if (count <= limit) return;
  context.reportError(
    new GraphQLError(
      `The operation has ${count > ENOUGH ? 'too many' : count} ${what}; at most ${limit} are allowed.`,
      {
        extensions: { code: 'LIMIT_EXCEEDED', limit, what },
      },
    ),
  );
}
