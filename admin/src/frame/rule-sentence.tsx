import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { inLanguage, useLanguage, useWords, type LocalizedText } from '../words.ts';

const RULE = 'query Rule($id: String!) { rule(id: $id) { sentences { nb nn en } source } }';

interface Answer {
  readonly rule: { readonly sentences: LocalizedText; readonly source: string } | null;
}

interface Props {
  readonly rule: string;
}

/** What a rule says and where it comes from, a click away. */
export function RuleSentence({ rule }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['rule', rule],
    queryFn: () => ask<Answer>(RULE, { id: rule }),
    staleTime: Infinity,
  });
  if (data === undefined || data.rule === null) return null;
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{words('advice.rule', { rule })}</summary>
      <p style={{ margin: '0.25em 0' }}>{inLanguage(data.rule.sentences, language)}</p>
      <p style={{ margin: '0.25em 0' }}>{words('advice.source', { source: data.rule.source })}</p>
    </details>
  );
}
