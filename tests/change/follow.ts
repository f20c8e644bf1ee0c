export interface Followed {
  readonly cursor: string;
  readonly entity: string;
  readonly operation: string;
  readonly id: string;
  readonly reason: string | null;
}

export interface ChangesPage {
  readonly entries: readonly Followed[];
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

export const FEED = `query($municipality: String, $after: String, $entities: [String!], $first: Int) {
  changes(municipality: $municipality, after: $after, entities: $entities, first: $first) {
    entries { cursor entity operation id reason } endCursor hasNextPage } }`;

/** Reads page after page until there is no more. */
export async function follow(page: (after: string | null) => Promise<ChangesPage>, from: string | null = null) {
  const entries: Followed[] = [];
  for (let after = from; ;) {
    const { entries: more, endCursor, hasNextPage } = await page(after);
    entries.push(...more);
    if (!hasNextPage) return entries;
    after = endCursor;
  }
}
