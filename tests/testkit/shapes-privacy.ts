export interface Retention {
  readonly kind: string;
  readonly days: number;
  readonly expired: number;
}

export interface PersonExport {
  readonly document: string;
  readonly person: { readonly id: string };
}

/** What the tests look at of what is known about people, and for how long. */
export const SELECTIONS_PRIVACY = {
  Retention: 'kind days expired',
  PersonExport: 'document person { id }',
};
