import { NOBODY } from '@naerhjul/domain/act.ts';
import { wallFor } from '@naerhjul/domain/wall.ts';
import type { Database, Query, Value } from '@naerhjul/prisma/client.ts';
import { schema } from '@naerhjul/schema/index.ts';
import {
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { Asking } from './asking.ts';
import { documentCache } from '../document-cache.ts';
import { LIMITS, limitRule } from '../limits.ts';
import { OffRoad, readSelection, Selecting } from './select.ts';
import { ROOTS, TYPES } from './roots.ts';

export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A document that is sound, and begins with what a short road knows. */
interface Known {
  readonly document: DocumentNode;
  readonly fragments: ReadonlyMap<
    string,
    Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
  >;
}

/** What is told of an operation before it is answered: the log names it, and it may be refused. */
export type Weigh = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => boolean;

/**
 * Answers the public's questions about what portals ask most as one statement, whose text the database makes: the same
 * answer, letter by letter, as the ordinary way gives, with the same walls around it. What it doesn't know, and all that is
 * to be refused, it leaves to the ordinary way.
 */
export class ShortRoad {
  readonly #database: Database;
  readonly #documents = documentCache<Known | 'NONE'>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The body of the answer; undefined where the ordinary way is to answer. */
  async answer(question: Question, now: Date, weigh: Weigh): Promise<string | undefined> {
    const known = this.#known(question.query);
    if (known === undefined) return undefined;
    const operation = getOperationAST(known.document, question.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || (operation.directives?.length ?? 0) > 0) return undefined;
    const variables = question.variables ?? {};
    const statement = this.#write(known, operation, variables, now);
    if (statement === undefined || !weigh(known.document, operation, variables)) return undefined;
    // Whatever is wrong with it is told by the ordinary way.
    const [told] = await this.#ask(statement.text, statement.params).catch(() => []);
    if (told === undefined || statement.keys.some((key) => told[key] === null)) return undefined;
    return `{"data":{${statement.keys.map((key, nth) => `${JSON.stringify(statement.names[nth])}:${told[key]}`).join(',')}}}`;
  }

  #known(query: string): Known | undefined {
    let found = this.#documents.get(query);
    if (found === undefined) {
      found = read(query) ?? 'NONE';
      this.#documents.set(query, found);
    }
    return found === 'NONE' ? undefined : found;
  }

  #write(
    { fragments }: Known,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    now: Date,
  ) {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    const root = schema.getQueryType();
    if (coerced === undefined || !root) return undefined;
    try {
      const asking = new Asking(now);
      const select = new Selecting(asking, TYPES);
      const selected = readSelection({ schema, fragments, variables: coerced }, root, [operation.selectionSet]);
      const columns = selected.map(({ name, args, selections }, nth) => {
        const sql = ROOTS[name]?.(asking, args, selections, select);
        if (sql === undefined) throw new OffRoad(name);
        return `${sql}::text AS r${nth}`;
      });
      return {
        text: `SELECT ${columns.join(', ')}`,
        params: asking.params,
        keys: selected.map((_one, nth) => `r${nth}`),
        names: selected.map(({ key }) => key),
      };
    } catch (error) {
      if (error instanceof OffRoad) return undefined;
      throw error;
    }
  }

  async #ask(text: string, params: readonly Value[]): Promise<Readonly<Record<string, string | null>>[]> {
    const { queryAsPublic } = this.#database;
    if (queryAsPublic !== undefined) return queryAsPublic(text, params);
    return this.#database.session(async (query: Query, exec) => {
      const wall = wallFor(NOBODY, true);
      await exec('BEGIN');
      await query(wall.text, wall.values as Value[]);
      const rows = await query<Readonly<Record<string, string | null>>>(text, params);
      await exec('COMMIT');
      return rows;
    });
  }
}

/** A document that is sound and within the limits; undefined where it isn't, or begins with what isn't known here. */
function read(query: string): Known | undefined {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    const begins = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
    );
    if (begins.some((one) => one.kind === Kind.FIELD && !Object.hasOwn(ROOTS, one.name.value))) return undefined;
    const errors = validate(schema, document, [...specifiedRules, limitRule]);
    return errors.length === 0 ? { document, fragments } : undefined;
  } catch {
    return undefined;
  }
}
