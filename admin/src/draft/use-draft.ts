import { useCallback, useEffect, useRef, useState } from 'react';
import { drafts, type Draft } from './drafts.ts';

type Values = Readonly<Record<string, unknown>>;
const PAUSE = 500;

/**
 * Keeps what is half written in a form, once one pauses, and offers what was left there the last time. What has not been
 * touched is no draft.
 */
export function useDraft(form: string) {
  const [offer, setOffer] = useState<Draft | undefined>(() => drafts.of(form));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = useCallback(
    (values: Values) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => drafts.keep(form, values), PAUSE);
    },
    [form],
  );
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    drafts.forget(form);
    setOffer(undefined);
  }, [form]);
  const take = useCallback(() => setOffer(undefined), []);
  return { offer, keep, forget, take };
}
