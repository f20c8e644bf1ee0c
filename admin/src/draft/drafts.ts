import { nowThere } from '../dates.ts';
import { session } from '../session.ts';

export interface Draft {
  /** When it was written last. */
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Drafts = Readonly<Record<string, Draft>>;

const MOST = 20;
const DAYS = 14;
/** What tells how a person can be reached, or of their private life: it is kept on no machine. */
const PRIVATE = new Set(['birthYear', 'email', 'phone', 'address', 'note', 'internalNotes', 'how', 'personId']);

/** Each has drafts of their own, in this browser; they outlast a crash and a sign-out. */
const keyOf = (actor: string) => `naerhjul.drafts.${actor}`;

function read(): Drafts {
  const actor = session.actor();
  if (actor === undefined) return {};
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(actor)) ?? '{}') as Drafts;
    const oldest = new Date(Date.parse(nowThere()) - DAYS * 86_400_000).toISOString();
    return Object.fromEntries(Object.entries(kept).filter(([, { at }]) => at > oldest));
  } catch {
    return {};
  }
}

function write(all: Drafts): void {
  const actor = session.actor();
  if (actor === undefined) return;
  const latest = Object.entries(all)
    .toSorted(([, a], [, b]) => b.at.localeCompare(a.at))
    .slice(0, MOST);
  if (latest.length === 0) localStorage.removeItem(keyOf(actor));
  else localStorage.setItem(keyOf(actor), JSON.stringify(Object.fromEntries(latest)));
}

/** Whether a form's values may be kept: nothing of people is. */
export function isKept(form: string): boolean {
  return !/Person|User|members/.test(form);
}

// What was sent while one still paused is no draft any more.
const forgotten = new Map<string, number>();

/** What is half written in this browser, by form. */
export const drafts = {
  of: (form: string): Draft | undefined => read()[form],
  /** Keeps what was written at a moment of the page's own clock, unless it has been sent or thrown away since. */
  keep: (form: string, values: Readonly<Record<string, unknown>>, written: number) => {
    if (!isKept(form) || (forgotten.get(form) ?? 0) > written) return;
    const told = Object.fromEntries(Object.entries(values).filter(([name]) => !PRIVATE.has(name)));
    write({ ...read(), [form]: { at: nowThere(), values: told } });
  },
  forget: (form: string) => {
    forgotten.set(form, performance.now());
    const { [form]: _, ...others } = read();
    write(others);
  },
  count: () => Object.keys(read()).length,
  forgetAll: () => write({}),
};

/** A name for a form of many on a page: by where it is, what it is called, and what it starts with. */
export function formAt(path: string, title: string, start: unknown): string {
  let told = 0;
  // What it starts with is not to be read out of the name.
  for (const letter of JSON.stringify(start) ?? '') told = (told * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${path} ${title} ${told}`;
}
