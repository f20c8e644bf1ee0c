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

/** So much of a name may be written otherwise for it still to be the one that was meant. */
const MAY_DIFFER = 0.34;

/**
 * The committee whose name is most like a text that names none: one part of a long name is enough, a number among other
 * words too; undefined where none is like it.
 */
export function nearestCommittee<Committee extends Numbered>(
  text: string,
  committees: readonly Committee[],
): Committee | undefined {
  const [, number] = /^\D*?(\d{1,4})\D*$/u.exec(text) ?? [];
  const numbered = committees.find((one) => String(one.number) === number);
  if (numbered !== undefined) return numbered;
  const written = plain(text).replace(/^(?:nær)?utval(?:g|get)?\s+/u, '');
  const [nearest] = committees
    .map((committee) => ({ committee, by: closest([written, ...partsOf(written)], namesOf(committee)) }))
    .filter(({ by }) => by <= MAY_DIFFER)
    .toSorted((a, b) => a.by - b.by);
  return nearest?.committee;
}

/** The names that a name is put together of. */
function partsOf(name: string): readonly string[] {
  return name.split(/,\s*|\s+(?:og|and)\s+/u);
}

function closest(some: readonly string[], others: readonly string[]): number {
  return Math.min(...some.flatMap((one) => others.map((other) => difference(one, other))));
}

/** What a committee may be meant by: its name, each part of it, and its short name. */
function namesOf({ name, slug }: Numbered): readonly string[] {
  const parts = partsOf(plain(name));
  const words = parts.flatMap((part) => part.split(' ')).filter((word) => word.length > 4);
  return [plain(name), slug, ...parts, ...words];
}

/** How much two texts differ: 0 where they are the same, 1 where nothing is. */
function difference(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const changed = (before[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      row.push(Math.min(changed, (before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    before = row;
  }
  return (before.at(-1) ?? longest) / longest;
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
