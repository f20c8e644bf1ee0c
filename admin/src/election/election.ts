import type { RaRecord } from 'react-admin';

export interface Candidacy {
  readonly id: string;
  readonly version: number;
  readonly note: string | null;
  readonly votes: number | null;
  readonly elected: boolean;
  readonly withdrawnOn: string | null;
  readonly person: { readonly id: string; readonly name: string };
  readonly seat: ElectionSeat | null;
}

export interface ElectionSeat {
  readonly id: string;
  readonly kind: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';
  readonly position: number;
  readonly label: string | null;
}

export interface Election extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly status: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly heldOn: string | null;
  readonly termStartsOn: string;
  readonly termEndsOn: string | null;
  readonly moves: readonly ('NOMINATE' | 'UPDATE' | 'HOLD' | 'CANCEL')[];
  readonly cycle: {
    readonly id: string;
    readonly year: number;
    readonly committee: { readonly id: string; readonly number: number; readonly name: string };
  };
  readonly candidacies: readonly Candidacy[];
}
