import { readdirSync, readFileSync } from 'node:fs';
import { exampleFiles } from '../examples.ts';
import { escaped } from '../sign-in/page.ts';
import { rendered } from './markdown.ts';
import type { DocPage } from './page.ts';
import { REFERENCE, referencePages } from './reference.ts';

/** Where the guide for developers is written; some of its pages are of use to others too, and stand beside. */
const FOLDER = new URL('../../../../docs/portal/', import.meta.url);
const FIRST = 'README.md';
const ELSEWHERE: Readonly<Record<string, string>> = { '../errors.md': 'errors', '../operations/limits.md': 'limits' };

/** Where the guide for developers of other portals is served. */
export const GUIDE = '/docs/portal/';
/** Where the examples stand. */
export const EXAMPLES = `${GUIDE}examples`;

/** The pages of the guide: what is written, the examples, and what the schema tells of itself. */
export function guidePages(): readonly DocPage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== FIRST);
  const names = new Map([
    [FIRST, ''],
    ...files.map((file) => [file, file.slice(0, -'.md'.length)] as const),
    ...Object.entries(ELSEWHERE),
  ]);
  const link = (href: string): string | undefined => {
    if (/^(https:\/\/|#|\/)/.test(href)) return href;
    const [file = '', part] = href.split('#');
    // A page that stands elsewhere says where the others are from there.
    const name = names.get(file) ?? names.get(file.replace(/^\.\.\//, '')) ?? names.get(`../${file}`);
    return name === undefined ? undefined : `${GUIDE}${name}${part === undefined ? '' : `#${part}`}`;
  };
  const written = [...names].map(([file, name]) => {
    const page = rendered(readFileSync(new URL(file, FOLDER), 'utf8'), { link, picture: () => undefined });
    return { ...page, file, path: `${GUIDE}${name}`, language: 'en' as const };
  });
  const told = [FIRST, ...(written[0]?.links ?? [])];
  const place = (file: string) => (told.includes(file) ? told.indexOf(file) : told.length);
  const reference = referencePages();
  const pages = [...written.toSorted((one, other) => place(one.file) - place(other.file)), examplesPage()];
  const lines = [...pages, { title: 'Reference', path: REFERENCE }];
  const nav = { name: 'Portal guide', lines };
  return [...pages, ...reference].map((page) => ({ ...page, nav }));
}

/** Every example, with the values it asks with. */
function examplesPage(): DocPage {
  const parts = exampleFiles().map(({ name, about, query, variables }) => ({
    id: name,
    text: about,
    html: `<h2 id="${escaped(name)}">${escaped(about)}</h2>
${block(`GraphQL: ${about}`, query)}${block(`Variables: ${about}`, variables)}`,
  }));
  return {
    title: 'Examples',
    path: EXAMPLES,
    language: 'en',
    sections: parts,
    html: `<p>Each is executed in the tests of every version, against the example data. Where the variables have a <code>&lt;…&gt;</code>, write an id of yours in its place. In <a href="/graphql">GraphiQL</a> each is a tab.</p>\n${parts
      .map(({ html }) => html)
      .join('')}`,
  };
}

function block(name: string, text: string): string {
  return `<div class="code" role="region" aria-label="${escaped(name)}" tabindex="0"><pre><code>${escaped(text.trim())}</code></pre></div>\n`;
}
