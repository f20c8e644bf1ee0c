import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { wordLack } from '../rule/lacks.ts';
import { useWords } from '../words.ts';

interface MissingPartsProps {
  readonly missing: readonly string[];
}

/** What a draft lacks before it can be adopted (R09). */
export function MissingParts({ missing }: MissingPartsProps) {
  const words = useWords();
  const translate = useTranslate();
  if (missing.length === 0) return <Alert severity="success">{words('agreement.nothing_missing')}</Alert>;
  return (
    <Alert severity="warning" role="note">
      <AlertTitle>{words('agreement.missing')}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {missing.map((one) => (
          <li key={one}>{wordLack('R09', one, translate)}</li>
        ))}
      </ul>
    </Alert>
  );
}
