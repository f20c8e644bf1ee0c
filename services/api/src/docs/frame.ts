import { escaped } from '../sign-in/page.ts';
import type { Anchor } from './markdown.ts';
import type { DocPage, NavLine, PageLanguage } from './page.ts';

/** Where the sheet of styles is served. */
export const STYLE = '/docs/style.css';

/** Where one searches all of the documentation. */
export const SEARCH = '/docs/search';

/** What the frame says in the language of the page. */
const WORDS: Record<
  PageLanguage,
  Readonly<Record<'docs' | 'console' | 'skip' | 'all' | 'here' | 'search' | 'find', string>>
> = {
  nb: {
    docs: 'Dokumentasjon',
    console: 'Konsollen',
    skip: 'Hopp til innholdet',
    all: 'Alle sidene',
    here: 'På denne siden',
    search: 'Søk i dokumentasjonen',
    find: 'Søk',
  },
  en: {
    docs: 'Documentation',
    console: 'The console',
    skip: 'Skip to the content',
    all: 'All pages',
    here: 'On this page',
    search: 'Search the documentation',
    find: 'Search',
  },
};

/** Fewer headings than this are seen without a list of them. */
const FEW = 3;

/** The frame around every page of the documentation: no script, and nothing from elsewhere. */
export function framed({ title, path, html, language, sections = [], nav }: DocPage, asked = ''): string {
  const words = WORDS[language];
  const parts = [
    { title: words.docs, path: '/docs/' },
    { title: words.console, path: '/console/' },
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped([title, ...(nav === undefined ? [] : [nav.name]), 'Nærhjul'].join(' – '))}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<a class="skip" href="#innhold">${words.skip}</a>
<header>
<p class="brand">Nærhjul</p>
<nav aria-label="Nærhjul"><ul>${parts.map((part) => line(part, path)).join('')}${nav === undefined ? '' : `<li class="to-pages"><a href="#sider">${words.all}</a></li>`}</ul></nav>
<form role="search" action="${SEARCH}" lang="${language}"><input type="hidden" name="lang" value="${language}"><label for="soek">${words.search}</label><input id="soek" type="search" name="q" value="${escaped(asked)}" maxlength="100"><button>${words.find}</button></form>
</header>
<div class="columns">
<main id="innhold" tabindex="-1">
<h1>${escaped(title)}</h1>
${onThisPage(sections, words.here)}${html}</main>
${nav === undefined ? '' : besides(nav, path)}</div>
</body>
</html>
`;
}

function line({ title, path }: NavLine, current: string): string {
  return `<li><a href="${escaped(path)}"${path === current ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
}

function onThisPage(sections: readonly Anchor[], here: string): string {
  if (sections.length < FEW) return '';
  const lines = sections.map(({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`);
  return `<nav class="contents" aria-label="${here}"><p>${here}</p><ul>${lines.join('')}</ul></nav>\n`;
}

// It comes after the page in the source and to the right of it on the screen, so that both orders are the same.
function besides({ name, lines }: NonNullable<DocPage['nav']>, current: string): string {
  // Where the first page is called as all of them are, its line is their heading.
  const heading = lines[0]?.title === name ? '' : `<p>${escaped(name)}</p>`;
  return `<nav id="sider" class="pages" aria-label="${escaped(name)}" tabindex="-1">${heading}<ul>${lines
    .map((each) => line(each, current))
    .join('')}</ul></nav>
`;
}
