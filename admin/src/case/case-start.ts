export interface RestsOn {
  readonly findingId: string;
  readonly committeeId: string;
  readonly themeId: string | null;
}

/** Where one raises a case that rests on a finding. */
export function raiseAddressOf({ findingId, committeeId, themeId }: RestsOn): string {
  const known = { finding: findingId, committee: committeeId, ...(themeId === null ? {} : { theme: themeId }) };
  return `/Case/create?${new URLSearchParams(known).toString()}`;
}

/** What the form of a new case starts with; what a finding says of it is not asked for again. */
export function caseStart(search: string): Readonly<Record<string, unknown>> {
  const params = new URLSearchParams(search);
  const [finding, committee, theme] = [params.get('finding'), params.get('committee'), params.get('theme')];
  return {
    isPublic: true,
    ...(committee === null ? {} : { leadCommitteeId: committee }),
    ...(theme === null ? {} : { themeId: theme }),
    ...(finding === null ? {} : { findingIds: [finding], origin: 'DIALOGUE' }),
  };
}
