import type { CaseName } from '../closing/closing.ts';
import type { CommitteeName } from '../meeting/meeting.ts';

export interface GoodExample {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly whatWasDone: string;
  readonly result: string;
  readonly isPublic: boolean;
  readonly moves: readonly ('PUBLISH' | 'REMOVE' | 'UNPUBLISH' | 'UPDATE')[];
  readonly committee: CommitteeName;
  readonly case: CaseName | null;
  readonly exchange: { readonly id: string; readonly need: string } | null;
}

const FACTS = `id version title whatWasDone result isPublic moves committee { id number name }
  case { id number title } exchange { id need }`;

export const EXAMPLES = `query Examples($municipality: String!) {
  goodExamples(first: 100, filter: { municipality: $municipality }) { edges { node { ${FACTS} } } }
  committees(first: 100, filter: { municipality: $municipality }) {
    edges { node { id number name viewerCanWork } }
  }
}`;

export interface Listed {
  readonly goodExamples: { readonly edges: readonly { readonly node: GoodExample }[] };
  readonly committees: {
    readonly edges: readonly { readonly node: CommitteeName & { readonly viewerCanWork: boolean } }[];
  };
}

export const SEARCH = `query SearchExamples($municipality: String!, $text: String!) {
  search(municipality: $municipality, text: $text, kinds: [GOOD_EXAMPLE], first: 50) {
    node { ... on GoodExample { ${FACTS} } }
  }
}`;

export interface Found {
  readonly search: readonly { readonly node: GoodExample | null }[];
}
