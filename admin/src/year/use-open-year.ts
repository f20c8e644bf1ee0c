import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';

const DOCUMENTS = {
  opened: 'mutation OpenYear($input: OpenYearInput!) { openYear(input: $input) { id } }',
  planned: 'mutation PlanYear($input: PlanYearInput!) { planYear(input: $input) { id } }',
};

interface Opening {
  readonly municipality: string;
  readonly year: number;
  readonly wheelVersionId: string;
}

/** Opens a year for all committees, or prepares it, and goes on to the year. */
export function useOpenYear() {
  const words = useWords();
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const readAnew = useReadAnew();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const run = async (how: keyof typeof DOCUMENTS, input: Opening) => {
    setBusy(true);
    setFault(null);
    try {
      await act(DOCUMENTS[how], { input });
      // What the year's page showed before, which was that it is not open, is forgotten first.
      await readAnew();
      notify(words(`year.opening.${how}`, { year: input.year }), { type: 'success' });
      redirect(`/year/${input.year}`);
    } catch (error) {
      setFault(wordRefusal(error, translate));
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, fault };
}
