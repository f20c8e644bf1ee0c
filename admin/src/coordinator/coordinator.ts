import type { RaRecord } from 'react-admin';

export interface Coordinator extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly municipality: { readonly viewerCanEdit: boolean };
  readonly committees: readonly { readonly id: string; readonly number: number; readonly name: string }[];
}
