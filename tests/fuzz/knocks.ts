import { addressInputs } from './address-inputs.ts';
import { fileOf, sentOf } from './file-inputs.ts';
import { graphqlInputs, type Asking } from './graphql-inputs.ts';
import type { Known } from './pool.ts';
import { strangeBytes, strangeText, strangeValue, type Draw } from './strange.ts';

/** A request as it is sent; `raw` is written to the connection as it is. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly raw?: Uint8Array;
}

type Kind = (draw: Draw) => Knock | undefined | Promise<Knock | undefined>;

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  accept: ['application/json', '*/*', 'text/html', 'text/event-stream', 'application/graphql-response+json;q=0.5'],
  'accept-encoding': ['gzip', 'br;q=0', 'identity'],
  'accept-language': ['nb', 'nn-NO,en;q=0.8'],
  authorization: ['Bearer abc', 'Basic YTpi', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'],
  'content-type': ['application/json', 'application/json; charset=utf-8', 'text/plain', 'multipart/form-data'],
  'content-encoding': ['gzip', 'identity'],
  cookie: ['naerhjul_session=abc', 'a=b; c=d', '__Host-naerhjul=abc'],
  'if-none-match': ['"abc"', 'W/"abc", "def"', '*'],
  'if-modified-since': ['Tue, 01 Dec 2026 00:00:00 GMT'],
  origin: ['https://portal.example.no', 'null', 'http://localhost'],
  host: ['localhost', 'naerhjul.example.no:443', '[::1]'],
  range: ['bytes=0-10', 'bytes=5-'],
  'x-forwarded-for': ['203.0.113.5', '203.0.113.5, 10.0.0.1'],
  'x-forwarded-proto': ['https'],
  'x-request-id': ['0123abcd-0123', 'a name'],
  'x-http-method-override': ['DELETE'],
  'sec-fetch-site': ['cross-site'],
  traceparent: ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  'last-event-id': ['1:2'],
};
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'];

/** What a header of HTTP can hold; the rest belongs to raw bytes. */
const asHeader = (text: string) =>
  text
    .replaceAll(/[^\u0020-\u007E\u00A0-\u00FF]/g, '')
    .trim()
    .slice(0, 6000);

/** Every kind of input, by its name. */
export function knocksOf(known: Known, token: string): Readonly<Record<string, Kind>> {
  const asked = graphqlInputs(known);
  const addresses = addressInputs(known);
  const staff = { authorization: `Bearer ${token}` };
  const graphql = (asking: Asking, isStaff: boolean): Knock => ({
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_TYPE, ...(isStaff ? staff : {}) },
    body: JSON.stringify(asking),
  });
  const asking =
    (of: (draw: Draw) => Asking): Kind =>
    (draw) =>
      graphql(of(draw), draw.perhaps(50));
  const at =
    (of: (draw: Draw) => string): Kind =>
    (draw) => ({
      method: draw.perhaps(85) ? 'GET' : draw.one(METHODS),
      path: of(draw),
      headers: draw.perhaps(20) ? staff : {},
    });
  const anywhere = Object.values(addresses);

  const headed: Kind = (draw) => {
    const { one, perhaps, below } = draw;
    const drawn = Array.from({ length: 1 + below(4) }, () => {
      const [name, values] = one(Object.entries(HEADERS));
      return [name, asHeader(perhaps(50) ? strangeText(draw, one(values)) : one(values))] as const;
    });
    const headers = Object.fromEntries(drawn);
    const base = perhaps(50)
      ? graphql({ query: '{ viewer { __typename } municipality(number: "3301") { name } }' }, perhaps(30))
      : { method: one(METHODS), path: one(anywhere)(draw), headers: {} };
    return { ...base, headers: { ...base.headers, ...headers } };
  };

  const raw: Kind = (draw) => {
    const { path } = draw.perhaps(50) ? { path: draw.one(anywhere)(draw) } : { path: '/graphql' };
    const body = '{"query":"{ __typename }"}';
    const lines = [
      `${draw.one(['GET', 'POST', 'PUT', 'get', 'CONNECT', 'TRACE'])} ${path} HTTP/1.1`,
      'Host: localhost',
      'Content-Type: application/json',
      draw.one([
        `Content-Length: ${body.length}`,
        'Transfer-Encoding: chunked',
        'Expect: 100-continue',
        'Upgrade: websocket',
      ]),
      'Connection: close',
      '',
      body,
    ];
    return { method: '', path: '', headers: {}, raw: strangeBytes(draw, Buffer.from(lines.join('\r\n'))) };
  };

  return {
    'GraphQL: questions': asking(asked.question),
    'GraphQL: bodies': (draw) => ({ method: 'POST', path: '/graphql', headers: JSON_TYPE, body: asked.body(draw) }),
    'GraphQL: in the address': (draw) => {
      const { query, variables } = asked.question(draw);
      const params = new URLSearchParams({ query: String(query), variables: JSON.stringify(variables ?? {}) });
      const text = params.toString().slice(0, 12_000);
      return { method: 'GET', path: `/graphql?${text}`, headers: {} };
    },
    'GraphQL: ids': asking(asked.id),
    'GraphQL: cursors': asking(asked.cursor),
    'GraphQL: verbs': (draw) => graphql(asked.verb(draw), draw.perhaps(90)),
    'imports: rows': (draw) => graphql(asked.imported(draw), draw.perhaps(90)),
    'imports: files': async (draw) => {
      const sent = await sentOf(fileOf(draw), draw.perhaps(70));
      return (
        sent && graphql(draw.perhaps(10) ? { ...sent, variables: strangeValue(draw, sent.variables) } : sent, true)
      );
    },
    headers: headed,
    'raw bytes': raw,
    'data files': at(addresses.data),
    'data: described': at(addresses.described),
    calendars: at(addresses.calendar),
    wheels: at(addresses.wheel),
    oEmbed: at(addresses.oembed),
    reports: at(addresses.report),
    console: at(addresses.console),
    documentation: at(addresses.docs),
    'signing in': at(addresses.auth),
  };
}
