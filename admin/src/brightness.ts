import { useSyncExternalStore } from 'react';

export type Brightness = 'light' | 'dark';
/** What one has chosen; the system's own unless one has. */
export type BrightnessChoice = Brightness | 'system';

export const BRIGHTNESS_CHOICES: readonly BrightnessChoice[] = ['system', 'light', 'dark'];

const KEY = 'naerhjul.brightness';
const DARK = window.matchMedia('(prefers-color-scheme: dark)');
const PRINT = window.matchMedia('print');
const CHOSEN = 'naerhjul.brightness-chosen';

function choice(): BrightnessChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function brightness(): Brightness {
  // Paper is light.
  if (PRINT.matches) return 'light';
  const chosen = choice();
  if (chosen !== 'system') return chosen;
  return DARK.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  for (const query of [DARK, PRINT]) query.addEventListener('change', listener);
  // Another tab tells by the storage, this one by an event of its own.
  for (const event of ['storage', CHOSEN]) window.addEventListener(event, listener);
  return () => {
    for (const query of [DARK, PRINT]) query.removeEventListener('change', listener);
    for (const event of ['storage', CHOSEN]) window.removeEventListener(event, listener);
  };
}

/** Whether the page is light or dark now. */
export function useBrightness(): Brightness {
  return useSyncExternalStore(subscribe, brightness);
}

/** What was chosen on this machine, which remembers it, also when the user signs out. */
export function useBrightnessChoice(): [BrightnessChoice, (chosen: BrightnessChoice) => void] {
  return [
    useSyncExternalStore(subscribe, choice),
    (chosen) => {
      localStorage.setItem(KEY, chosen);
      window.dispatchEvent(new Event(CHOSEN));
    },
  ];
}
