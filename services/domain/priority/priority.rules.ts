export interface Numbers {
  readonly longTermCasesMin: number;
  readonly longTermCasesMax: number;
  readonly shortTermCasesMin: number;
  readonly shortTermCasesMax: number;
}

/** What speaks against a year's priorities (R10): how many long-term and short-term cases the regulation is about. */
export function lacksOfYear(horizons: readonly ('LONG' | 'SHORT' | null)[], numbers: Numbers | undefined): string[] {
  if (numbers === undefined) return [];
  const count = (horizon: 'LONG' | 'SHORT') => horizons.filter((one) => one === horizon).length;
  const lacks: Record<string, boolean> = {
    tooFewLongTermCases: count('LONG') < numbers.longTermCasesMin,
    tooManyLongTermCases: count('LONG') > numbers.longTermCasesMax,
    tooFewShortTermCases: count('SHORT') < numbers.shortTermCasesMin,
    tooManyShortTermCases: count('SHORT') > numbers.shortTermCasesMax,
    horizon: horizons.includes(null),
  };
  return Object.keys(lacks).filter((word) => lacks[word]);
}

/** What a prioritised case lacks (R07). */
export function lacksOfCase(findings: number): string[] {
  return findings === 0 ? ['findings'] : [];
}

/** The order with one of them moved to a rank, from 1; at the end where the rank is larger or none. */
export function rankedAt<One>(others: readonly One[], one: One, rank: number | null | undefined): One[] {
  return others.toSpliced(rank ? rank - 1 : others.length, 0, one);
}
