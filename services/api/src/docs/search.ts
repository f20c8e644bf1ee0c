import MiniSearch from 'minisearch';
import { escaped } from '../sign-in/page.ts';
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
      .search(sought, { boostDocument: (id) => (parts[Number(id)]?.language === language ? 2 : 1) })
      .slice(0, AT_MOST)
      .flatMap(({ id }) => parts[Number(id)] ?? []);
    const html = q === '' ? `<p>${ask}</p>\n` : found.length === 0 ? `<p>${escaped(none(q))}</p>\n` : listOf(found, q);
    return framed({ title, path: SEARCH, html, language }, q);
  };
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
  return html.split(/(?=<h[23] id=)/).map((piece) => {
    const [, id, heading = ''] = /^<h[23] id="([^"]*)">([^]*?)<\/h[23]>/.exec(piece) ?? [];
    const rest = piece.replace(/^<h[23][^]*?<\/h[23]>/, '');
    return {
      title,
      heading: plain(heading),
      text: plain(rest),
      place: id === undefined ? path : `${path}#${id}`,
      language,
    };
  });
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => SIGNS[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
