import type { Shown } from '../outlet/schedule-of.ts';
import { windowIn, WORDS, type Lang } from '../outlet/words.ts';
import { eventsOf } from './events.ts';
import { PAGE_STYLE } from './styles.ts';
import { noteOf, pathOf, remarkOf, titleOf, whenOf, type WheelData } from './wheel-data.ts';
import { wheelInPage } from './wheel-svg.ts';
import { xml } from './xml.ts';

const LANGUAGES: Readonly<Record<Lang, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The year as a page: the drawing, the phases as a table, and everything that happens. It runs no script. */
export function wheelHtml(data: WheelData, origin: string): string {
  const { lang, title, place, committee, phases, items } = data;
  const words = WORDS[lang];
  const here = `${origin}${pathOf(data, 'html')}`;
  const calendar = `/calendar/${place.number}${committee === undefined ? '' : `/${committee.slug}`}.ics?lang=${lang}`;
  // What a script would end is written so that it ends nothing.
  const events = JSON.stringify(eventsOf(data, origin)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(title)}</title>
<link rel="canonical" href="${xml(here)}">
<link rel="alternate" type="application/json+oembed" href="${xml(`${origin}/oembed?format=json&url=${encodeURIComponent(here)}`)}" title="${xml(title)}">
<link rel="alternate" type="text/calendar" href="${xml(calendar)}" title="${xml(words.subscribe)}">
<style>${PAGE_STYLE.text}</style><script type="application/ld+json">${events}</script></head>
<body><main><h1>${xml(title)}</h1>${wheelInPage(data)}
<section><h2 id="p">${xml(words.phases)}</h2>${table(
    'p',
    [words.phase, words.activity, words.when, words.status],
    phases.map((phase) => ({
      first: 1,
      cells: [String(phase.position), titleOf(phase, lang), windowIn(phase.window, lang), noteOf(phase, lang)].map(xml),
    })),
  )}</section>
<section><h2 id="s">${xml(words.schedule)}</h2>${table(
    's',
    [words.when, words.activity, words.committee, words.where, words.status],
    items.map((item) => row(item, data)),
  )}
<p><a href="${xml(calendar)}">${xml(words.subscribe)}</a></p></section></main>
${links(data)}</body></html>
`;
}

interface Row {
  readonly id?: string;
  /** Which cell names the row, where one does. */
  readonly first?: number;
  readonly cells: readonly string[];
}

/** A table; on a narrow screen each row stands by itself, and its cells below each other. The roles outlast that. */
function table(heading: string, names: readonly string[], rows: readonly Row[]): string {
  const heads = names.map((name) => `<th scope="col" role="columnheader">${xml(name)}</th>`).join('');
  const cell = (text: string, nth: number, first: number | undefined) =>
    nth === first
      ? `<th scope="row" role="rowheader" data-h="${xml(names[nth] ?? '')}">${text}</th>`
      : `<td role="cell" data-h="${xml(names[nth] ?? '')}">${text}</td>`;
  const lines = rows.map(
    ({ id, first, cells }) =>
      `<tr role="row"${id === undefined ? '' : ` id="${id}"`}>${cells.map((text, nth) => cell(text, nth, first)).join('')}</tr>`,
  );
  return `<div class="x" role="region" aria-labelledby="${heading}" tabindex="0"><table role="table" aria-labelledby="${heading}"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines.join('')}</tbody></table></div>`;
}

function row(item: Shown, { place, lang }: WheelData): Row {
  const off = item.status === 'CANCELLED' || item.status === 'DECLINED' || item.status === 'SKIPPED';
  const struck = [whenOf(item, place, lang), titleOf(item, lang)].map((text) =>
    off ? `<span class="off">${xml(text)}</span>` : xml(text),
  );
  const rest = [item.committees.map(({ name }) => name).join(' + '), item.place ?? '', remarkOf(item, place, lang)];
  return { id: item.id, cells: [...struck, ...rest.map(xml)] };
}

/** The same in other languages, and of the other committees. */
function links(data: WheelData): string {
  const { lang, committee, committees } = data;
  const words = WORDS[lang];
  const others = (Object.keys(LANGUAGES) as Lang[]).map((one) =>
    one === lang
      ? `<li aria-current="true">${LANGUAGES[one]}</li>`
      : `<li><a lang="${one}" hreflang="${one}" href="${xml(pathOf(data, 'html', { lang: one }))}">${LANGUAGES[one]}</a></li>`,
  );
  const each = [{ slug: undefined, name: words.all }, ...committees].map(({ slug, name }) =>
    slug === committee?.slug
      ? `<li aria-current="page">${xml(name)}</li>`
      : `<li><a href="${xml(pathOf(data, 'html', { committee: slug }))}">${xml(name)}</a></li>`,
  );
  return `<nav aria-label="${xml(words.committees)}"><ul>${each.join('')}</ul></nav><nav aria-label="${xml(words.languages)}"><ul>${others.join('')}</ul></nav>`;
}
