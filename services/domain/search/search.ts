import { z } from 'zod';
import { draftsOf } from '../reach.ts';
import type { Act } from '../act.ts';
import { read, text } from '../input.ts';
import { questionOf } from './search.rules.ts';
import { SEARCH_KINDS, searchSql, type SearchKind } from './search.sql.ts';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** A piece of its text around what was asked for. */
  readonly snippet: string;
  /** The number of a case. */
  readonly number: string | null;
  readonly committeeIds: readonly string[];
}

const searchInput = z.object({
  text: text(300),
  kinds: z.array(z.enum(SEARCH_KINDS)).nullish(),
  first: z.int().min(0, 'must be 0 or more').max(100, 'must be at most 100'),
});
export type Search = z.input<typeof searchInput>;

/** Finds what a caller may see in a municipality, the best first. Whatever is typed is an answer or nothing, never an error. */
export async function search(act: Act, municipalityId: string, input: Search): Promise<readonly SearchHit[]> {
  const values = read(searchInput, input);
  const question = questionOf(values.text);
  const kinds = values.kinds ?? SEARCH_KINDS;
  if (question === null || kinds.length === 0 || values.first === 0) return [];
  const wanted = { municipalityId, drafts: draftsOf(act.actor, municipalityId) };
  const asked = { question, kinds: [...new Set(kinds)], first: values.first };
  return act.db.$queryRaw<SearchHit[]>(searchSql(wanted, asked));
}
