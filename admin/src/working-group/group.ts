import type { PersonName } from '../attendance/attendance.ts';
import type { CaseName } from '../closing/closing.ts';
import type { CommitteeName } from '../meeting/meeting.ts';
import type { ResourceGraphql } from '../resource-graphql.ts';

export interface OutsideActor extends PersonName {
  readonly kind: 'PERSON' | 'ORGANISATION';
}

export interface WorkingGroup {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: string | null;
  readonly status: 'FORMING' | 'ACTIVE' | 'ENDED';
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly moves: readonly ('ACTIVATE' | 'END' | 'UPDATE')[];
  readonly committee: CommitteeName;
  readonly members: readonly { readonly id: string; readonly person: PersonName }[];
  readonly cases: readonly { readonly id: string; readonly case: CaseName }[];
  readonly actors: readonly { readonly id: string; readonly outsideActor: OutsideActor }[];
}

export const GROUP = `id version name purpose status startedOn endedOn moves committee { id number name }
  members { id person { id name } } cases { id case { id number title } }
  actors { id outsideActor { id name kind } }`;

export const workingGroupGraphql: ResourceGraphql = {
  type: 'WorkingGroup',
  list: 'workingGroups',
  fields: GROUP,
  orders: { name: { ASC: 'NAME_ASC' } },
};
