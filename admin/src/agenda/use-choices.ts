import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { inLanguage, useLanguage, useWords, type LocalizedText } from '../words.ts';
import type { Option } from '../verb/field.ts';
import type { FindingLine } from './agenda.ts';

const CHOICES = `query Choices($committeeId: ID!, $year: Int!) {
  cases(first: 100, filter: { committeeId: $committeeId }) { edges { node { id number title } } }
  findings(first: 100, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { id type text } } }
  dialogues(first: 10, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { id } } }
  node(id: $committeeId) { ... on Committee { id name cycle(year: $year) {
    phases { template { themes { id texts { nb nn en } } } } } } }
}`;

interface Nodes<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Found {
  readonly cases: Nodes<{ readonly id: string; readonly number: string; readonly title: string }>;
  readonly findings: Nodes<FindingLine>;
  readonly dialogues: Nodes<{ readonly id: string }>;
  readonly node: {
    readonly name: string;
    readonly cycle: {
      readonly phases: readonly {
        readonly template: {
          readonly themes: readonly { readonly id: string; readonly texts: LocalizedText }[];
        } | null;
      }[];
    } | null;
  };
}

export interface Choices {
  readonly cases: readonly Option[];
  readonly findings: readonly Option[];
  readonly dialogues: readonly Option[];
  readonly themes: readonly Option[];
}

/** What an agenda item can be about, in the committees that meet. */
export function useChoices(committeeIds: readonly string[], year: number): Choices {
  const words = useWords();
  const language = useLanguage();
  const { data = [] } = useQuery({
    queryKey: ['agenda choices', committeeIds, year],
    queryFn: () => Promise.all(committeeIds.map((committeeId) => ask<Found>(CHOICES, { committeeId, year }))),
  });
  return {
    cases: unique(
      data.flatMap(({ cases }) =>
        cases.edges.map(({ node }) => ({ value: node.id, label: `${node.number} ${node.title}` })),
      ),
    ),
    findings: unique(
      data.flatMap(({ findings }) =>
        findings.edges.map(({ node: { id, type, text } }) => ({
          value: id,
          label: `${words(`dialogue.type.${type}`)}: ${text}`,
        })),
      ),
    ),
    dialogues: data.flatMap(({ dialogues, node: { name } }) =>
      dialogues.edges.map(({ node }) => ({ value: node.id, label: words('agenda.dialogue_of', { name, year }) })),
    ),
    themes: unique(
      data.flatMap(({ node: { cycle } }) =>
        (cycle?.phases ?? []).flatMap(({ template }) =>
          (template?.themes ?? []).map(({ id, texts }) => ({ value: id, label: inLanguage(texts, language) })),
        ),
      ),
    ),
  };
}

function unique(options: readonly Option[]): readonly Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
