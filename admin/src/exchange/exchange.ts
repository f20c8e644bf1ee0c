import type { CommitteeName } from '../meeting/meeting.ts';
import type { ResourceGraphql } from '../resource-graphql.ts';
import { ADVICE, type Advice } from '../rule/advice-list.tsx';

export const TRACKS = ['RESIDENTS', 'POLITICIANS'] as const;
export const FORMATS = ['INVITED_TALK', 'YOUTH_CLUB', 'OTHER'] as const;

export type ExchangeVerb = 'ANSWER' | 'CANCEL' | 'CARRY_OUT' | 'CONFIRM' | 'INVITE' | 'REOPEN' | 'UPDATE';

export interface Invitation {
  readonly id: string;
  readonly version: number;
  readonly answer: 'INVITED' | 'ACCEPTED' | 'DECLINED';
  readonly answeredOn: string | null;
  readonly reason: string | null;
  readonly isHost: boolean;
  readonly cycle: { readonly id: string; readonly year: number; readonly committee: CommitteeName };
}

export interface Exchange {
  readonly id: string;
  readonly version: number;
  readonly status: 'PLANNING' | 'CONFIRMED' | 'CARRIED_OUT' | 'CANCELLED';
  readonly track: (typeof TRACKS)[number];
  readonly need: string;
  readonly format: (typeof FORMATS)[number] | null;
  readonly formatText: string | null;
  readonly youth: boolean;
  readonly plannedOn: string | null;
  readonly plannedPlace: string | null;
  readonly plannedParticipants: number | null;
  readonly actualOn: string | null;
  readonly actualPlace: string | null;
  readonly actualParticipants: number | null;
  readonly actualFormat: (typeof FORMATS)[number] | null;
  readonly actualFormatText: string | null;
  readonly summary: string | null;
  readonly cancelReason: string | null;
  readonly moves: readonly ExchangeVerb[];
  readonly invitations: readonly Invitation[];
}

export interface ExchangeInFull extends Exchange {
  readonly advice: readonly Advice[];
  readonly differences: readonly {
    readonly what: 'DAY' | 'PLACE' | 'PARTICIPANTS' | 'FORMAT';
    readonly planned: string;
    readonly actual: string;
  }[];
  readonly goodExamples: readonly { readonly id: string; readonly title: string }[];
}

const FACTS = `id version status track need format formatText youth plannedOn plannedPlace plannedParticipants
  actualOn actualPlace actualParticipants actualFormat actualFormatText summary cancelReason moves
  invitations { id version answer answeredOn reason isHost cycle { id year committee { id number name } } }`;

export const EXCHANGE = `query Exchange($id: ID!) {
  node(id: $id) { ... on Exchange {
    ${FACTS} advice { ${ADVICE} } differences { what planned actual } goodExamples { id title }
  } }
}`;

export const EXCHANGES_OF_YEAR = `query ExchangesOfYear($committeeId: ID!, $year: Int!) {
  exchanges(first: 100, filter: { committeeId: $committeeId, years: [$year] }) { edges { node { ${FACTS} } } }
}`;

export const exchangeGraphql: ResourceGraphql = { type: 'Exchange', list: 'exchanges', fields: FACTS, orders: {} };

/** The committees that share, the host first. */
export function whoShares({ invitations }: Exchange): string {
  return invitations
    .toSorted((a, b) => Number(b.isHost) - Number(a.isHost))
    .map(({ cycle: { committee } }) => `${committee.number} ${committee.name}`)
    .join(', ');
}
