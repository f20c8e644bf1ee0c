import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Act } from '@naerhjul/domain/act.ts';
import { momentOf, standingOf } from '@naerhjul/domain/change/standing.ts';
import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { cursorNow, readExport } from '@naerhjul/domain/export/read-export.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import type { Logger } from 'pino';
import { originOfCall, trustedProxies } from '../address.ts';
import { BadRequest } from '../body.ts';
import type { Call } from '../call.ts';
import { allowPages } from '../cors.ts';
import { edition } from '../edition.ts';
import { etagOf, notModified } from '../etag.ts';
import { secure } from '../headers.ts';
import type { Doors } from '../identity.ts';
import { nothingThere, paramsOf } from '../outlet/asked.ts';
import { demandRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import { askedOf, whoseOf, type Request } from './asked.ts';
import { callerOf } from './caller.ts';
import { describedAt, type DescribedOutlet } from './described.ts';
import { Downloads } from './downloads.ts';
import { formatOf } from './formats.ts';
import { LICENCE } from './licence.ts';
import { watchReader } from './watch-reader.ts';

const FILE = /^\/data\/([a-z-]{1,40})\.(csv|xlsx|jsonl|parquet)$/;

/** For how long others may show an export of what is published without asking again, in seconds. */
const FRESH = 60;

interface House extends DescribedOutlet {
  readonly doors: Doors;
  readonly log: Logger;
  /** The addresses of proxies in front, whose word is taken on who called them. */
  readonly proxies: readonly string[];
}

/** Everything under /data/: the exports, and what describes them. */
export function dataAt(house: House) {
  const { database, now, doors, log } = house;
  const downloads = new Downloads();
  const trusted = trustedProxies(house.proxies);
  const toDescribed = describedAt(house);

  return async (request: IncomingMessage, response: ServerResponse, { path, requestId }: Call) => {
    const [, name, extension = ''] = FILE.exec(path) ?? [];
    if (name === undefined) return toDescribed(request, response, path);
    allowPages(doors.cors, request, response);
    secure(response, 'nothing');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('cache-control', 'no-store');
    response.appendHeader('vary', 'authorization, cookie');
    demandRead(request, response);
    const dataset = DATASETS.find((one) => one.name === name);
    if (dataset === undefined) throw nothingThere();
    const moment = { db: database.prisma, now: now(), requestId };
    const { actor, showsSomething } = await callerOf(request, response, moment, house);
    const act: Act = { ...moment, actor };
    const asked = await inWords(() =>
      readAs(database, act, (one) => askedOf(one, dataset, paramsOf(request.url), extension)),
    );
    const format = formatOf(extension, asked.dialect);
    const isOpen = !showsSomething && actor.kind === 'PUBLIC';
    const tag = isOpen ? await tagOf(house, act, asked, path) : undefined;
    const headers = {
      'content-type': format.type,
      'content-disposition': `attachment; filename="${fileNameOf(asked, extension)}"`,
      link: `</data/dictionary.json>; rel="describedby", <${LICENCE.url}>; rel="license"`,
      ...(tag === undefined ? {} : { 'cache-control': `public, max-age=${FRESH}`, etag: tag }),
    };
    if (tag !== undefined && notModified(request, tag)) {
      response.writeHead(304, { 'cache-control': headers['cache-control'], etag: tag }).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.writeHead(200, { ...headers, 'x-next-cursor': await cursorNow(database) }).end();
      return;
    }
    const over = downloads.begin(whoseOf(actor, originOfCall(request, trusted)), response);
    const reader = watchReader(response);
    try {
      const reading = await inWords(() => readExport(database, dataset, asked.asked, reader.signal));
      try {
        response.writeHead(200, { ...headers, 'x-next-cursor': reading.cursor });
        const about = { dataset, lang: asked.lang, facts: asked.facts };
        await pipeline(Readable.from(format.write(about, reading.batches), { objectMode: false }), response);
      } finally {
        await reading.close();
      }
    } catch (error) {
      // A file that has begun can't become an error any more: it breaks off, and the log tells why.
      if (response.headersSent && !reader.hasLeft()) log.error({ requestId, err: error }, 'an export broke off');
      throw error;
    } finally {
      reader.over();
      over();
    }
  };
}

/** What the answer depends on, read before the answer is; undefined while that can't be told cheaply. */
async function tagOf({ database }: House, { now }: Act, { place, facts }: Request, path: string) {
  const standing = await standingOf(database.query, place).catch(() => undefined);
  if (standing === undefined) return undefined;
  const day = momentOf(now, standing.zones).toISOString();
  return etagOf(edition(), standing.mark, day, path, ...facts.flat());
}

/** `naerhjul-meetings-v1-3301-2026-12-31.csv`: what it is, where, and as of when. */
function fileNameOf({ facts, place, dialect }: Request, extension: string): string {
  const said = new Map(facts);
  const parts = [
    'naerhjul',
    said.get('dataset'),
    said.get('version'),
    place,
    said.get('committee')?.replaceAll(',', '-'),
  ];
  const kind = [said.has('since') ? 'changes' : undefined, dialect === 'excel-nb' ? 'excel' : undefined];
  const name = [...parts, ...kind, said.get('asOf')].filter((one) => one !== undefined).join('-');
  return `${name.slice(0, 150)}.${extension}`;
}

/** A refusal of the domain is told with a status, and with its details as in GraphQL. */
async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details } = error;
    const [fault] = 'fields' in details ? details.fields : [];
    const message = fault === undefined ? (SAID[code] ?? code) : `${fault.field} ${fault.message}.`;
    throw new BadRequest(code === 'CURSOR_EXPIRED' ? 410 : 400, code, message, details);
  }
}

const SAID: Readonly<Record<string, string>> = {
  BAD_CURSOR: 'since is no cursor of ours: send one as it was given.',
  CURSOR_EXPIRED: 'since is a cursor of a database that was restored or moved: read everything anew.',
};
