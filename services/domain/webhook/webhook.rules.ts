import type { WebhookDeliveryStatus, WebhookStatus } from '@naerhjul/prisma/generated/enums.ts';

/** What someone may do with an address as it stands. The house alone disables. */
export const MOVES: Readonly<Record<WebhookStatus, readonly WebhookStatus[]>> = {
  ACTIVE: ['PAUSED'],
  PAUSED: ['ACTIVE'],
  DISABLED: ['ACTIVE'],
};

/** What someone may do with something that was sent. */
export const DELIVERY_MOVES: Readonly<Record<WebhookDeliveryStatus, readonly WebhookDeliveryStatus[]>> = {
  PENDING: [],
  DELIVERED: [],
  DEAD: ['PENDING'],
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long after each try that came to nothing the next one is made: eleven tries within three days, in all. */
const RETRY_AFTER = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  20 * HOUR,
] as const;

/**
 * When something is tried next that has been tried so often in vain; undefined when it is tried no more. A receiver may ask
 * for longer, but for no more than a day.
 */
export function nextAttempt(attempts: number, now: Date, retryAfterMs = 0): Date | undefined {
  const wait = RETRY_AFTER[attempts - 1];
  return wait === undefined ? undefined : new Date(now.getTime() + Math.max(wait, Math.min(retryAfterMs, DAY)));
}

const REST_AFTER = 5;
const SHORTEST_REST = SECOND;
const LONGEST_REST = 5 * MINUTE;

/**
 * Until when a receiver is left alone that has failed so many times in a row; undefined while it may be one of those days. It rests
 * after each five: for a second at first, then for twice as long as the last time. Of those that take anything at all few fail five
 * times in a row and very few ten, so they are hardly slowed down; the rests grow while nothing arrives, and end with the first that does.
 */
export function restUntil(failures: number, now: Date): Date | undefined {
  if (failures === 0 || failures % REST_AFTER !== 0) return undefined;
  const rest = Math.min(SHORTEST_REST * 2 ** Math.min(failures / REST_AFTER - 1, 10), LONGEST_REST);
  return new Date(now.getTime() + rest);
}

/** Whether nothing has arrived for so long that the house stops sending: three days. */
export function isLongFailure(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= 3 * DAY;
}

/** What is sent: a change, a try by hand, or word that the change log was restored and cursors of before are worth nothing. */
export const TYPES = { change: 'change.recorded', test: 'webhook.test', restart: 'feed.restarted' } as const;

/** A try by hand is made once, whatever comes of it. */
export const isTest = (type: string): boolean => type === TYPES.test;
