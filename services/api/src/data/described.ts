import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { BadRequest } from '../body.ts';
import { secure } from '../headers.ts';
import { nothingThere, paramsOf, placeAt } from '../outlet/asked.ts';
import type { Outlet } from '../outlet/outlet.ts';
import { sendPublic, takePublicRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import { catalogOf } from './catalog.ts';
import { dictionary } from './dictionary.ts';

/** Where people read what the dictionary says. */
const PAGE = '/docs/data/';

export interface DescribedOutlet extends Outlet {
  /** The organisation numbers of municipalities, by their own. */
  readonly organisationNumbers: ReadonlyMap<string, string>;
}

/** What describes the exports: the dictionary, the catalogue, and the way to the page. */
export function describedAt(outlet: DescribedOutlet) {
  const { database, now, origin, organisationNumbers } = outlet;
  return async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (!(await takePublicRead(request, response, outlet))) return;
    secure(response, 'nothing');
    if (path === '/data' || path === '/data/') {
      response.writeHead(302, { location: PAGE }).end();
      return;
    }
    if (path === '/data/dictionary.json') {
      sendPublic(request, response, { type: 'application/json; charset=utf-8', body: JSON.stringify(dictionary()) });
      return;
    }
    if (path !== '/data/catalog.jsonld') throw nothingThere();
    const number = paramsOf(request.url).get('municipality') ?? undefined;
    if (number !== undefined && !/^\d{4}$/.test(number)) {
      throw new BadRequest(400, 'INVALID_INPUT', 'municipality must be a number of four digits, such as 3301.', {
        fields: [{ field: 'municipality', fault: 'invalid_format', message: 'must be a number of four digits' }],
      });
    }
    const publisher = await readAs(database, { db: database.prisma, actor: NOBODY, now: now() }, async (act) => {
      if (number !== undefined) return { name: `${(await placeAt(act, number)).name} kommune`, of: number };
      const all = await act.db.municipality.findMany({
        select: { name: true, number: true },
        orderBy: { number: 'asc' },
        take: 2,
      });
      const [only, ...others] = all;
      return only !== undefined && others.length === 0
        ? { name: `${only.name} kommune`, of: only.number }
        : { name: 'Kommunene som bruker Nærhjul', of: '' };
    });
    const { name, of } = publisher;
    const organisationNumber = organisationNumbers.get(of);
    const body = JSON.stringify(catalogOf(origin(), { name, number, organisationNumber }));
    sendPublic(request, response, { type: 'application/ld+json; charset=utf-8', body });
  };
}
