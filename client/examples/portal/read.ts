import { graphql, type Client, type ResultOf } from '@naerhjul/client';

const COMMITTEE = graphql(`
  query OneCommittee($id: ID!, $after: String) {
    node(id: $id) {
      ... on Committee {
        id
        slug
        name
      }
    }
    meetings(first: 100, after: $after, filter: { committeeId: $id }) {
      edges {
        node {
          id
          title
          status
          startsAt
          place
          phases {
            window {
              from
              to
            }
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Meeting = ResultOf<typeof COMMITTEE>['meetings']['edges'][number]['node'];

/** A committee as it is copied, with its meetings. */
export interface Committee {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly meetings: readonly Meeting[];
}

/** What came of reading a committee: nothing where it is not there, or no longer published. */
export interface Read {
  readonly id: string;
  readonly committee: Committee | undefined;
}

/** Reads committees as they are now, one after the other: a portal has time, and a server has others to answer. */
export async function readAll(client: Client, ids: Iterable<string>): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const id of ids) read.push(await readOne(client, id));
  return read;
}

async function readOne(client: Client, id: string): Promise<Read> {
  const meetings: Meeting[] = [];
  let found: Omit<Committee, 'meetings'> | undefined;
  for (let after: string | null = null, more = true; more;) {
    const answer: ResultOf<typeof COMMITTEE> = await client.ask(COMMITTEE, { id, after });
    if (answer.node && 'slug' in answer.node) found = answer.node;
    meetings.push(...answer.meetings.edges.map(({ node }) => node));
    ({ endCursor: after, hasNextPage: more } = answer.meetings.pageInfo);
  }
  return { id, committee: found && { ...found, meetings } };
}
