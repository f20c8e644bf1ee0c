/** How a column's values are written, whatever the format. */
export type ColumnType = 'id' | 'text' | 'code' | 'integer' | 'decimal' | 'boolean' | 'date' | 'instant';

/** A column of an export. Its name, its type and its place are a promise: a change of one is a new version of the dataset. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Of an id: the type in the API whose object it is the id of. */
  readonly of?: string;
  /** The field of the API that means the same, such as `Meeting.status`; it is described there, and so are its codes. */
  readonly field?: `${string}.${string}`;
  /** What it means, in Norwegian. */
  readonly nb: string;
  /** The same in English, where no field says it. */
  readonly en?: string;
}

/** What every row begins with: what it is, and where it belongs. */
export function beginning(of: string): readonly Column[] {
  return [
    {
      name: 'id',
      type: 'id',
      of,
      nb: 'Radens ID. Den er den samme i API-et, og endres aldri.',
      en: 'The id of the row, the same as in the API. It never changes.',
    },
    { name: 'municipality_number', type: 'text', field: 'Municipality.number', nb: 'Kommunenummer med fire sifre.' },
    { name: 'municipality_name', type: 'text', field: 'Municipality.name', nb: 'Kommunens navn.' },
    {
      name: 'committee',
      type: 'text',
      field: 'Committee.slug',
      nb: 'Nærutvalgets kortnavn i adresser. Det endres aldri, så bruk det når du kobler tabeller.',
    },
    {
      name: 'committee_number',
      type: 'integer',
      nb: 'Nærutvalgets nummer på dagen uttrekket gjelder.',
      en: 'The number of the committee on the day that the export is as of.',
    },
    {
      name: 'committee_name',
      type: 'text',
      nb: 'Nærutvalgets navn på dagen uttrekket gjelder.',
      en: 'The name of the committee on the day that the export is as of.',
    },
  ];
}

/** The year of the committee that a row belongs to. */
export const YEAR: Column = { name: 'year', type: 'integer', field: 'Cycle.year', nb: 'Nærutvalgets år.' };

/** What every row ends with: what a program that keeps a copy goes by. */
export const ENDING: readonly Column[] = [
  {
    name: 'changed_at',
    type: 'instant',
    nb: 'Når raden, eller noe som hører til den, sist ble endret. Med knownAt: sist det var kjent da.',
    en: 'When the row, or a part of it, last changed. With knownAt: as far as it was known then.',
  },
  {
    name: 'deleted',
    type: 'boolean',
    nb: 'Sann for en rad som er slettet eller ikke lenger er publisert. Slike rader er bare med når du spør med since, og har ellers bare ID.',
    en: 'True for a row that was deleted or is no longer published. Such rows come only in answers to since, and have nothing but their id.',
  },
];
