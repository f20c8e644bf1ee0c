import {
  GraphQLError,
  type ASTNode,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { isUnstorable, unstorable } from './params.ts';

/** The limits of the public door; they are told in the documentation and in the answer. */
export const LIMITS = {
  tokens: 1500,
  /** Written out, an operation with fragments may not be larger than one that does without them. */
  fields: 1500,
  depth: 12,
  aliases: 30,
  rootMutations: 10,
  directives: 50,
  /** About how many objects may be read: three times the largest of the examples and of the console's own queries. */
  cost: 80_000,
} as const;

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  /** Of the fields, those that stand in the selection itself, not below it. */
  readonly roots: number;
}

const NONE: Measure = { depth: 0, aliases: 0, directives: 0, fields: 0, roots: 0 };

/** Refuses operations that are too deep or too broad, fragments counted where they are spread. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const measureOf = measurer(context);
  return {
    OperationDefinition({ operation, selectionSet, directives }) {
      const measure = measureOf(selectionSet);
      if (operation === OperationTypeNode.MUTATION) {
        refuse(context, 'root mutations', measure.roots, LIMITS.rootMutations);
      }
      // Introspection is deeper than anything a caller has use for, and bounded by a rule of GraphQL's own.
      if (!isIntrospection(selectionSet)) refuse(context, 'levels', measure.depth, LIMITS.depth);
      refuse(context, 'fields', measure.fields, LIMITS.fields);
      refuse(context, 'aliases', measure.aliases, LIMITS.aliases);
      refuse(context, 'directives', measure.directives + (directives?.length ?? 0), LIMITS.directives);
    },
    StringValue(node, _key, parent, _path, ancestors) {
      if (!isUnstorable(node.value)) return;
      const fault = unstorable(pathOf(parent === undefined ? ancestors : [...ancestors, parent]));
      context.reportError(
        new GraphQLError(fault.message, { nodes: node, extensions: { code: 'BAD_USER_INPUT', fields: fault.fields } }),
      );
    },
  };
}

/** Each fragment is measured once, however often it is spread: what it costs to count doesn't grow with the count. */
function measurer(context: ValidationContext) {
  const known = new Map<FragmentDefinitionNode, Measure>();

  const ofFragment = (name: string): Measure => {
    const fragment = context.getFragment(name);
    if (!fragment) return NONE;
    const found = known.get(fragment);
    if (found) return found;
    // A fragment within itself is refused by GraphQL's own rule; here it must only come to an end.
    known.set(fragment, NONE);
    const measure = of(fragment.selectionSet);
    known.set(fragment, measure);
    return measure;
  };

  const of = ({ selections }: SelectionSetNode): Measure => {
    let { depth, aliases, directives, fields, roots } = NONE;
    for (const selection of selections) {
      let inner = NONE;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? of(selection.selectionSet) : NONE;
        const alias = selection.alias === undefined ? 0 : 1;
        inner = {
          depth: below.depth + 1,
          aliases: below.aliases + alias,
          directives: below.directives,
          fields: below.fields + 1,
          roots: 1,
        };
      } else {
        inner = selection.kind === Kind.INLINE_FRAGMENT ? of(selection.selectionSet) : ofFragment(selection.name.value);
      }
      depth = Math.max(depth, inner.depth);
      aliases += inner.aliases;
      directives += inner.directives + (selection.directives?.length ?? 0);
      fields += inner.fields;
      roots += inner.roots;
    }
    return { depth, aliases, directives, fields, roots };
  };

  return of;
}

/** Where a literal stands in the arguments of its field. */
function pathOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const path = ancestors.flatMap((one) => {
    const isNamed = 'kind' in one && (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD);
    return isNamed ? [one.name.value] : [];
  });
  return path.join('.');
}

function isIntrospection({ selections }: SelectionSetNode): boolean {
  return selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
}

function refuse(context: ValidationContext, what: string, count: number, limit: number) {
  if (count <= limit) return;
  context.reportError(
    new GraphQLError(`The operation has ${count} ${what}; at most ${limit} are allowed.`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit, what },
    }),
  );
}
