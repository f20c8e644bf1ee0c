import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY, type Act, type Actor } from '@naerhjul/domain/act.ts';
import { readerOf } from '@naerhjul/domain/calendar-address/reader.ts';
import { reachOf } from '@naerhjul/domain/reach.ts';
import { secure } from '../headers.ts';
import { langOf, nothingThere, paramsOf, PLACE, type Place } from '../outlet/asked.ts';
import type { Outlet } from '../outlet/outlet.ts';
import { demandRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import { scheduleOf, type Shown } from '../outlet/schedule-of.ts';
import { WORDS } from '../outlet/words.ts';
import { calendarOf, type FeedItem } from './feed.ts';
import { ICS, ofPlace, withoutUndated, yearsAround } from './of-place.ts';

/** The calendar of a user's own committees, with what isn't published yet, for whoever knows its address. */
export function ownCalendarAt({ database, now, rate, origin }: Outlet) {
  return async (request: IncomingMessage, response: ServerResponse, secret: string) => {
    secure(response, 'nothing');
    // Neither kept on the way nor found by a search, and no page that it leads to is told where one was.
    response.setHeader('cache-control', 'no-store');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-robots-tag', 'noindex');
    demandRead(request, response);
    await rate?.demandTriesLeft(request, response);
    const moment = { db: database.prisma, now: now() };
    const actor = await readerOf(moment, secret);
    const reach = actor && reachOf(actor);
    if (actor === undefined || reach === undefined || (reach.whole.length === 0 && reach.committees.length === 0)) {
      if (actor === undefined) await rate?.wrongKey(request);
      throw nothingThere();
    }
    await rate?.operation(request, response, actor);
    const params = paramsOf(request.url);
    // What the public sees of the same is no draft.
    const published = await readAs(database, { ...moment, actor: NOBODY }, (act) => idsOf(act, actor));
    const { items, lang } = await readAs(database, { ...moment, actor }, async (act) => {
      const own = await itemsOf(act, actor);
      return { items: own, lang: langOf(params, own[0]?.place ?? { defaultLanguage: 'NB' }) };
    });
    const shown = withoutUndated(
      params,
      items.map(({ item, place }): FeedItem => {
        const draft = !published.has(item.id);
        return { ...ofPlace(item, place, origin()), draft, ...(draft ? { url: `${origin()}/console/` } : {}) };
      }),
    );
    const { ownCalendar: name } = WORDS[lang];
    const body = calendarOf({ name, description: name, lang, items: shown });
    response.writeHead(200, { 'content-type': ICS, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

interface InPlace {
  readonly item: Shown;
  readonly place: Place;
}

/** What a caller sees of the committees whose work is a user's own. */
async function itemsOf(act: Act, user: Actor): Promise<readonly InPlace[]> {
  const { whole, partly, committees } = reachOf(user);
  const places = await act.db.municipality.findMany({
    where: { id: { in: [...whole, ...partly] } },
    select: PLACE,
    orderBy: { number: 'asc' },
  });
  const found: InPlace[] = [];
  for (const place of places) {
    const all = whole.includes(place.id);
    const own = await act.db.committee.findMany({
      where: { municipalityId: place.id, ...(all ? {} : { id: { in: [...committees] } }) },
      select: { slug: true },
    });
    const wanted = { ...yearsAround(act, place), committees: own.map(({ slug }) => slug) };
    for (const item of await scheduleOf(act, place, wanted)) found.push({ item, place });
  }
  return found;
}

async function idsOf(act: Act, user: Actor): Promise<ReadonlySet<string>> {
  return new Set((await itemsOf(act, user)).map(({ item }) => item.id));
}
