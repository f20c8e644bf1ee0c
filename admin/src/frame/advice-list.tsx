import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { wordLack } from '../rule/lacks.ts';
import { RuleSentence } from './rule-sentence.tsx';

export interface Advice {
  readonly rule: string;
  readonly lacks: readonly string[];
}

interface Props {
  readonly advice: readonly Advice[];
}

/** What rules have to say about something, in words; none of it is in the way. */
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
