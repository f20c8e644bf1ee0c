import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import type { Known } from './pool.ts';
import { encoded, strangeText, type Draw } from './strange.ts';

type Params = Readonly<Record<string, readonly string[]>>;

const YEARS = ['2025', '2026', '2027'];
const NUMBERS = ['3301', '3312'];
const DAYS = ['2026-01-01', '2026-06-30', '2026-12-31'];
const LANGS = ['nb', 'nn', 'en'];
const KINDS = ['meeting', 'dialogue', 'exchange,meeting', 'mayor_visit', 'OTHER'];

/** An address and some of its parameters, with some of its parts changed. */
function address(draw: Draw, parts: readonly string[], params: Params): string {
  const { below, one, perhaps } = draw;
  const changed = perhaps(40) ? below(parts.length) : -1;
  const path = parts.map((part, at) => (at === changed ? encoded(draw, strangeText(draw, part)) : part)).join('');
  const given = Object.entries(params).flatMap(([name, values]) => {
    if (!perhaps(name === 'municipality' ? 80 : 25)) return [];
    const value = one(values);
    const told = perhaps(25) ? strangeText(draw, value) : value;
    const pair = `${perhaps(4) ? encoded(draw, strangeText(draw, name)) : name}=${encoded(draw, told)}`;
    return perhaps(4) ? [pair, pair] : [pair];
  });
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}

const place = (draw: Draw) => draw.one(NUMBERS);

/** Addresses as they are, of every place beside GraphQL, and each with some of its parts changed. */
export function addressInputs({ cursors, slugs }: Known) {
  return {
    data: (draw: Draw) =>
      address(draw, ['/data/', draw.one(DATASETS).name, draw.one(['.csv', '.xlsx', '.jsonl', '.parquet'])], {
        municipality: [...NUMBERS, '3301,3312'],
        committee: slugs,
        from: DAYS,
        to: DAYS,
        asOf: DAYS,
        knownAt: ['2026-06-01T00:00:00Z'],
        since: cursors,
        dialect: ['rfc4180', 'excel-nb'],
        lang: ['nb', 'en'],
        version: ['v1', '1'],
      }),
    described: (draw: Draw) =>
      address(draw, ['/data/', draw.one(['dictionary.json', 'catalog.jsonld', ''])], { lang: LANGS }),
    calendar: (draw: Draw) => {
      const params = { lang: LANGS, kind: KINDS, undated: ['yes', 'no'] };
      const number = place(draw);
      if (draw.perhaps(50)) return address(draw, ['/calendar/', number, '/', draw.one(slugs), '.ics'], params);
      return address(draw, ['/calendar/', draw.one([number, 'own/abc-def_123']), '.ics'], params);
    },
    wheel: (draw: Draw) =>
      address(draw, ['/wheel/', place(draw), '/', draw.one(YEARS), draw.one(['.svg', '.html', '.json'])], {
        committee: slugs,
        lang: LANGS,
        kind: KINDS,
        undated: ['yes', 'no'],
      }),
    oembed: (draw: Draw) =>
      address(draw, [draw.one(['/oembed', '/oembed', '/embed/wheel.js'])], {
        url: ['http://localhost/wheel/3301/2026.html', 'http://127.0.0.1:4330/wheel/3301/2026.html?lang=en'],
        format: ['json', 'xml'],
        maxwidth: ['400', '10'],
        maxheight: ['400', '10'],
      }),
    report: (draw: Draw) => {
      const whole = draw.perhaps(30) ? [] : ['/', draw.one(slugs)];
      const form = draw.one(['.html', '.docx']);
      return address(draw, ['/report/', place(draw), '/', draw.one(YEARS), ...whole, form], {
        lang: LANGS,
        version: ['1'],
      });
    },
    console: (draw: Draw) => {
      const page = draw.one([
        '',
        'Meeting',
        'Case/abc/show',
        'login',
        'assets/index.js',
        '.vite/documents.json',
        'index.html',
      ]);
      return address(draw, ['/console/', page], { filter: ['{"a":1}'], page: ['1'], next: ['/console/Case'] });
    },
    docs: (draw: Draw) => {
      const page = draw.one(['', 'search', 'handbook/', 'guide/', 'data/', 'guide/schema.graphql', 'pictures/a.webp']);
      return address(draw, ['/docs/', page], { q: ['møte', 'saker'], lang: LANGS });
    },
    auth: (draw: Draw) => {
      const page = draw.one([
        'sign-in',
        'callback',
        'sign-out',
        'back-channel-logout',
        'front-channel-logout',
        'signed-out',
      ]);
      return address(draw, [draw.one(['/auth/', '/auth/', '/demo-idp/']), page], {
        next: ['/console/', '//evil.example'],
        return_to: ['/console/', '//evil.example'],
        code: ['abc'],
        state: ['abc'],
        iss: ['http://localhost'],
        sid: ['abc'],
        logout_token: ['a.b.c'],
        hint: ['kari'],
      });
    },
  };
}
