import type { ResultOf } from 'gql.tada';
import type { Client } from './client.ts';
import { graphql } from './graphql.ts';

const FEED = graphql(`
  query Feed($municipality: String, $after: String, $entities: [String!]) {
    changes(municipality: $municipality, after: $after, entities: $entities, first: 100) {
      entries {
        cursor
        at
        entity
        objectId
        committees
        operation
        cause
        reason
      }
      endCursor
      hasNextPage
    }
  }
`);

/** An entry of the change feed: that something changed, and never what. */
export type Entry = ResultOf<typeof FEED>['changes']['entries'][number];

/** A page of the feed. What it tells of has to be kept together with its cursor, or it is told of again. */
export interface Page {
  readonly entries: readonly Entry[];
  readonly cursor: string;
}

export interface FollowOptions {
  /** The cursor to go on after: that of `changesEnd` before a snapshot was read, or the last one that was kept. */
  readonly after: string;
  /** The number of the municipality; all of them unless given. */
  readonly municipality?: string | undefined;
  /** Only these kinds of object. */
  readonly entities?: readonly string[] | undefined;
  /** Ends it: the page that is being asked for is not given any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Gives the change feed page by page from a cursor on, until there is no more now. */
export async function* follow(
  client: Client,
  { after, municipality, entities, signal }: FollowOptions,
): AsyncGenerator<Page, void> {
  let cursor = after;
  for (let more = true; more;) {
    const { changes } = await client.ask(
      FEED,
      { municipality: municipality ?? null, after: cursor, entities: entities ? [...entities] : null },
      { signal },
    );
    ({ endCursor: cursor, hasNextPage: more } = changes);
    yield { entries: changes.entries, cursor };
  }
}
