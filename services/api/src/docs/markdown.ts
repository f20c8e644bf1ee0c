import { marked, Renderer, type Tokens } from 'marked';
import { escaped } from '../sign-in/page.ts';

/** A page of Markdown as HTML, and what others need to know of it. */
export interface Rendered {
  /** Its only first-level heading, which is left out of the HTML. */
  readonly title: string;
  readonly html: string;
  /** Its second-level headings, which can be pointed at. */
  readonly sections: readonly Anchor[];
  /** Every anchor of it. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links lead, as they are written. */
  readonly links: readonly string[];
  /** Which pictures it shows, as they are written. */
  readonly pictures: readonly string[];
}

export interface Anchor {
  readonly id: string;
  readonly text: string;
}

/** What the places that a page mentions are called where it is served; undefined where there is no such place. */
export interface Places {
  readonly link: (href: string) => string | undefined;
  readonly picture: (href: string) => Picture | undefined;
}

export interface Picture {
  readonly light: string;
  /** The same, for who has a dark screen. */
  readonly dark?: string | undefined;
  readonly width: number;
  readonly height: number;
}

/** The anchor of a heading as GitHub makes it, so that a link holds in both places. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Renders a page of our own. HTML in it is shown as it is written, and never becomes part of the page. */
export function rendered(markdown: string, places: Places): Rendered {
  const renderer = new PageRenderer(places);
  const html = marked.parse(markdown, { gfm: true, renderer, async: false });
  const { title, sections, anchors, links, pictures } = renderer;
  return { title, html, sections, anchors, links, pictures };
}

class PageRenderer extends Renderer {
  title = '';
  readonly sections: Anchor[] = [];
  readonly anchors = new Set<string>();
  readonly links: string[] = [];
  readonly pictures: string[] = [];
  readonly #places: Places;
  #under = '';
  readonly #names = new Map<string, number>();

  constructor(places: Places) {
    super();
    this.#places = places;
  }

  override heading({ tokens, depth }: Tokens.Heading): string {
    const text = this.parser.parseInline(tokens, this.parser.textRenderer);
    this.#under = text;
    if (depth === 1) {
      this.title = text;
      return '';
    }
    const id = this.#free(anchorOf(text));
    if (depth === 2) this.sections.push({ id, text });
    return `<h${depth} id="${escaped(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  }

  /** Two headings with the same words have anchors of their own. */
  #free(wanted: string): string {
    let id = wanted;
    for (let count = 1; this.anchors.has(id); count += 1) id = `${wanted}-${count}`;
    this.anchors.add(id);
    return id;
  }

  override link({ href, tokens }: Tokens.Link): string {
    this.links.push(href);
    const to = this.#places.link(href);
    const text = this.parser.parseInline(tokens);
    return to === undefined ? text : `<a href="${escaped(to)}">${text}</a>`;
  }

  override image({ href, text }: Tokens.Image): string {
    this.pictures.push(href);
    const picture = this.#places.picture(href);
    if (picture === undefined) return escaped(text);
    const { light, dark, width, height } = picture;
    const source = dark === undefined ? '' : `<source media="(prefers-color-scheme: dark)" srcset="${escaped(dark)}">`;
    return `<picture>${source}<img src="${escaped(light)}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy"></picture>`;
  }

  // What is too wide scrolls within itself, by keyboard too, and never the page.
  override table(token: Tokens.Table): string {
    const name = escaped(this.#nameOnce(`Tabell: ${this.#under}`));
    return `<div class="table" role="region" aria-label="${name}" tabindex="0">${super.table(token)}</div>\n`;
  }

  // A row that tells of one name, such as the code of an error, can be pointed at by it.
  override tablerow(token: Tokens.TableRow): string {
    const [, name] = /^<td[^>]*><code>([A-Z][A-Z_]+)<\/code><\/td>/.exec(token.text) ?? [];
    return name === undefined ? super.tablerow(token) : `<tr id="${this.#free(name)}">\n${token.text}</tr>\n`;
  }

  /** Two regions of a page have no name in common: whoever goes by them knows which is which. */
  #nameOnce(name: string): string {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }

  // So does code.
  override code({ text, lang = '' }: Tokens.Code): string {
    const what = lang === '' ? 'Code' : lang;
    const name = escaped(this.#nameOnce(this.#under === '' ? what : `${what}: ${this.#under}`));
    return `<div class="code" role="region" aria-label="${name}" tabindex="0"><pre><code>${escaped(text)}</code></pre></div>\n`;
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escaped(text);
  }
}

/** A line of text with marks such as `code`; HTML in it is shown as it is written. */
export function inline(text: string): string {
  return marked.parseInline(text, { gfm: true, renderer: new PageRenderer(NOWHERE), async: false });
}

const NOWHERE: Places = { link: () => undefined, picture: () => undefined };
