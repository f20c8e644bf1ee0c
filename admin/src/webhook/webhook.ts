import type { RaRecord } from 'react-admin';

export type WebhookStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED';

/** An address of others that changes are sent to. */
export interface Webhook extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly url: string;
  readonly entities: readonly string[];
  readonly status: WebhookStatus;
  readonly stop: 'GONE' | 'FAILING' | null;
  readonly stoppedAt: string | null;
  readonly moves: readonly WebhookStatus[];
  readonly committees: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  readonly failingSince: string | null;
  readonly restsUntil: string | null;
  readonly deliveredAt: string | null;
  readonly pendingCount: number;
  readonly deadCount: number;
  readonly secretEndsAt: string | null;
}

export type DeliveryStatus = 'PENDING' | 'DELIVERED' | 'DEAD';

/** Something that was or is to be sent, and how it went. */
export interface Delivery {
  readonly id: string;
  readonly type: 'change.recorded' | 'webhook.test' | 'feed.restarted';
  readonly entity: string | null;
  readonly cursor: string | null;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly createdAt: string;
  readonly attemptedAt: string | null;
  readonly nextAttemptAt: string | null;
  readonly responseCode: number | null;
  readonly durationMs: number | null;
  readonly fault: Fault | null;
}

export type Fault = 'STATUS' | 'REDIRECT' | 'GONE' | 'NAME' | 'PRIVATE_ADDRESS' | 'TIMEOUT' | 'CONNECTION' | 'TLS';

/** What the server answers with where a secret was made. */
export interface Made {
  readonly made: { readonly secret: string | null; readonly webhook: { readonly id: string } };
}
