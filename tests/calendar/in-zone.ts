import { text } from 'node:stream/consumers';
import { calendarOf, type FeedItem } from '@naerhjul/api/src/calendar/feed.ts';
import type { NamedCommittee } from '@naerhjul/api/src/outlet/schedule-of.ts';
import { eventsIn } from './subscribed.ts';

// Run by itself, in a time zone of its own: writes the items that come in as a calendar, and reads it again.

interface Given {
  readonly items: readonly (Omit<FeedItem, 'startsAt' | 'endsAt' | 'updatedAt' | 'movedFrom' | 'committees'> & {
    readonly startsAt: string | null;
    readonly endsAt: string | null;
    readonly updatedAt: string;
    readonly committees: readonly (Omit<NamedCommittee, 'knownSince'> & { readonly knownSince: string })[];
  })[];
}

const { items } = JSON.parse(await text(process.stdin)) as Given;
const written = calendarOf({
  name: 'Solbergelva, Solbergmoen og Åssiden',
  description: 'Prøve',
  lang: 'nb',
  items: items.map((item) => ({
    ...item,
    startsAt: item.startsAt === null ? null : new Date(item.startsAt),
    endsAt: item.endsAt === null ? null : new Date(item.endsAt),
    updatedAt: new Date(item.updatedAt),
    movedFrom: [],
    committees: item.committees.map((one) => ({ ...one, knownSince: new Date(one.knownSince) })),
  })),
});
process.stdout.write(JSON.stringify({ written, events: eventsIn(written) }));
