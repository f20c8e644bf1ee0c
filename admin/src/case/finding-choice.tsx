import { useFieldWords } from '../help/field-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { SelectArrayInput } from 'react-admin';
import { ask } from '../graphql.ts';
import { useWords } from '../words.ts';

const FINDINGS = `query Findings($committeeId: ID!) {
  findings(filter: { committeeId: $committeeId }, first: 200) {
    edges { node { id text dialogue { cycle { year } } } }
  }
}`;

interface Answer {
  readonly findings: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly text: string; readonly dialogue: { cycle: { year: number } } };
    }[];
  };
}

const NONE: readonly string[] = [];

interface Props {
  readonly committeeId: string;
  readonly without?: readonly string[];
}

/** The findings of a committee's dialogues that a case rests on. */
export function FindingChoice({ committeeId, without = NONE }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { data = [] } = useQuery({
    queryKey: ['findings of', committeeId],
    queryFn: async () => {
      const { findings } = await ask<Answer>(FINDINGS, { committeeId });
      return findings.edges.map(({ node }) => ({ id: node.id, name: `${node.dialogue.cycle.year}: ${node.text}` }));
    },
  });
  return (
    <SelectArrayInput
      source="findingIds"
      {...asks('case.finding.title')}
      {...(data.length === 0 ? { helperText: words('case.finding.none_to_choose') } : {})}
      choices={data.filter(({ id }) => !without.includes(id))}
      translateChoice={false}
    />
  );
}
