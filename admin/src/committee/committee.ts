import type { RaRecord } from 'react-admin';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface CommitteeName extends Named {
  readonly number: number;
  readonly validFrom: string;
  readonly district: Named;
}

interface CommitteeYear {
  readonly id: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
}

export interface Committee extends RaRecord<string>, Named {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly number: number;
  readonly establishedOn: string;
  readonly dissolvedOn: string | null;
  readonly viewerCanEdit: boolean;
  readonly viewerCanWork: boolean;
  readonly district: Named;
  readonly coordinator: Named | null;
  readonly names: readonly CommitteeName[];
  readonly cycles: readonly CommitteeYear[];
}

/** The number first, as people say it: 7 Strømsø nedenfor Vestfoldbanen. */
export function committeeTitle({ number, name }: Pick<Committee, 'number' | 'name'>): string {
  return `${number} ${name}`;
}
