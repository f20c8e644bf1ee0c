export type Lang = 'nb' | 'nn' | 'en';

interface Part {
  readonly path: string;
  readonly at: readonly [number, number];
}

export interface PhaseData {
  readonly position: number;
  readonly title: string;
  readonly when: string;
  readonly note: string;
  readonly meeting: boolean;
  readonly optional: boolean;
  readonly parts: readonly Part[];
}

/** What the server says of a year (`/wheel/<municipality>/<year>.json`): words and paths, ready to be drawn. */
export interface WheelData {
  readonly title: string;
  readonly year: number;
  readonly lang: Lang;
  readonly size: number;
  /** The whole year as a page. */
  readonly page: string;
  readonly words: Readonly<Record<'next' | 'none' | 'phases' | 'whole', string>>;
  readonly months: readonly (Part & { readonly name: string })[];
  readonly phases: readonly PhaseData[];
  readonly next: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly when: string;
    readonly title: string;
    readonly committees: readonly string[];
    readonly place: string | null;
    /** Whether it is cancelled. */
    readonly off: boolean;
    /** That it is cancelled, stood elsewhere before or isn't for everyone, and why; empty otherwise. */
    readonly note: string;
  }[];
}
