import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../words.ts';
import { wordLack } from './lacks.ts';

export interface Advice {
  readonly rule: string;
  readonly sentence: string;
  readonly lacks: readonly string[];
}

/** What is read of a piece of advice; the document has a variable for the language. */
export const ADVICE = `rule sentence(language: $language) lacks`;

interface AdviceListProps {
  readonly advice: readonly Advice[];
}

/** What the rules advise: what is lacking, and the rule's own sentence. Nothing where there is nothing to say. */
export function AdviceList({ advice }: AdviceListProps) {
  const words = useWords();
  const translate = useTranslate();
  if (advice.length === 0) return null;
  return (
    <Alert severity="info" role="note">
      <AlertTitle>{words('rule.advice')}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {advice.map(({ rule, sentence, lacks }) => (
          <li key={rule}>
            {lacks.map((lack) => wordLack(rule, lack, translate)).join(' ')} ({rule}: {sentence})
          </li>
        ))}
      </ul>
    </Alert>
  );
}
