export type Place = symbol;

interface Form {
  readonly place: Place | undefined;
  readonly isSaving: boolean;
}

type Listener = () => void;

const written = new Map<symbol, Form>();
const listeners = new Set<Listener>();
let asked: (() => void) | undefined;

function tell() {
  for (const listener of listeners) listener();
}

function put(question: (() => void) | undefined) {
  asked = question;
  tell();
}

const isHeld = ({ isSaving }: Form) => !isSaving;

/** What is written in this tab and not saved, by form; and the question of whether to leave it. */
export const unsaved = {
  /** A form on the page, or in a dialog that can be left by itself. */
  form: (place: Place | undefined) => {
    const key = Symbol('form');
    let isSaving = false;
    return {
      wrote: (is = true) => {
        if (is) written.set(key, { place, isSaving });
        else written.delete(key);
        tell();
      },
      saving: (is: boolean) => {
        isSaving = is;
        if (written.has(key)) written.set(key, { place, isSaving });
        tell();
      },
      forget: () => {
        written.delete(key);
        tell();
      },
    };
  },
  isAny: () => [...written.values()].some(isHeld),
  /** Leaves a dialog, after a question where something in it is not saved. */
  leave: (place: Place, go: () => void) => {
    if ([...written.values()].some((form) => form.place === place && isHeld(form))) put(go);
    else go();
  },
  asked: () => asked,
  answer: (isLeft: boolean) => {
    const go = asked;
    put(undefined);
    if (isLeft) go?.();
  },
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
