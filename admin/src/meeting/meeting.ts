export type MeetingStatus = 'PLANNED' | 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED';
export type MeetingKind = 'ORDINARY' | 'EXTRA' | 'JOINT';
export type MeetingVerb = 'DATE' | 'UNDATE' | 'MOVE' | 'ANNOUNCE' | 'HOLD' | 'CANCEL' | 'REOPEN' | 'UPDATE' | 'REMOVE';

export const MEETING_STATUSES: readonly MeetingStatus[] = ['PLANNED', 'DATED', 'ANNOUNCED', 'HELD', 'CANCELLED'];
export const MEETING_KINDS: readonly MeetingKind[] = ['ORDINARY', 'EXTRA', 'JOINT'];

export interface Titles {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

export interface CommitteeName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** The time a meeting stood at before it was moved. */
interface MeetingMove {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly reason: string;
  readonly movedAt: string;
}

export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly titles: Titles;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly openToPublic: boolean;
  readonly timeReason: string | null;
  readonly announcedAt: string | null;
  readonly heldAt: string | null;
  readonly cancelledAt: string | null;
  readonly cancelReason: string | null;
  readonly moves: readonly MeetingVerb[];
  readonly committees: readonly CommitteeName[];
  readonly movedFrom: readonly MeetingMove[];
}

/** What every screen shows of a meeting. */
export const MEETING_FACTS = `fragment MeetingFacts on Meeting {
  id version kind status titles { nb nn en }
  startsAt endsAt place openToPublic timeReason announcedAt heldAt cancelledAt cancelReason moves
  committees { id number name }
  movedFrom { id startsAt endsAt place reason movedAt }
}`;
