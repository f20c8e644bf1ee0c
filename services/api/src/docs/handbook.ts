import { readdirSync, readFileSync } from 'node:fs';
import { rendered, type Rendered } from './markdown.ts';
import type { DocPage } from './page.ts';
import { pictureOf } from './picture.ts';

/** Where the handbook is written. The rules are a page of it too, made from the rules themselves. */
const FOLDER = new URL('../../../../docs/coordinator/', import.meta.url);
const FIRST = 'README.md';
const RULES = '../rules.md';

/** Where the coordinator's handbook is served. */
export const HANDBOOK = '/docs/handbok/';

/** A page of the handbook, with its name in the addresses; the first page has an empty one. */
export interface HandbookPage extends Rendered {
  readonly name: string;
}

/** Every page of the handbook, in the order in which the first one tells of them. */
export function handbook(): readonly HandbookPage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== FIRST);
  const names = new Map([
    [FIRST, ''],
    ...files.map((file) => [file, file.slice(0, -'.md'.length)] as const),
    [RULES, 'regler'],
  ]);
  const pages = [...names].map(([file, name]) => {
    const markdown = readFileSync(new URL(file, FOLDER), 'utf8');
    return { name, file, ...rendered(markdown, { link: (href) => placeOf(href, names), picture: pictureOf }) };
  });
  const told = [FIRST, ...(pages[0]?.links ?? [])];
  return pages.toSorted((one, other) => told.indexOf(one.file) - told.indexOf(other.file));
}

/** Where a link of a page leads: to another page, a part of its own, or another site; anywhere else is no link. */
function placeOf(href: string, names: ReadonlyMap<string, string>): string | undefined {
  if (/^(https:\/\/|#)/.test(href)) return href;
  const [file = '', part] = href.split('#');
  const name = names.get(file);
  return name === undefined ? undefined : `${HANDBOOK}${name}${part === undefined ? '' : `#${part}`}`;
}

/** The pages of the handbook, as they are put into the frame. */
export function handbookPages(): readonly DocPage[] {
  const pages = handbook().map((page) => ({ ...page, path: `${HANDBOOK}${page.name}`, language: 'nb' as const }));
  const nav = { name: 'Håndboken', lines: pages };
  return pages.map((page) => ({ ...page, nav }));
}
