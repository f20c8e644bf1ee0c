import MiniSearch from 'minisearch';
import { escaped } from '../sign-in/page.ts';
import { EXAMPLES } from './guide.ts';
import { REFERENCE } from './reference.ts';
import { framed, SEARCH } from './frame.ts';
import type { DocPage, PageLanguage } from './page.ts';

const AT_MOST = 30;
const MOST_WORDS = 8;
const SNIPPET = 180;

const WORDS: Record<
  PageLanguage,
  { readonly title: string; readonly ask: string; readonly none: (q: string) => string }
> = {
  nb: {
    title: 'Søk i dokumentasjonen',
    ask: 'Skriv det du leter etter i feltet øverst.',
    none: (q) => `Fant ingenting om «${q}». Prøv et annet ord, eller begynnelsen av det.`,
  },
  en: {
    title: 'Search the documentation',
    ask: 'Write what you look for in the field at the top.',
    none: (q) => `Nothing was found about “${q}”. Try another word, or the beginning of it.`,
  },
};

/** A part of a page: from one heading to the next. */
interface Part {
  readonly id: number;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly place: string;
  readonly language: PageLanguage;
}

/** Looks for words in all pages, and tells of the parts that have them as a page of its own. */
export function searchOver(pages: readonly DocPage[]) {
  const parts = pages.flatMap(partsOf).map((part, id): Part => ({ ...part, id }));
  const index = new MiniSearch<Part>({
    fields: ['title', 'heading', 'text'],
    searchOptions: {
      boost: { title: 4, heading: 3 },
      // One letter begins half of all words.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(parts);
  return (asked: string, language: PageLanguage): string => {
    const { title, ask, none } = WORDS[language];
    const q = asked.trim().slice(0, 100);
    const sought = q.split(/\s+/).slice(0, MOST_WORDS).join(' ');
    const found = index
      .search(sought, { boostDocument: (id) => weightOf(parts[Number(id)], { language, sought }) })
      .slice(0, AT_MOST)
      .flatMap(({ id }) => parts[Number(id)] ?? []);
    const html = q === '' ? `<p>${ask}</p>\n` : found.length === 0 ? `<p>${escaped(none(q))}</p>\n` : listOf(found, q);
    return framed({ title, path: SEARCH, html, language }, q);
  };
}

interface Asked {
  readonly language: PageLanguage;
  readonly sought: string;
}

/**
 * What is written for reading comes before the reference, which has every word a hundred times, and before the examples; a row of a
 * table comes first for whom asks for it by its name, and last otherwise; a page that is called what is sought comes first of all.
 */
function weightOf(part: Part | undefined, { language, sought }: Asked): number {
  if (part === undefined) return 0;
  const ofLanguage = part.language === language ? 2 : 1;
  if (part.place.startsWith(REFERENCE)) {
    const isType = part.heading === '' && part.title === sought;
    const isRoot = part.heading === sought && ['Query', 'Mutation', 'Subscription'].includes(part.title);
    return ofLanguage * (isType ? 4 : isRoot ? 1 : 0.1);
  }
  if (part.place.startsWith(EXAMPLES)) return ofLanguage * 0.3;
  if (part.heading === '' && ` ${part.title.toLowerCase()}`.includes(` ${sought.toLowerCase()}`)) return ofLanguage * 3;
  return /^[A-Z][A-Z_]+$/.test(part.heading)
    ? ofLanguage * (part.heading === sought.toUpperCase() ? 10 : 0.1)
    : ofLanguage;
}

function listOf(found: readonly Part[], q: string): string {
  const lines = found.map(
    ({ place, title, heading, text, language }) =>
      `<li lang="${language}"><a href="${escaped(place)}">${escaped([title, heading].filter(Boolean).join(': '))}</a><p>${escaped(
        snippetOf(text, q),
      )}</p></li>\n`,
  );
  return `<ol class="found">\n${lines.join('')}</ol>\n`;
}

function snippetOf(text: string, q: string): string {
  const [word = ''] = q.toLocaleLowerCase('nb').split(/\s+/);
  const at = Math.max(0, text.toLocaleLowerCase('nb').indexOf(word) - SNIPPET / 3);
  const from = at === 0 ? 0 : text.indexOf(' ', at) + 1;
  const piece = text.slice(from, from + SNIPPET);
  return `${from > 0 ? '… ' : ''}${piece}${from + SNIPPET < text.length ? ' …' : ''}`;
}

function partsOf({ title, path, html, language }: DocPage): readonly Omit<Part, 'id'>[] {
  // A row that can be pointed at is a part of its own, and what comes after its table belongs to nobody else.
  return html.split(/(?=<h[23] id=|<tr id=)/).map((piece) => {
    const [, id, heading, name = ''] = BEGINNING.exec(piece) ?? [];
    return {
      title,
      heading: plain(heading ?? name),
      text: plain(heading === undefined ? piece : piece.replace(BEGINNING, '')),
      place: id === undefined ? path : `${path}#${id}`,
      language,
    };
  });
}

/** The heading of a part, or the first cell of a row. */
const BEGINNING = /^<(?:h[23]|tr) id="([^"]*)">(?:([^]*?)<\/h[23]>|\s*<td[^>]*>([^]*?)<\/td>)/;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of some HTML: what pages of ours write, and every sign that is written as its number. */
function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return SIGNS[name] ?? whole;
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}
