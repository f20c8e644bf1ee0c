import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { wordRefusal } from '../refusal.ts';
import { RefusedError } from '../refused-error.ts';
import type { Frame } from './frame.ts';

/** Someone else saved first: what was sent, and what stands there now. */
export interface Conflict {
  readonly currentVersion: number;
  readonly yours: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
  /** Who wrote each of what stands there, and when. */
  readonly changed: unknown;
}

export interface Verb<Answer> {
  /** The version that the form was opened with. */
  readonly version: number;
  readonly send: (expectedVersion: number) => Promise<Answer>;
  /** What was done, in words, once it is. */
  readonly said: (answer: Answer) => string;
  /** What the form asks for, where what went wrong is of no matter once it asks for something else. */
  readonly about?: string | null;
}

interface Fault {
  readonly error: unknown;
  readonly words: string;
  readonly about: string | null;
}

/** Carries a verb out: tells what was done and reads everything anew, or keeps what went wrong. */
export function useVerb<Answer>({ send, said, about = null }: Verb<Answer>, frame: Frame) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const notify = useNotify();
  const readAnew = useReadAnew();
  const translate = useTranslate();
  const run = async (expectedVersion: number) => {
    setBusy(true);
    setFault(null);
    try {
      const answer = await send(expectedVersion);
      await readAnew();
      notify(said(answer), { type: 'success' });
      frame.onDone();
    } catch (error) {
      setConflict(conflictIn(error));
      setFault({ error, words: wordRefusal(error, translate), about });
    } finally {
      setBusy(false);
    }
  };
  const leave = async () => {
    setBusy(true);
    await readAnew();
    frame.onDone();
  };
  const now = fault?.about === about ? fault : null;
  return { run, busy, fault: now?.words ?? null, error: now?.error ?? null, conflict, leave };
}

function conflictIn(error: unknown): Conflict | null {
  if (!(error instanceof RefusedError) || error.code !== 'CHANGED_MEANWHILE') return null;
  const { currentVersion, yours, theirs, changed } = error.details;
  if (typeof currentVersion !== 'number') return null;
  return { currentVersion, yours: recordOf(yours), theirs: recordOf(theirs), changed };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
