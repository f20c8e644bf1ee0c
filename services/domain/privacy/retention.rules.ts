/** What is kept for a time only. */
export type RetentionKind =
  | 'CONTACT_DATA'
  | 'SIGN_IN_LOG'
  | 'SESSIONS'
  | 'MUTATION_KEYS'
  | 'ADMINISTRATOR_LINKS'
  | 'AUDIT'
  | 'USERS'
  | 'WEBHOOK_DELIVERIES';

interface Period {
  /** For how many days, unless the installation decides otherwise. */
  readonly days: number;
  /** The least that can be decided. */
  readonly least: number;
  readonly most: number;
}

/** How long each kind is kept; the bounds are those that the rest of the house and the database rest on. */
export const PERIODS: Readonly<Record<RetentionKind, Period>> = {
  CONTACT_DATA: { days: 90, least: 1, most: 730 },
  SIGN_IN_LOG: { days: 365, least: 31, most: 730 },
  SESSIONS: { days: 30, least: 1, most: 365 },
  MUTATION_KEYS: { days: 2, least: 2, most: 30 },
  ADMINISTRATOR_LINKS: { days: 30, least: 1, most: 365 },
  AUDIT: { days: 5 * 365 + 1, least: 365, most: 3660 },
  USERS: { days: 365, least: 31, most: 1826 },
  WEBHOOK_DELIVERIES: { days: 30, least: 4, most: 90 },
};

export const KINDS = Object.keys(PERIODS) as readonly RetentionKind[];

const DAY = 86_400_000;

/** What was over before this moment has been kept for as long as it may be. */
export function cutOff(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}
