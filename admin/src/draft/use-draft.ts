import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { session } from '../session.ts';
import { drafts } from './drafts.ts';

type Values = Readonly<Record<string, unknown>>;
const PAUSE = 500;

/**
 * Keeps what is half written in a form, once one pauses, and offers what was left there the last time. What has not been
 * touched is no draft.
 */
export function useDraft(form: string) {
  // A form may stand there before the server has said whose it is.
  const actor = useSyncExternalStore(session.subscribe, session.actor);
  const left = useMemo(() => (actor === undefined ? undefined : drafts.of(form)), [actor, form]);
  const [answered, setAnswered] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = useCallback(
    (values: Values) => {
      clearTimeout(timer.current);
      const written = performance.now();
      timer.current = setTimeout(() => drafts.keep(form, values, written), PAUSE);
    },
    [form],
  );
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    drafts.forget(form);
    setAnswered(true);
  }, [form]);
  const take = useCallback(() => setAnswered(true), []);
  return { offer: answered ? undefined : left, keep, forget, take };
}
