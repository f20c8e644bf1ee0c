import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { useLanguage } from '../words.ts';
import { fixedOf, FIRST_WISH, isWanted, ruleOf, type Proposal, type Wish } from './dating.ts';

const PROPOSE = `query ProposeDates($municipality: String!, $year: Int!, $rule: DateRuleInput!, $spread: DateSpread,
  $own: [OwnDateRuleInput!], $meetingIds: [ID!], $fixed: [FixedDateInput!], $language: Language) {
  proposeDates(municipality: $municipality, year: $year, rule: $rule, spread: $spread, own: $own,
    meetingIds: $meetingIds, fixed: $fixed) {
    meeting { id version committees { id number name } phases { id position titles { nb nn en } window { kind months } } }
    startsAt endsAt ruledOn lastPlace
    clashes { kind days name(language: $language) meetingId }
    passedOver { kind days name(language: $language) meetingId }
  }
}`;

interface Answer {
  readonly proposeDates: readonly Proposal[];
}

/** Every meeting of the year that can be dated, and the dates proposed for those that are chosen and not left out. */
export function useProposals(municipality: string, year: number, wish: Wish) {
  const undated = useAnswer({ municipality, year, rule: ruleOf(FIRST_WISH), spread: FIRST_WISH.spread }, true);
  const all = undated.data ?? [];
  const wanted = all.filter((one) => isWanted(one, wish));
  const asked = wanted.filter(({ meeting }) => !wish.leftOut.has(meeting.id));
  const askedIds = new Set(asked.map(({ meeting }) => meeting.id));
  const fixed = fixedOf(wish).filter(({ meetingId }) => askedIds.has(meetingId));
  const own = Object.entries(wish.own).flatMap(([committeeId, { weekday }]) =>
    weekday === '' ? [] : [{ committeeId, weekday }],
  );
  const answer = useAnswer(
    {
      municipality,
      year,
      rule: ruleOf(wish),
      spread: wish.spread,
      ...(own.length === 0 ? {} : { own }),
      ...(asked.length === all.length ? {} : { meetingIds: [...askedIds] }),
      ...(fixed.length === 0 ? {} : { fixed }),
    },
    asked.length > 0,
  );
  // What was proposed before stands until the answer comes, but not for what is left out since.
  const proposals = (answer.data ?? []).filter(({ meeting }) => askedIds.has(meeting.id));
  return {
    all: undated.data,
    wanted,
    proposals,
    isStale: answer.isPlaceholderData || answer.isFetching,
    error: undated.error ?? answer.error,
  };
}

function useAnswer(asked: Readonly<Record<string, unknown>>, enabled: boolean) {
  const variables = { ...asked, language: useLanguage().toUpperCase() };
  return useQuery({
    queryKey: ['propose dates', variables],
    queryFn: async () => (await ask<Answer>(PROPOSE, variables)).proposeDates,
    enabled,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}
