import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { DraftOffer } from './draft-offer.tsx';
import type { Draft } from './drafts.ts';
import { useDraft } from './use-draft.ts';
import { useWarnOnLeaving, type Leaving } from './use-warn-on-leaving.ts';

type Take = (value: unknown) => void;

interface Kept extends Leaving {
  readonly offer: Draft | undefined;
  readonly take: () => void;
  readonly forget: () => void;
  /** Keeps what one field of the form holds now. */
  readonly put: (name: string, value: unknown) => void;
  /** Has a field be filled by the draft. */
  readonly field: (name: string, take: Take) => () => void;
}

const KeptContext = createContext<Kept | undefined>(undefined);

interface Props {
  /** Which form it is, of all in the console. */
  readonly form: string;
  readonly children: ReactNode;
}

/** Around a form whose fields are kept by `useKept`: what is half written outlasts a crash, and one is warned on leaving. */
export function KeptForm({ form, children }: Props) {
  const { offer, keep, forget, take } = useDraft(form);
  const leaving = useWarnOnLeaving();
  const values = useRef<Readonly<Record<string, unknown>>>({});
  const fields = useRef(new Map<string, Take>());
  const kept = useMemo<Kept>(
    () => ({
      ...leaving,
      offer,
      forget,
      take: () => {
        values.current = offer?.values ?? {};
        for (const [name, value] of Object.entries(values.current)) fields.current.get(name)?.(value);
        leaving.wrote();
        take();
      },
      put: (name, value) => {
        values.current = { ...values.current, [name]: value };
        leaving.wrote();
        keep(values.current);
      },
      field: (name, fill) => {
        fields.current.set(name, fill);
        return () => fields.current.delete(name);
      },
    }),
    [leaving, offer, forget, take, keep],
  );
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** The form around, where there is one. */
export function useKeptForm(): Kept | undefined {
  return useContext(KeptContext);
}

/** What one field of a form holds, as `useState` does, kept as a draft by its name. */
export function useKept<Value>(name: string, start: Value | (() => Value)) {
  const kept = useKeptForm();
  const field = kept?.field;
  const [value, setValue] = useState(start);
  useEffect(() => field?.(name, (taken) => setValue(() => taken as Value)), [field, name]);
  const change = (next: Value) => {
    setValue(() => next);
    kept?.put(name, next);
  };
  return [value, change] as const;
}

/** Offers what was left in the form the last time. */
export function KeptOffer() {
  const kept = useKeptForm();
  if (kept?.offer === undefined) return null;
  return <DraftOffer offer={kept.offer} onTake={kept.take} onForget={kept.forget} />;
}
