import { readdirSync, readFileSync } from 'node:fs';
import { helpAt, HELP_PLACES, helpPlaceOf } from '@naerhjul/admin/src/help/help-places.ts';
import { nb } from '@naerhjul/admin/src/i18n/nb.ts';
import { HANDBOOK, handbook } from '@naerhjul/api/src/docs/handbook.ts';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../browser/testkit/pages.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('docs/coordinator/', ROOT);

const filesOf = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

/** Every text of a catalogue, each form of the plural for itself. */
function textsOf(words: string | object): readonly string[] {
  return typeof words === 'string'
    ? words.split('||||').map((form) => form.trim())
    : (Object.values(words) as readonly (string | object)[]).flatMap(textsOf);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What the handbook writes in place of what a text is filled with: three dots, or a number such as that of a rule. */
const FILLED = String.raw`(?:…|R?\d+)`;

/** What a text of the console looks like in the handbook. */
const shapes = textsOf(nb)
  .filter((text) => text.replaceAll(/%\{\w+\}|\P{L}/gu, '').length > 2)
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/%\{\w+\}/)
          .map(escaped)
          .join(FILLED)}$`,
      ),
  );
const seed = [new URL('prisma/seed/', ROOT), new URL('services/domain/seed/', ROOT)]
  .flatMap((folder) => filesOf(folder, '.ts'))
  .map(({ text }) => text)
  .join('\n');

const isOnTheScreen = (quoted: string) => shapes.some((shape) => shape.test(quoted)) || seed.includes(`'${quoted}'`);

describe('the handbook', () => {
  it('calls buttons, fields and pages what the console calls them', () => {
    const strange = filesOf(FOLDER, '.md').flatMap(({ file, text }) =>
      [...text.matchAll(/«([^»]*)»/g)]
        .map(([, quoted = '']) => quoted.replaceAll(/\s+/g, ' '))
        // Each page says with this one what the marks mean.
        .filter((quoted) => quoted !== 'anførselstegn' && !isOnTheScreen(quoted))
        .map((quoted) => `${file}: ${quoted}`),
    );
    expect(strange).toEqual([]);
    expect(isOnTheScreen('Åpne året for alle')).toBe(false);
  });

  it('tells of every page of its own on the first one, and of nothing that isn’t served', () => {
    const [first, ...others] = handbook();
    const served = new Set(handbook().map(({ name }) => name));
    expect(others.map(({ name }) => name).filter((name) => !first?.html.includes(`"${HANDBOOK}${name}"`))).toEqual([]);
    for (const { name, links, html } of handbook()) {
      for (const href of links) {
        const known = href.startsWith('#') || href.startsWith('https://');
        const [, page] = /^(?:(?:\.\.\/)?([\w-]+))\.md(?:#.*)?$/.exec(href) ?? [];
        const to = page === 'rules' ? 'regler' : page === 'README' ? '' : page;
        expect([name, href, known || (to !== undefined && served.has(to))]).toEqual([name, href, true]);
      }
      expect(html).not.toContain('](');
    }
  });

  it('shows pictures that are there, each with words for those who don’t see it', () => {
    for (const { name, pictures, html } of handbook()) {
      expect([name, html.match(/<img [^>]*alt="[^"]{10,}"/g)?.length ?? 0]).toEqual([name, pictures.length]);
    }
  });
});

describe('the help of the console', () => {
  const anchors = new Map(handbook().map((page) => [page.name, page.anchors]));

  it('leads from every page of the console to a place in the handbook', () => {
    // These two have the first page.
    const first = new Set(['/', '/no-such-page']);
    const without = PAGES.map(({ path }) => path.split('?')[0] ?? '').filter(
      (path) => !first.has(path) && helpPlaceOf(path) === undefined,
    );
    expect(without).toEqual([]);
    expect(helpAt('/')).toBe(HANDBOOK);
  });

  it.each(HELP_PLACES.map(({ at, page, anchor }) => [at, page, anchor] as const))(
    'from %s leads to %s, %s, which is there',
    (at, page, anchor) => {
      expect([page, anchor, anchor === undefined || anchors.get(page)?.has(anchor)]).toEqual([page, anchor, true]);
      expect(anchors.has(page)).toBe(true);
      // No line above takes what is its own.
      expect(helpPlaceOf(at.replaceAll(/:\w+/g, 'x'))?.at).toBe(at);
    },
  );

  it('writes a heading in an address as a browser does', () => {
    expect(helpAt('/year/2027')).toBe(`${HANDBOOK}apne-et-ar#finne-fram-i-%C3%A5ret`);
  });
});
