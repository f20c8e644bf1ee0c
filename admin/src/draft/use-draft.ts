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
  const waiting = useRef<() => void>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current?.();
    waiting.current = undefined;
  }, []);
  // Whoever leaves before they pause has written it all the same.
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (values: Values) => {
      clearTimeout(timer.current);
      const written = performance.now();
      waiting.current = () => drafts.keep(form, values, written);
      timer.current = setTimeout(flush, PAUSE);
    },
    [form, flush],
  );
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    drafts.forget(form);
    setAnswered(true);
  }, [form]);
  const take = useCallback(() => setAnswered(true), []);
  return { offer: answered ? undefined : left, keep, forget, take };
}
