import type { ImpactRow } from './use-impact.ts';

/** What a case is called; undefined where it is not shown any more, and then it leads nowhere. */
export function caseNameOf({ number, title }: NonNullable<ImpactRow['case']>): string | undefined {
  const name = [number, title].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? undefined : name;
}
