import type { Variables } from '../graphql.ts';
import type { MonthWindow } from '../window-words.ts';
import { textsInput } from './texts-input.ts';
import type { PhaseTemplate } from './wheel.ts';

/** What a phase's form starts with. */
export function phaseValues({ titles, kind, optional, window, themes, responsibilities }: PhaseTemplate): Variables {
  return {
    title: titles,
    kind,
    optional,
    window: { kind: window.kind, months: window.months, first: window.months[0], last: window.months.at(-1) },
    // useFieldArray takes `id` for its own.
    themes: themes.map(({ texts, statements }) => ({ text: texts, statements })),
    responsibilities: responsibilities.map(({ actor, duty, texts, statements }) => ({
      actor,
      duty,
      text: texts,
      statements,
    })),
  };
}

export const NEW_PHASE: Variables = {
  kind: 'MEETING',
  optional: false,
  window: { kind: 'RANGE', months: [] },
  themes: [],
  responsibilities: [],
};

/** The form's values as the API takes them. */
export function phaseInput({ title, kind, optional, window, themes, responsibilities }: Variables): Variables {
  return {
    title: textsInput(title),
    kind,
    optional,
    window: windowInput(window as FormWindow),
    themes: rows(themes).map(({ text, statements }) => ({ text: textsInput(text), statements: statements ?? [] })),
    responsibilities: rows(responsibilities).map(({ actor, duty, text, statements }) => ({
      actor,
      duty,
      text: textsInput(text),
      statements: statements ?? [],
    })),
  };
}

interface FormWindow extends MonthWindow {
  readonly first?: number;
  readonly last?: number;
}

/** A range is asked for by its first and last month; November to February goes over the new year. */
function windowInput({ kind, months, first, last }: FormWindow): MonthWindow {
  if (kind === 'ONE_OF') return { kind, months: [...months].toSorted((a, b) => a - b) };
  if (first === undefined) return { kind, months: [] };
  const length = (((last ?? first) - first + 12) % 12) + 1;
  return { kind, months: Array.from({ length }, (_, i) => ((first - 1 + i) % 12) + 1) };
}

function rows(value: unknown): readonly Variables[] {
  return Array.isArray(value) ? (value as readonly Variables[]) : [];
}
