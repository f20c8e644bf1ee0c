/** As the API tells what comes of a row. */
interface ImportedRow {
  readonly row: number;
  readonly fate: string;
  readonly id: string | null;
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  readonly faults: readonly { readonly field: string | null; readonly fault: string | null; readonly code: string }[];
}

export interface Import {
  readonly done: boolean;
  readonly rows: readonly ImportedRow[];
}

/** What the tests look at of an import. */
export const SELECTIONS_IMPORT = {
  Import: 'done rows { row fate id steps fields faults { field fault code details { name value } } }',
};
