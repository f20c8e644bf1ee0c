export type Presence = 'PRESENT' | 'DEPUTY' | 'ABSENT';
export type SeatKind = 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';

export const PRESENCES: readonly Presence[] = ['PRESENT', 'DEPUTY', 'ABSENT'];

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A seat and who holds it that day. */
export interface RosterEntry {
  readonly seat: { readonly id: string; readonly kind: SeatKind; readonly label: string | null };
  readonly membership: { readonly id: string } | null;
  readonly person: PersonName | null;
  /** A politician's personal deputy. */
  readonly deputy: PersonName | null;
  readonly office: 'LEADER' | 'DEPUTY_LEADER' | null;
}

export interface Recorded {
  readonly id: string;
  readonly presence: Presence;
  readonly membership: { readonly id: string };
  readonly deputy: PersonName | null;
}

export interface AttendanceCount {
  readonly seatKind: SeatKind;
  readonly present: number;
  readonly deputies: number;
  readonly absent: number;
}

export const ROSTER = `seat { id kind label } membership { id } person { id name(language: $language) }
  deputy { id name(language: $language) } office`;
export const ATTENDANCE = `attendance { id presence membership { id } deputy { id name(language: $language) } }
  attendanceCount { seatKind present deputies absent }`;
