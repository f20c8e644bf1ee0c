import { ROSTER, type RosterEntry } from '../attendance/attendance.ts';
import type { CaseName } from '../closing/closing.ts';
import { useAsk } from '../frame/use-ask.ts';
import { useMunicipality } from '../municipality-context.tsx';
import type { Option } from '../verb/field.ts';
import { useLanguage, useWords } from '../words.ts';
import type { OutsideActor } from './group.ts';

export interface GroupChoices {
  readonly people: readonly Option[];
  readonly cases: readonly Option[];
  readonly actors: readonly Option[];
}

const CHOICES = `query GroupChoices($committeeId: ID!, $municipality: String!, $language: Language) {
  node(id: $committeeId) { ... on Committee { roster { ${ROSTER} } } }
  cases(first: 100, filter: { committeeId: $committeeId }) { edges { node { id number title } } }
  outsideActors(first: 200, filter: { municipality: $municipality }) {
    edges { node { id name(language: $language) kind } }
  }
}`;

interface Found {
  readonly node: { readonly roster: readonly RosterEntry[] };
  readonly cases: { readonly edges: readonly { readonly node: CaseName }[] };
  readonly outsideActors: { readonly edges: readonly { readonly node: OutsideActor }[] };
}

/** Whom and what a committee's working group can be made of. */
export function useGroupChoices(committeeId: string): GroupChoices {
  const words = useWords();
  const { number: municipality } = useMunicipality();
  const language = useLanguage().toUpperCase();
  const { data } = useAsk<Found>(CHOICES, { committeeId, municipality, language });
  return {
    people: (data?.node.roster ?? []).flatMap(({ person, seat }) =>
      person === null ? [] : [{ value: person.id, label: `${person.name} (${words(`record.seat.${seat.kind}`)})` }],
    ),
    cases: (data?.cases.edges ?? []).map(({ node }) => ({ value: node.id, label: `${node.number} ${node.title}` })),
    actors: (data?.outsideActors.edges ?? []).map(({ node: { id, name } }) => ({ value: id, label: name })),
  };
}
