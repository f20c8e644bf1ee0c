import type { RaRecord } from 'react-admin';
import type { accessNb } from '../i18n/access.nb.ts';

/** What can happen, by the word that the API has for it. */
export type Event = keyof typeof accessNb.event;

export interface Entry extends RaRecord<string> {
  readonly id: string;
  readonly at: string;
  readonly event: Event;
  readonly actor: string;
  readonly actorName: string | null;
  readonly user: { readonly id: string; readonly name: string } | null;
  /** The kind of thing it was done to, its id and what it is called. */
  readonly entity: string | null;
  readonly entityId: string | null;
  readonly entityName: string | null;
  readonly reason: string | null;
}
