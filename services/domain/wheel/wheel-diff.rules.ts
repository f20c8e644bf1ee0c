import { movedAmong, unpaired } from '../pairing.rules.ts';

/** A text in each of the three languages. */
export interface Texts {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

export interface PhaseContent {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly optional: boolean;
  readonly windowKind: string;
  readonly windowMonths: readonly number[];
  readonly title: Texts;
  /** In order. */
  readonly themes: readonly Texts[];
  /** In order. */
  readonly responsibilities: readonly ResponsibilityContent[];
}

export interface ResponsibilityContent {
  readonly actor: string;
  readonly duty: string;
  readonly text: Texts;
}

export type WheelDifferenceKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';

export type WheelDifferenceSubject = 'PHASE' | 'THEME' | 'RESPONSIBILITY';

export interface WheelDifference {
  readonly kind: WheelDifferenceKind;
  readonly what: WheelDifferenceSubject;
  /** The field of the phase that changed: title, kind, window or optional. */
  readonly field: string | null;
  /** The phase as each version has it. */
  readonly phaseBefore: string | null;
  readonly phaseAfter: string | null;
  /** The text as each version has it. */
  readonly before: Texts | null;
  readonly after: Texts | null;
}

type Where = Pick<WheelDifference, 'phaseBefore' | 'phaseAfter'>;

/** How one version of a wheel differs from another: phase by phase as the later one has them, then what it left out. */
export function wheelDifferences(
  from: readonly PhaseContent[],
  to: readonly PhaseContent[],
): readonly WheelDifference[] {
  const [left, right, same] = unpaired(from, to, (a, b) => a.kind === b.kind && a.title.nb === b.title.nb);
  const [others, rest, renamed] = unpaired(left, right, (a, b) => a.title.nb === b.title.nb);
  const [gone, , moved] = unpaired(others, rest, (a, b) => a.kind === b.kind && months(a) === months(b));
  const earlier = new Map([...same, ...renamed, ...moved].map(([before, after]) => [after.id, before]));
  const kept = to.filter(({ id }) => earlier.has(id)).map(({ id }) => id);
  const order = [...earlier].toSorted(([, a], [, b]) => a.position - b.position).map(([id]) => id);
  const reordered = movedAmong(order, kept);
  return [
    ...to.toSorted(byPosition).flatMap((after) => {
      const before = earlier.get(after.id);
      return before === undefined
        ? [whole('ADDED', null, after)]
        : [...(reordered.has(after.id) ? [whole('REORDERED', before, after)] : []), ...ofPhase(before, after)];
    }),
    ...gone.toSorted(byPosition).map((before) => whole('REMOVED', before, null)),
  ];
}

function whole(kind: WheelDifferenceKind, before: PhaseContent | null, after: PhaseContent | null): WheelDifference {
  return {
    kind,
    what: 'PHASE',
    field: null,
    phaseBefore: before?.id ?? null,
    phaseAfter: after?.id ?? null,
    before: before?.title ?? null,
    after: after?.title ?? null,
  };
}

const FIELDS: readonly (readonly [string, (phase: PhaseContent) => string])[] = [
  ['title', ({ title }) => words(title)],
  ['kind', ({ kind }) => kind],
  ['window', months],
  ['optional', ({ optional }) => String(optional)],
];

function ofPhase(before: PhaseContent, after: PhaseContent): readonly WheelDifference[] {
  const where: Where = { phaseBefore: before.id, phaseAfter: after.id };
  return [
    ...FIELDS.filter(([, of]) => of(before) !== of(after)).map(([field]) => ({
      ...whole('CHANGED', before, after),
      field,
    })),
    ...ofTexts(
      where,
      'THEME',
      before.themes,
      after.themes,
      ({ nb }) => nb,
      (text) => text,
    ),
    ...ofTexts(
      where,
      'RESPONSIBILITY',
      before.responsibilities,
      after.responsibilities,
      ({ actor, duty }) => `${actor} ${duty}`,
      ({ text }) => text,
    ),
  ];
}

/** Texts are the same when they say the same; those that are alike in what they are about have changed. */
function ofTexts<Item>(
  where: Where,
  what: WheelDifferenceSubject,
  before: readonly Item[],
  after: readonly Item[],
  about: (item: Item) => string,
  text: (item: Item) => Texts,
): readonly WheelDifference[] {
  const content = (item: Item) => `${about(item)} ${words(text(item))}`;
  const [left, right] = unpaired(before, after, (a, b) => content(a) === content(b));
  const [gone, fresh, pairs] = unpaired(left, right, (a, b) => about(a) === about(b));
  const one = (kind: WheelDifferenceKind, a: Item | null, b: Item | null): WheelDifference => ({
    ...where,
    kind,
    what,
    field: null,
    before: a === null ? null : text(a),
    after: b === null ? null : text(b),
  });
  return [
    ...pairs.map(([a, b]) => one('CHANGED', a, b)),
    ...fresh.map((item) => one('ADDED', null, item)),
    ...gone.map((item) => one('REMOVED', item, null)),
  ];
}

const byPosition = (a: PhaseContent, b: PhaseContent) => a.position - b.position;

const words = ({ nb, nn, en }: Texts) => JSON.stringify([nb, nn, en]);

function months({ windowKind, windowMonths }: PhaseContent): string {
  return `${windowKind} ${windowMonths.join()}`;
}
