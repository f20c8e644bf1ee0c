import { drawWheel } from './draw.ts';
import { element } from './element.ts';
import { sheet } from './sheet.ts';
import type { Lang, WheelData } from './wheel-data.ts';

// What it says before it has been told anything. All other words come with what it shows.
const UNREACHED: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  nb: {
    '': 'Årshjulet kan ikke vises nå.',
    municipality: 'Kommunen «…» finnes ikke her.',
    committee: 'Kommunen har ikke noe utvalg som heter «…».',
    year: 'Det er ikke noe årshjul for «…».',
  },
  nn: {
    '': 'Årshjulet kan ikkje visast no.',
    municipality: 'Kommunen «…» finst ikkje her.',
    committee: 'Kommunen har ikkje noko utval som heiter «…».',
    year: 'Det finst ikkje noko årshjul for «…».',
  },
  en: {
    '': 'The annual wheel cannot be shown now.',
    municipality: 'There is no municipality “…” here.',
    committee: 'The municipality has no committee called “…”.',
    year: 'There is no annual wheel for “…”.',
  },
};

/** The server knows which of the attributes names nothing. */
class Nothing extends Error {}

interface Refusal {
  readonly errors?: readonly { readonly extensions: { readonly what?: string } }[];
}

/** Where this file came from: what it shows comes from there too. */
const HOME = new URL(import.meta.url).origin;

/**
 * A municipality's annual wheel and its next meetings in a page of anyone's:
 * `<naerhjul-wheel municipality="3301" year="2026" committee="…" lang="nb" theme="dark">`.
 * It keeps nothing, sends no cookie, and needs neither inline styles nor eval.
 */
class NaerhjulWheel extends HTMLElement {
  static readonly observedAttributes = ['municipality', 'year', 'committee', 'lang', 'src'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #asked: AbortController | undefined;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet()];
    this.#show();
  }

  disconnectedCallback() {
    this.#asked?.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  get #lang(): Lang {
    const given = (this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'nb').slice(0, 2);
    return given === 'nn' || given === 'en' ? given : 'nb';
  }

  #show() {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    // The attributes come one by one; what they ask for together is asked once.
    queueMicrotask(() => {
      if (this.#asked === asked && this.isConnected) void this.#ask(asked);
    });
  }

  async #ask({ signal }: AbortController) {
    const shown = await this.#load(signal).then(drawWheel, (error: unknown) =>
      element('p', { role: 'status' }, this.#fault(error instanceof Nothing ? error.message : '')),
    );
    if (!signal.aborted) this.#root.replaceChildren(shown);
  }

  #fault(what: string): string {
    const words = UNREACHED[this.#lang];
    return (words[what] ?? words[''] ?? '').replace('…', this.getAttribute(what) ?? yearNow());
  }

  async #load(signal: AbortSignal): Promise<WheelData> {
    const municipality = this.getAttribute('municipality') ?? '';
    const year = this.getAttribute('year') ?? yearNow();
    const committee = this.getAttribute('committee');
    const query = new URLSearchParams({ lang: this.#lang, ...(committee ? { committee } : {}) });
    const path = `/wheel/${encodeURIComponent(municipality)}/${encodeURIComponent(year)}.json?${query.toString()}`;
    const answer = await fetch(new URL(path, this.getAttribute('src') ?? HOME), { credentials: 'omit', signal });
    const told = (await answer.json()) as WheelData & Refusal;
    if (!answer.ok) throw new Nothing(told.errors?.[0]?.extensions.what);
    return told;
  }
}

/** The year it is where the page is read: what a wheel shows unless it says which. */
function yearNow(): string {
  // A page of another's has no act to take the moment from.
  // oxlint-disable-next-line naerhjul/no-clock
  return String(new Date().getFullYear());
}

// A page may ask for the file twice.
if (!customElements.get('naerhjul-wheel')) customElements.define('naerhjul-wheel', NaerhjulWheel);
