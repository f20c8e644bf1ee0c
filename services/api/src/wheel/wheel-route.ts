import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY } from '@naerhjul/domain/act.ts';
import type { Call } from '../call.ts';
import { secure } from '../headers.ts';
import { nothingThere, paramsOf } from '../outlet/asked.ts';
import type { Outlet } from '../outlet/outlet.ts';
import { sendPublic, takePublicRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import { embedded, OEMBED_AGE, oembedOf, WHEEL, wheelAt } from './oembed.ts';
import { PAGE_STYLE, PICTURE_STYLE } from './styles.ts';
import { wheelData, type WheelData } from './wheel-data.ts';
import { wheelHtml } from './wheel-html.ts';
import { wheelJson } from './wheel-json.ts';
import { wheelSvg } from './wheel-svg.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The year as a picture, a page and what a component draws; how to embed it; and the component. */
export function wheelsAt(outlet: Outlet) {
  const { database, now, origin, builtDir } = outlet;
  return async (request: IncomingMessage, response: ServerResponse, { path, requestId }: Call) => {
    if (!(await takePublicRead(request, response, outlet))) return;
    const dataAt = (at: URL) => {
      const asked = wheelAt(at.pathname);
      const act = { db: database.prisma, actor: NOBODY, now: now(), requestId };
      return readAs(database, act, (reading) => wheelData(reading, { ...asked, params: at.searchParams }));
    };
    if (path === '/embed/wheel.js') {
      const body = await readFile(`${builtDir}embed/wheel.js`, 'utf8').catch(() => undefined);
      if (body === undefined) throw nothingThere();
      secure(response, 'nothing');
      sendPublic(request, response, { type: 'text/javascript; charset=utf-8', body });
      return;
    }
    if (path === '/oembed') {
      const params = paramsOf(request.url);
      const url = embedded(params, origin());
      const body = oembedOf(url, (await dataAt(url)).title, params);
      secure(response, 'nothing');
      sendPublic(request, response, { type: JSON_TYPE, body, cache: `public, max-age=${OEMBED_AGE}` });
      return;
    }
    const form = WHEEL.exec(path)?.[3];
    if (form === undefined) throw nothingThere();
    const data = await dataAt(new URL(request.url ?? '', origin()));
    sendPublic(request, response, answerIn(form, data, { response, origin: origin() }));
  };
}

interface Answering {
  readonly response: ServerResponse;
  readonly origin: string;
}

function answerIn(form: string, data: WheelData, { response, origin }: Answering) {
  if (form === 'json') {
    secure(response, 'nothing');
    return { type: JSON_TYPE, body: wheelJson(data, origin) };
  }
  const isPage = form === 'html';
  secure(response, 'embed', (isPage ? PAGE_STYLE : PICTURE_STYLE).hash);
  return isPage
    ? { type: 'text/html; charset=utf-8', body: wheelHtml(data, origin) }
    : { type: 'image/svg+xml; charset=utf-8', body: wheelSvg(data) };
}
