import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { inLanguage, useLanguage, type LocalizedText } from '../words.ts';
import type { CommitteeName, Status } from './case.ts';
import { STATUS } from './graphql.ts';

const REGISTERS = `query Registers($municipality: String!) {
  committees(filter: { municipality: $municipality }, first: 200) { edges { node { id number name dissolvedOn viewerCanWork } } }
  caseThemes(filter: { municipality: $municipality }, first: 200) { edges { node { id names { nb nn en } retiredOn } } }
  caseStatuses(filter: { municipality: $municipality }, first: 100) { edges { node { ${STATUS} } } }
}`;

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Answer {
  readonly committees: Edges<CommitteeName & { readonly dissolvedOn: string | null; readonly viewerCanWork: boolean }>;
  readonly caseThemes: Edges<{ id: string; names: LocalizedText; retiredOn: string | null }>;
  readonly caseStatuses: Edges<Status>;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface Registers {
  readonly isRead: boolean;
  readonly committees: readonly (Choice & {
    /** Whether the caller may do its work. */
    readonly isOwn: boolean;
  })[];
  /** Those that are offered. */
  readonly themes: readonly Choice[];
  readonly statuses: readonly Status[];
}

/** What cases are sorted by: the municipality's committees, themes and statuses, as choices in the reader's language. */
export function useRegisters(): Registers {
  const { number } = useMunicipality();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['case registers', number],
    queryFn: () => ask<Answer>(REGISTERS, { municipality: number }),
  });
  return {
    isRead: data !== undefined,
    committees: nodes(data?.committees)
      .filter(({ dissolvedOn }) => dissolvedOn === null)
      .map(({ id, number: no, name, viewerCanWork }) => ({ id, name: `${no} ${name}`, isOwn: viewerCanWork })),
    themes: nodes(data?.caseThemes)
      .filter(({ retiredOn }) => retiredOn === null)
      .map(({ id, names }) => ({ id, name: inLanguage(names, language) })),
    statuses: nodes(data?.caseStatuses),
  };
}

function nodes<Node>(list: Edges<Node> | undefined): readonly Node[] {
  return (list?.edges ?? []).map(({ node }) => node);
}
