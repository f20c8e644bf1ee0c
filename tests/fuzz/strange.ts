import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';

/** What draws: the same for the same seed. */
export interface Draw {
  readonly below: (max: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly perhaps: (percent: number) => boolean;
  readonly gen: GeneratorValue;
}

export function drawOf(gen: GeneratorValue): Draw {
  const below = (max: number) => gen(fc.nat, { max: Math.max(max - 1, 0) });
  return {
    gen,
    below,
    one: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    perhaps: (percent) => below(100) < percent,
  };
}

/** Texts that have gone wrong somewhere: in databases, addresses, spreadsheets, clocks and languages. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  '\uD800',
  '\uFFFF',
  '\u202E\u200B',
  '🏊‍♀️',
  'İıſß',
  'a'.repeat(9000),
  'æøå'.repeat(300),
  `' OR 1=1 --`,
  `'); DROP TABLE change; --`,
  '%',
  '%00',
  '%FF%FE',
  '%25',
  '_%\\',
  '../../../../etc/passwd',
  '..%2f..%2fpackage.json',
  '\\\\server\\share',
  '<script>alert(1)</script>',
  '=1+1',
  '${1+1}{{1+1}}',
  'null',
  'undefined',
  'true',
  'NaN',
  '-1',
  '0',
  '1e309',
  '9'.repeat(400),
  '2147483648',
  '9223372036854775808',
  '2026-02-30',
  '2026-13-01',
  '0000-01-01',
  '9999-12-31',
  '-000001-01-01',
  '+275760-09-13',
  '2026-03-29T02:30:00+01:00',
  '2026-01-01T24:00:00Z',
  '2026-06-30T23:59:60Z',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  '2026-01-01T00:00:00+99:99',
  '__proto__',
  'constructor',
  'toString',
  '(((((((((((((((((((((((((a+)+)+)+',
  'a:* & | !',
  '"unclosed',
  '\r\nSet-Cookie: a=b',
  '[]',
  '{}',
  '{"$ne":null}',
  'Q2FzZTo=',
  'Q2FzZTpub25l',
  'Q2FzZTowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA=',
];

const NUMBERS: readonly number[] = [
  -1,
  0,
  1,
  12,
  13,
  100,
  501,
  9999,
  10_000,
  32_768,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  0.5,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
];

/** A text of those, or a known one that something happened to. */
export function strangeText({ below, one, perhaps }: Draw, text: string): string {
  if (text === '' || perhaps(35)) return one(TEXTS);
  const [from, to] = [below(text.length), below(text.length)].toSorted((a, b) => a - b) as [number, number];
  const cut = text.slice(from, to + 1);
  const ways: readonly (() => string)[] = [
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to + 1),
    () => text.slice(0, from) + one(TEXTS) + text.slice(from),
    () => text.slice(0, to) + cut + text.slice(to),
    () => text.slice(0, from) + String.fromCodePoint(1 + below(400)) + text.slice(from + 1),
    () => text.slice(0, from) + cut.split('').toReversed().join('') + text.slice(to + 1),
    () => text.toUpperCase(),
    () => `${text.slice(0, to)}${'('.repeat(1 + below(2000))}${text.slice(to)}`,
    () => text.replaceAll(/\d/g, () => String(below(10))),
  ];
  return one(ways)();
}

/** An id or a cursor of ours, whose inside was changed as whoever guesses would. */
export function strangeCode(draw: Draw, code: string): string {
  const { perhaps } = draw;
  if (perhaps(40)) return strangeText(draw, code);
  const form = perhaps(50) ? 'base64' : 'base64url';
  return Buffer.from(strangeText(draw, Buffer.from(code, 'base64').toString())).toString(form);
}

/** A value of JSON with one or a few of its parts changed: another value, another kind of value, gone, or something beside. */
export function strangeValue(draw: Draw, value: unknown): unknown {
  const { below, one, perhaps } = draw;
  if (perhaps(4)) return nested(below(200));
  if (Array.isArray(value) && value.length > 0 && perhaps(85)) {
    const at = below(value.length);
    if (perhaps(8)) return Array.from({ length: 1 + below(300) }, () => value[at] as unknown);
    if (perhaps(8)) return value.toSpliced(at, 1);
    return value.with(at, strangeValue(draw, value[at])) as unknown;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && perhaps(90)) {
    const entries = Object.entries(value);
    if (entries.length === 0 || perhaps(8)) return { ...value, [one(TEXTS)]: one(TEXTS) };
    const [name, part] = one(entries);
    if (perhaps(8)) return Object.fromEntries(entries.filter(([other]) => other !== name));
    return { ...value, [name]: strangeValue(draw, part) };
  }
  if (typeof value === 'number' && perhaps(70)) return one(NUMBERS);
  if (typeof value === 'string' && perhaps(80)) {
    return /^[\w=+/-]{16,}$/.test(value) ? strangeCode(draw, value) : strangeText(draw, value);
  }
  return one([null, true, false, one(NUMBERS), one(TEXTS), [], {}, [null], { id: 1 }]);
}

function nested(deep: number): unknown {
  let inner: unknown = 1;
  for (let nth = 0; nth < deep; nth += 1) inner = nth % 2 === 0 ? [inner] : { a: inner };
  return inner;
}

/** Bytes of a file, some of them others. */
export function strangeBytes({ below, perhaps }: Draw, bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let nth = below(4); nth >= 0; nth -= 1) changed[below(changed.length)] = below(256);
  return perhaps(25) ? changed.slice(0, below(changed.length)) : changed;
}

/** A part of an address or of a query, as a client sends it: mostly encoded, and now and then as it is. */
export const encoded = (draw: Draw, text: string): string => {
  const isPlain = draw.perhaps(15);
  // What a line of a request can't hold at all is another kind of input.
  if (isPlain) return text.toWellFormed().replaceAll(/[^\u0021-\u007E]/g, '%');
  return encodeURIComponent(text.toWellFormed());
};
