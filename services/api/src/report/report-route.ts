import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call } from '../call.ts';
import { allowPages } from '../cors.ts';
import { callerOf } from '../data/caller.ts';
import { edition } from '../edition.ts';
import { etagOf, notModified } from '../etag.ts';
import { secure } from '../headers.ts';
import type { Doors } from '../identity.ts';
import { nothingThere, paramsOf } from '../outlet/asked.ts';
import type { Outlet } from '../outlet/outlet.ts';
import { demandRead } from '../outlet/public-read.ts';
import { readAs } from '../outlet/read-as.ts';
import type { Paper } from './paper.ts';
import { readReport } from './read-report.ts';
import { reportDocx } from './report-docx.ts';
import { reportHtml } from './report-html.ts';
import { REPORT_STYLE } from './styles.ts';

const REPORT = /^\/report\/(\d{4})\/(\d{4})(?:\/([a-z0-9-]{1,80}))?\.(html|docx)$/;

const TYPES = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** For how long others may show a report that is published without asking again: what is taken back is soon gone. */
const FRESH = 'public, max-age=60';

/** The annual reports, as a page and as a Word document, for whoever may see them. */
export function reportsAt(house: Outlet & { readonly doors: Doors }) {
  const { database, now, doors } = house;
  return async (request: IncomingMessage, response: ServerResponse, { path, requestId }: Call) => {
    allowPages(doors.cors, request, response);
    secure(response, 'nothing');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('cache-control', 'no-store');
    response.appendHeader('vary', 'authorization, cookie');
    demandRead(request, response);
    const [, number = '', year, slug, form] = REPORT.exec(path) ?? [];
    if (number === '') throw nothingThere();
    const moment = { db: database.prisma, now: now(), requestId };
    const { actor, showsSomething } = await callerOf(request, response, moment, house);
    const asked = { number, year: Number(year), slug, params: paramsOf(request.url) };
    const paper = await readAs(database, { ...moment, actor }, (act) => readReport(act, asked));
    const isOpen = !showsSomething && actor.kind === 'PUBLIC';
    const tag = etagOf(edition(), path, JSON.stringify(paper));
    if (isOpen) {
      response.setHeader('cache-control', FRESH);
      response.setHeader('etag', tag);
    }
    if (isOpen && notModified(request, tag)) {
      response.writeHead(304).end();
      return;
    }
    const body = form === 'docx' ? await reportDocx(paper) : Buffer.from(reportHtml(paper, path));
    if (form === 'html') secure(response, 'report', REPORT_STYLE.hash);
    response.setHeader('content-type', TYPES[form === 'docx' ? 'docx' : 'html']);
    response.setHeader('content-language', paper.lang);
    response.setHeader('content-length', body.length);
    if (form === 'docx')
      response.setHeader('content-disposition', `attachment; filename="${fileNameOf(asked, paper)}"`);
    response.writeHead(200);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** `arsrapport-2026-3301-konnerud.docx`: letters that every system knows. */
function fileNameOf(
  { number, year, slug }: { number: string; year: number; slug: string | undefined },
  { lang }: Paper,
) {
  const parts = [
    lang === 'en' ? 'annual-report' : 'arsrapport',
    String(year),
    number,
    ...(slug === undefined ? [] : [slug]),
  ];
  return `${parts.join('-')}.docx`;
}
