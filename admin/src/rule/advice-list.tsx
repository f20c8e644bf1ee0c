import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { RuleSentence } from '../frame/rule-sentence.tsx';
import { wordLack } from './lacks.ts';

export interface Advice {
  readonly rule: string;
  readonly lacks: readonly string[];
}

/** What is read of a piece of advice. */
export const ADVICE = `rule lacks`;

interface Props {
  readonly advice: readonly Advice[];
}

/** What rules have to say about something, in words; none of it is in the way. Nothing where there is nothing to say. */
export function AdviceList({ advice }: Props) {
  const translate = useTranslate();
  if (advice.length === 0) return null;
  return (
    <Stack spacing={1} sx={{ my: 1 }}>
      {advice.map(({ rule, lacks }) => (
        <Alert key={rule} severity="warning" role="presentation">
          <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {lacks.map((word) => (
              <li key={word}>{wordLack(rule, word, translate)}</li>
            ))}
          </ul>
          <RuleSentence rule={rule} />
        </Alert>
      ))}
    </Stack>
  );
}
