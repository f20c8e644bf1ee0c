import { isGivenUp, type CaseCategory } from '../case/case.rules.ts';

export type AgreementStatus = 'DRAFT' | 'ADOPTED' | 'SUPERSEDED';

/** A version is adopted once and then stays as it is; a later one follows it (R08). */
export const MOVES: Record<AgreementStatus, readonly AgreementStatus[]> = {
  DRAFT: ['ADOPTED'],
  ADOPTED: ['SUPERSEDED'],
  SUPERSEDED: [],
};

export type AgreementVersionVerb = 'UPDATE' | 'REFRESH' | 'ADOPT' | 'DISCARD';

/** What can be done with a version now; the services refuse the rest. Nothing in a closed year. */
export function openVersionVerbs(status: AgreementStatus, yearClosed: boolean): readonly AgreementVersionVerb[] {
  return !yearClosed && MOVES[status].includes('ADOPTED') ? ['UPDATE', 'REFRESH', 'ADOPT', 'DISCARD'] : [];
}

export type AgreementVerb = 'AMEND';

/** What can be done with an agreement now: a new version follows an adopted one, one at a time (R08). */
export function openAgreementVerbs(
  versions: readonly { readonly status: AgreementStatus }[],
  yearClosed: boolean,
): readonly AgreementVerb[] {
  const has = (wanted: AgreementStatus) => versions.some(({ status }) => status === wanted);
  return !yearClosed && has('ADOPTED') && !has('DRAFT') ? ['AMEND'] : [];
}

interface Content {
  readonly expectations: string | null;
  readonly wayOfWorking: string | null;
  readonly items: readonly {
    readonly caseNumber: string;
    readonly assignments: number;
    readonly category: CaseCategory;
  }[];
}

/**
 * What a version lacks before it can be adopted (R09): `expectations`, `wayOfWorking`, `items` where it names no case,
 * `assignments:2026-014` for a case that nobody is to work on, and `givenUp:2026-014` for one that was given up since.
 */
export function missingOf({ expectations, wayOfWorking, items }: Content): readonly string[] {
  return [
    ...(expectations === null ? ['expectations'] : []),
    ...(wayOfWorking === null ? ['wayOfWorking'] : []),
    ...(items.length === 0 ? ['items'] : []),
    ...items.filter(({ assignments }) => assignments === 0).map(({ caseNumber }) => `assignments:${caseNumber}`),
    ...items.filter(({ category }) => isGivenUp(category)).map(({ caseNumber }) => `givenUp:${caseNumber}`),
  ];
}
