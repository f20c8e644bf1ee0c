import type { RaRecord } from 'react-admin';

export interface District extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly areas: readonly string[];
  readonly municipality: { readonly viewerCanEdit: boolean };
  readonly names: readonly {
    readonly id: string;
    readonly name: string;
    readonly areas: readonly string[];
    readonly validFrom: string;
  }[];
}

/** Its name today, or the first one it is to have. */
export function districtTitle({ name, names }: Pick<District, 'name' | 'names'>): string {
  return name ?? names[0]?.name ?? '';
}

/** One place per line, in a form. */
export const asLines = (areas: readonly string[] | undefined) => areas?.join('\n') ?? '';
export const fromLines = (text: string) => text.split('\n');

/** The places of a form, without empty lines. */
export function placesOf(areas: unknown): readonly string[] {
  return Array.isArray(areas) ? areas.map((area) => String(area).trim()).filter((area) => area !== '') : [];
}
