import type { CaseHorizon } from '@naerhjul/prisma/generated/enums.ts';
import type { Day } from '../calendar.ts';
import { isGivenUp, type CaseCategory } from '../case/case.rules.ts';

/** How many there are to be. */
export interface Span {
  readonly min: number;
  readonly max: number | null;
}

/** How many cases of each horizon a regulation advises to prioritise in a year (R10). */
export interface Advised {
  readonly longTerm: Span;
  readonly shortTerm: Span;
}

interface Numbers {
  readonly longTermCasesMin: number;
  readonly longTermCasesMax: number;
  readonly shortTermCasesMin: number;
  readonly shortTermCasesMax: number;
}

/** The advice of the regulation in force; null where none is. */
export function advisedBy(regulation: Numbers | null | undefined): Advised | null {
  if (!regulation) return null;
  const { longTermCasesMin, longTermCasesMax, shortTermCasesMin, shortTermCasesMax } = regulation;
  return {
    longTerm: { min: longTermCasesMin, max: longTermCasesMax },
    shortTerm: { min: shortTermCasesMin, max: shortTermCasesMax },
  };
}

type Horizons = readonly (CaseHorizon | null)[];

/** How many of a year's prioritised cases are of a horizon. */
export function prioritisedOf(horizon: CaseHorizon, horizons: Horizons): number {
  return horizons.filter((one) => one === horizon).length;
}

/** What speaks against a year's priorities (R10): how many long-term and short-term cases the regulation is about. */
export function lacksOfYear(horizons: Horizons, advised: Advised | null): string[] {
  if (advised === null) return [];
  const [long, short] = [prioritisedOf('LONG', horizons), prioritisedOf('SHORT', horizons)];
  const { longTerm, shortTerm } = advised;
  const lacks: Record<string, boolean> = {
    tooFewLongTermCases: long < longTerm.min,
    tooManyLongTermCases: longTerm.max !== null && long > longTerm.max,
    tooFewShortTermCases: short < shortTerm.min,
    tooManyShortTermCases: shortTerm.max !== null && short > shortTerm.max,
    horizon: horizons.includes(null),
  };
  return Object.keys(lacks).filter((word) => lacks[word]);
}

/** What of that is to be said of one of the cases, by its own horizon (R10). */
export function oneTooMany(horizon: CaseHorizon | null, lacks: readonly string[]): string[] {
  const own = { LONG: 'tooManyLongTermCases', SHORT: 'tooManyShortTermCases' };
  const word = horizon === null ? 'horizon' : own[horizon];
  return lacks.filter((one) => one === word);
}

/** What a prioritised case lacks (R07). */
export function lacksOfCase(findings: number): string[] {
  return findings === 0 ? ['findings'] : [];
}

interface Decided {
  readonly decidedOn: Day;
  /** The days on which the committee met in the year. */
  readonly metOn: readonly Day[];
  readonly category: CaseCategory;
}

/** What speaks against a priority (R10): the case was given up, or nobody met on the day it was decided. */
export function lacksOfPriority({ decidedOn, metOn, category }: Decided): string[] {
  return [...(isGivenUp(category) ? ['givenUp'] : []), ...(metOn.includes(decidedOn) ? [] : ['heldMeeting'])];
}

/** The order with one of them moved to a rank, from 1; at the end where the rank is larger or none. */
export function rankedAt<One>(others: readonly One[], one: One, rank: number | null | undefined): One[] {
  return others.toSpliced(rank ? rank - 1 : others.length, 0, one);
}
