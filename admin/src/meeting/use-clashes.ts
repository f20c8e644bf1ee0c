import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { useLanguage } from '../words.ts';

export interface Clash {
  readonly kind:
    | 'SAME_COMMITTEE'
    | 'SAME_COORDINATOR'
    | 'SAME_MEMBER'
    | 'PUBLIC_HOLIDAY'
    | 'WEEKEND'
    | 'SCHOOL_HOLIDAY'
    | 'OUTSIDE_WINDOW'
    | 'PAST';
  readonly days: number | null;
  readonly name: string | null;
  readonly meetingId: string | null;
}

const CLASHES = `query Clashes($meetingId: ID!, $startsAt: DateTime!, $language: Language) {
  clashes(meetingId: $meetingId, startsAt: $startsAt) { kind days name(language: $language) meetingId }
}`;

/** What speaks against a time for a meeting, before it is set; nothing while no time is proposed. */
export function useClashes(meetingId: string, startsAt: string | null) {
  const language = useLanguage().toUpperCase();
  return useQuery({
    queryKey: ['clashes', meetingId, startsAt, language],
    queryFn: async () => {
      const { clashes } = await ask<{ readonly clashes: readonly Clash[] }>(CLASHES, {
        meetingId,
        startsAt,
        language,
      });
      return clashes;
    },
    enabled: startsAt !== null,
    placeholderData: keepPreviousData,
  });
}
