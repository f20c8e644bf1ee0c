import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { RefusedError, type Details } from '../refused-error.ts';
import { wordLack } from '../rule/lacks.ts';
import { RuleSentence } from './rule-sentence.tsx';

interface Props {
  readonly error: unknown;
  readonly children?: ReactNode;
}

/** What a form was refused for, beside the form that is still filled in, with what the rule behind it says. */
export function RefusedAlert({ error, children }: Props) {
  const translate = useTranslate();
  const rule = error instanceof RefusedError ? error.details['rule'] : undefined;
  const lacks = error instanceof RefusedError ? lacksIn(error.details) : [];
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      {wordRefusal(error, translate)}
      {lacks.length === 0 ? null : (
        <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
          {lacks.map((word) => (
            <li key={word}>{wordLack(String(rule), word, translate)}</li>
          ))}
        </ul>
      )}
      {children}
      {typeof rule === 'string' ? <RuleSentence rule={rule} /> : null}
    </Alert>
  );
}

function lacksIn({ lacks }: Details): readonly string[] {
  return Array.isArray(lacks) ? (lacks as readonly string[]) : [];
}
