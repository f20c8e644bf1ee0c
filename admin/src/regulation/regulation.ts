import type { RaRecord } from 'react-admin';
import type { NUMBERS } from './graphql.ts';

export type RegulationNumber = (typeof NUMBERS)[keyof typeof NUMBERS][number];

export interface Regulation extends RaRecord<string>, Readonly<Record<RegulationNumber, number>> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly source: string | null;
  readonly validFrom: string;
  readonly municipality: { readonly viewerCanEdit: boolean };
}
