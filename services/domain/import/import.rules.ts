import type { Day } from '../calendar.ts';
import { daysOutside, type Window } from '../wheel/window.rules.ts';

/** A text as it is compared: however it is capitalised and spaced. */
function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nb');
}

/** Whether two texts say the same to whoever reads them. */
export function alike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

interface Numbered {
  readonly number: number;
  readonly name: string;
  readonly slug: string;
}

/** The committee that a row means: by its number, its name, both, or its short name; undefined where none is called so. */
export function committeeNamed<Committee extends Numbered>(
  text: string,
  committees: readonly Committee[],
): Committee | undefined {
  return committees.find(({ number, name, slug }) =>
    [String(number), name, `${number} ${name}`, `${number}. ${name}`, slug].some((one) => alike(one, text)),
  );
}

interface MeetingPhase {
  readonly position: number;
  readonly titles: readonly (string | null)[];
  readonly window: Window | null;
}

/** The phase that a row means: by its title in any language, or as the year's nth meeting ("Møte 3", "3"). */
export function phaseNamed<Phase extends MeetingPhase>(text: string, phases: readonly Phase[]): Phase | undefined {
  const titled = phases.find(({ titles }) => titles.some((title) => title !== null && alike(title, text)));
  if (titled !== undefined) return titled;
  const [, nth] = /^(?:nærutvalgs)?(?:møte|meeting)?\s*(\d{1,2})$/iu.exec(text.trim()) ?? [];
  return nth === undefined ? undefined : phases.toSorted((a, b) => a.position - b.position)[Number(nth) - 1];
}

/** The phases whose window a day lies in. */
export function phasesAround<Phase extends MeetingPhase>(
  { on, year }: { readonly on: Day; readonly year: number },
  phases: readonly Phase[],
): readonly Phase[] {
  return phases.filter(({ window }) => window !== null && daysOutside(window, year, on) === 0);
}

/** The fields of a row that say something else than what stands there; what a row leaves out stays. */
export function differing<Field extends string>(
  fields: readonly Field[],
  row: Readonly<Partial<Record<Field, string | number | null | undefined>>>,
  standing: Readonly<Partial<Record<Field, string | number | null | undefined>>>,
): readonly Field[] {
  return fields.filter((field) => {
    const said = row[field] ?? null;
    return said !== null && said !== (standing[field] ?? null);
  });
}
