import { useQuery } from '@tanstack/react-query';
import type { Advice } from '../rule/advice-list.tsx';
import { ask } from '../graphql.ts';
import type { Kind } from '../person/person.ts';
import { RefusedError } from '../refused-error.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Seat {
  readonly id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly label: string | null;
  readonly position: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly moves: readonly ('FILL' | 'UPDATE' | 'END' | 'REMOVE')[];
}

export interface Membership {
  readonly id: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly moves: readonly ('END' | 'NAME_DEPUTY' | 'REMOVE')[];
}

export interface Entry {
  readonly seat: Seat;
  readonly membership: Membership | null;
  readonly person: Named | null;
  readonly party: string | null;
  readonly deputy: Named | null;
  readonly office: 'LEADER' | 'DEPUTY_LEADER' | null;
}

export interface Office {
  readonly id: string;
  readonly version: number;
  readonly kind: 'LEADER' | 'DEPUTY_LEADER';
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly person: Named;
  readonly moves: readonly ('END' | 'REMOVE')[];
}

interface Group {
  readonly required: number | null;
  readonly seats: number;
  readonly held: number;
  readonly vacant: number;
}

export interface Roster {
  readonly roster: readonly Entry[];
  readonly composition: {
    readonly on: string;
    readonly regulation: { readonly id: string; readonly title: string } | null;
    readonly residents: Group;
    readonly politicians: Group;
    readonly youthObservers: Group;
    readonly vacancies: number;
    readonly advice: readonly Advice[];
  };
}

const PERSON = 'id name(language: $language)';
const GROUP = 'required seats held vacant';

const ROSTER = `query Roster($id: ID!, $on: Date, $language: Language) {
  node(id: $id) { ... on Committee {
    roster(on: $on) {
      seat { id version kind label position validFrom validUntil moves }
      membership { id version startsOn endsOn moves }
      person { ${PERSON} } party deputy { ${PERSON} } office
    }
    composition(on: $on) {
      on regulation { id title } vacancies advice { rule lacks }
      residents { ${GROUP} } politicians { ${GROUP} } youthObservers { ${GROUP} }
    }
  } }
  offices(filter: { committeeId: $id }, first: 100) {
    edges { node { id version kind startsOn endsOn moves person { ${PERSON} } } }
  }
}`;

interface Answer {
  readonly node: Roster | null;
  readonly offices: { readonly edges: readonly { readonly node: Office }[] };
}

/** Who holds which seat of a committee on a day, today unless given, and who is or was its leader. */
export function useRoster(id: string, on: string | null, language: string) {
  return useQuery({
    queryKey: ['roster', id, on, language],
    queryFn: async () => {
      const { node, offices } = await ask<Answer>(ROSTER, { id, on, language: language.toUpperCase() });
      if (node === null) throw new RefusedError('NOT_FOUND', { what: 'Committee', id });
      return { ...node, offices: offices.edges.map(({ node: office }) => office) };
    },
  });
}
