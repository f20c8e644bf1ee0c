import { BadRequest } from '../body.ts';
import { nothingThere } from '../outlet/asked.ts';
import { xml } from './xml.ts';

export const WHEEL = /^\/wheel\/([^/]+)\/([^/]+)\.(svg|html|json)$/;
const YEAR = /^[12]\d{3}$/;

/** The municipality and the year that an address of a wheel names; whether there is such a municipality is asked of the database. */
export function wheelAt(path: string): { readonly number: string; readonly year: number } {
  const [, number = '', year = ''] = WHEEL.exec(path) ?? [];
  if (number === '') throw nothingThere();
  if (!YEAR.test(year)) throw nothingThere('year');
  return { number, year: Number(year) };
}

/** For how long, in seconds, a site may keep how a page is embedded. */
export const OEMBED_AGE = 3600;

const bad = (message: string) => new BadRequest(400, 'BAD_USER_INPUT', message);

/** The page of ours that someone wants to embed, by the address that we are reached at; of any other address there is nothing. */
export function embedded(params: URLSearchParams, origin: string): URL {
  const format = params.get('format') ?? 'json';
  if (format !== 'json') throw new BadRequest(501, 'BAD_USER_INPUT', 'Only format=json is given.');
  const given = params.get('url');
  if (given === null || given === '')
    throw bad('url is missing: the address of a page, such as /wheel/3301/2026.html.');
  const url = URL.parse(given);
  if (url === null) throw bad('url must be a whole address, such as https://naerhjul.example.no/wheel/3301/2026.html.');
  if (!isOurs(url, new URL(origin)) || !WHEEL.test(url.pathname) || !url.pathname.endsWith('.html'))
    throw nothingThere();
  return new URL(`${url.pathname}${url.search}`, origin);
}

/** This machine has several names, and whoever tries things out on it may use any. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

function isOurs(url: URL, own: URL): boolean {
  if (url.origin === own.origin) return true;
  return HERE.test(own.hostname) && HERE.test(url.hostname) && url.protocol === own.protocol && url.port === own.port;
}

const [WIDTH, HEIGHT] = [640, 900];

/** How to embed a page (oEmbed 1.0): as a frame, no larger than was asked for. */
export function oembedOf(url: URL, title: string, params: URLSearchParams): string {
  const within = (name: string, usual: number) => {
    const given = params.get(name);
    if (given === null) return usual;
    if (!/^[1-9]\d{0,5}$/.test(given)) throw bad(`${name} must be a whole number of pixels, such as 480.`);
    return Math.min(Number(given), usual);
  };
  const [width, height] = [within('maxwidth', WIDTH), within('maxheight', HEIGHT)];
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Nærhjul',
    provider_url: url.origin,
    cache_age: OEMBED_AGE,
    width,
    height,
    html: `<iframe src="${xml(url.href)}" width="${width}" height="${height}" title="${xml(title)}" loading="lazy" sandbox="allow-same-origin allow-popups allow-top-navigation-by-user-activation" frameborder="0"></iframe>`,
  });
}
