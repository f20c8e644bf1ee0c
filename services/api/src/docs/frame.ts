import { escaped } from '../sign-in/page.ts';
import type { Anchor } from './markdown.ts';

export interface NavLine {
  readonly title: string;
  readonly path: string;
}

/** A page of the documentation, as it is put into the frame. */
export interface DocPage {
  readonly title: string;
  /** Where it is; no line of the navigation is marked where it is none of them. */
  readonly path: string;
  readonly html: string;
  readonly sections?: readonly Anchor[];
  /** The pages beside it, with the name of what they belong to. */
  readonly nav?: { readonly name: string; readonly lines: readonly NavLine[] };
}

/** Where the sheet of styles is served. */
export const STYLE = '/docs/style.css';

const PARTS: readonly NavLine[] = [
  { title: 'Dokumentasjon', path: '/docs/' },
  { title: 'Konsollen', path: '/console/' },
];

/** Fewer headings than this are seen without a list of them. */
const FEW = 3;

/** The frame around every page of the documentation: no script, and nothing from elsewhere. */
export function framed({ title, path, html, sections = [], nav }: DocPage): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped([title, ...(nav === undefined ? [] : [nav.name]), 'Nærhjul'].join(' – '))}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<a class="skip" href="#innhold">Hopp til innholdet</a>
<header>
<p class="brand">Nærhjul</p>
<nav aria-label="Nærhjul"><ul>${PARTS.map((part) => line(part, path)).join('')}${nav === undefined ? '' : '<li class="to-pages"><a href="#sider">Alle sidene</a></li>'}</ul></nav>
</header>
<div class="columns">
<main id="innhold" tabindex="-1">
<h1>${escaped(title)}</h1>
${onThisPage(sections)}${html}</main>
${nav === undefined ? '' : besides(nav, path)}</div>
</body>
</html>
`;
}

function line({ title, path }: NavLine, current: string): string {
  return `<li><a href="${escaped(path)}"${path === current ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
}

function onThisPage(sections: readonly Anchor[]): string {
  if (sections.length < FEW) return '';
  const lines = sections.map(({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`);
  return `<nav class="contents" aria-label="På denne siden"><p>På denne siden</p><ul>${lines.join('')}</ul></nav>\n`;
}

// It comes after the page in the source and to the right of it on the screen, so that both orders are the same.
function besides({ name, lines }: NonNullable<DocPage['nav']>, current: string): string {
  return `<nav id="sider" class="pages" aria-label="${escaped(name)}" tabindex="-1"><p>${escaped(name)}</p><ul>${lines
    .map((each) => line(each, current))
    .join('')}</ul></nav>
`;
}
