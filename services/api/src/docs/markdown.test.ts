import { expect, it } from 'vitest';
import { anchorOf, rendered } from './markdown.ts';

const NOWHERE = { link: () => undefined, picture: () => undefined };

it('shows HTML as it is written, and makes no page of it', () => {
  const { html } = rendered('# Tittel\n\n<script>x()</script>\n\nEn <b onclick="x()">fet</b> tekst & mer', NOWHERE);
  expect(html).not.toMatch(/<script|<b /);
  expect(html).toContain('&#60;script&#62;');
});

it('takes away a link or a picture that leads nowhere, and leaves its words', () => {
  const { html, links } = rendered('[ordene](javascript:x()) og ![bildet](https://elsewhere.example/x.png)', NOWHERE);
  expect(html).toBe('<p>ordene og bildet</p>\n');
  expect(links).toEqual(['javascript:x()']);
});

it('points to its headings as GitHub does, also where two say the same', () => {
  expect(anchorOf('Åpne et år: «slik», nå!')).toBe('åpne-et-år-slik-nå');
  const { title, sections } = rendered('# Én\n\n## Om **det**\n\n### Under\n\n## Om det', NOWHERE);
  expect(title).toBe('Én');
  expect(sections).toEqual([
    { id: 'om-det', text: 'Om det' },
    { id: 'om-det-1', text: 'Om det' },
  ]);
});

it('shows the picture for a dark screen where there is one, with its size', () => {
  const picture = { light: '/a.webp', dark: '/b.webp', width: 12, height: 9 };
  const { html } = rendered('![Året «nå»](../pictures/a.webp)', { ...NOWHERE, picture: () => picture });
  expect(html).toBe(
    '<p><picture><source media="(prefers-color-scheme: dark)" srcset="/b.webp"><img src="/a.webp" alt="Året «nå»" width="12" height="9" loading="lazy"></picture></p>\n',
  );
});
