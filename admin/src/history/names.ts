import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { Seat } from '../seat/use-roster.ts';
import { useSeatName } from '../seat/use-seat-name.ts';
import { inLanguage, type ConsoleLanguage, type LocalizedText } from '../words.ts';

// What each kind of thing is called, for those that have something to be called by.
const NAMES = `query Names($ids: [ID!]!, $language: Language) { nodes(ids: $ids) { id
  ... on Committee { number name }
  ... on District { nullable: name }
  ... on Coordinator { name }
  ... on Municipality { name }
  ... on Regulation { title }
  ... on Wheel { texts: names { nb nn en } }
  ... on Exchange { text: need }
  ... on GoodExample { title }
  ... on Person { called: name(language: $language) }
  ... on OutsideActor { called: name(language: $language) }
  ... on WorkingGroup { name }
  ... on Case { caseNumber: number title }
  ... on CaseStatus { texts: labels { nb nn en } }
  ... on CaseTheme { texts: names { nb nn en } }
  ... on Phase { texts: titles { nb nn en } }
  ... on Meeting { texts: titles { nb nn en } }
  ... on Cycle { year }
  ... on Finding { text }
  ... on Seat { kind position label }
  ... on AgendaItem { title }
  ... on User { name }
  ... on CommitteeName { number name }
  ... on WheelVersion { number }
  ... on PhaseTemplate { texts: titles { nb nn en } }
  ... on Membership { person { called: name(language: $language) } }
  ... on Office { person { called: name(language: $language) } }
  ... on Candidacy { person { called: name(language: $language) } }
  ... on WorkingGroupMember { person { called: name(language: $language) } }
  ... on DialogueResponsible { person { called: name(language: $language) } }
  ... on CaseStatusEvent { case { caseNumber: number title } }
  ... on Priority { case { caseNumber: number title } }
  ... on Settlement { case { caseNumber: number title } }
  ... on CaseCycle { case { caseNumber: number title } }
  ... on CasePartner { case { caseNumber: number title } }
  ... on Minutes { meeting { texts: titles { nb nn en } } }
  ... on Attendance { meeting { texts: titles { nb nn en } } }
} }`;

interface Called {
  readonly number?: number;
  readonly name?: string;
  readonly nullable?: string | null;
  readonly called?: string;
  readonly caseNumber?: string;
  readonly title?: string;
  readonly text?: string;
  readonly year?: number;
  readonly texts?: LocalizedText;
  readonly kind?: Seat['kind'];
  readonly position?: number;
  readonly label?: string | null;
}

interface Named extends Called {
  readonly id: string;
  /** What a part is told by: whom or what it is of. */
  readonly person?: Called;
  readonly case?: Called;
  readonly meeting?: Called;
}

const MOST = 100;
const NAMED = new Set([...NAMES.matchAll(/on (\w+) \{/g)].map(([, type]) => type));

/** Whether an id is one of a kind that has something to be called by; it begins with the kind. */
function isNamed(id: string): boolean {
  return NAMED.has(atob(id).split(':')[0]);
}

/** What the ids in some entries are called now; those without a name, or gone, are left out. */
export function useNames(all: readonly string[], language: ConsoleLanguage) {
  const ids = [...new Set(all.filter(isNamed))].toSorted();
  const seatName = useSeatName();
  return useQuery({
    queryKey: ['names', ids, language],
    enabled: ids.length > 0,
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) =>
        ids.slice(at * MOST, (at + 1) * MOST),
      );
      const answers = await Promise.all(
        parts.map((part) =>
          ask<{ nodes: readonly (Named | null)[] }>(NAMES, { ids: part, language: language.toUpperCase() }),
        ),
      );
      const named = answers.flatMap(({ nodes }) => nodes.filter((node) => node !== null));
      const called = named.map((node) => {
        const { person, case: about, meeting } = node;
        return [node.id, nameOf(person ?? about ?? meeting ?? node, language, seatName)] as const;
      });
      return new Map(called.filter(([, name]) => name !== ''));
    },
  });
}

function nameOf(node: Called, language: ConsoleLanguage, seatName: ReturnType<typeof useSeatName>): string {
  const { kind, position, label = null } = node;
  if (kind !== undefined && position !== undefined) return seatName({ kind, position, label });
  const { number, name, nullable, called, caseNumber, title, text, year, texts } = node;
  if (texts !== undefined) return inLanguage(texts, language);
  const parts = [number, caseNumber, name, nullable, called, title, text, year].filter(
    (part) => part !== undefined && part !== null,
  );
  return parts.join(' ');
}
