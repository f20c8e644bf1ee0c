import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY } from '@naerhjul/domain/act.ts';
import type { Call } from '../call.ts';
import { secure } from '../headers.ts';
import { kindsOf, langOf, nothingThere, paramsOf, placeAt } from '../outlet/asked.ts';
import type { Outlet } from '../outlet/outlet.ts';
import { sendPublic, takePublicRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import { committeeAt, scheduleOf, type NamedCommittee } from '../outlet/schedule-of.ts';
import { WORDS } from '../outlet/words.ts';
import { calendarOf } from './feed.ts';
import { ICS, ofPlace, withoutUndated, yearsAround } from './of-place.ts';
import { ownCalendarAt } from './own-calendar.ts';

const FEED = /^\/calendar\/([^/]+)(?:\/([^/]+))?\.ics$/;
const OWN = /^\/calendar\/own\/([\w-]{1,200})\.ics$/;

/** Everything under /calendar/: what is published, and what users see of their own committees at a secret address. */
export function calendarsAt(outlet: Outlet) {
  const { database, now, origin } = outlet;
  const toOwn = ownCalendarAt(outlet);

  return async (request: IncomingMessage, response: ServerResponse, { path, requestId }: Call) => {
    const secret = OWN.exec(path)?.[1];
    if (secret !== undefined) return toOwn(request, response, secret);
    if (!(await takePublicRead(request, response, outlet))) return;
    const [, number = '', slug] = FEED.exec(path) ?? [];
    if (number === '') throw nothingThere();
    const params = paramsOf(request.url);
    const body = await readAs(database, { db: database.prisma, actor: NOBODY, now: now(), requestId }, async (act) => {
      const place = await placeAt(act, number);
      const committee = slug === undefined ? undefined : await committeeAt(act, place, slug);
      const lang = langOf(params, place);
      const kinds = kindsOf(params);
      const items = await scheduleOf(act, place, { ...yearsAround(act, place), ...onlyOf(committee), kinds });
      const { calendar } = WORDS[lang];
      const name = committee === undefined ? `${calendar} – ${place.name}` : `${committee.name} – ${place.name}`;
      return calendarOf({
        name,
        description: name,
        source: `${origin()}${path}${askedFor(params)}`,
        lang,
        items: withoutUndated(params, items).map((item) => ofPlace(item, place, origin())),
      });
    });
    secure(response, 'nothing');
    sendPublic(request, response, { type: ICS, body });
  };
}

const onlyOf = (committee: NamedCommittee | undefined) =>
  committee === undefined ? {} : { committees: [committee.slug] };

/** What an address asks for, and nothing else that someone wrote into it. */
function askedFor(params: URLSearchParams): string {
  const known = ['lang', 'kind', 'undated'].flatMap((name) => params.getAll(name).map((value) => [name, value]));
  return known.length === 0 ? '' : `?${new URLSearchParams(known).toString()}`;
}
