import type { ResourceProps } from 'react-admin';
import { caseStatuses } from './case-status/index.ts';
import { caseThemes } from './case-theme/index.ts';
import { cases } from './case/index.ts';
import { audits } from './audit/index.ts';
import { clients } from './client/index.ts';
import { webhooks } from './webhook/index.ts';
import { committees } from './committee/index.ts';
import { coordinators } from './coordinator/index.ts';
import { cycles } from './cycle/index.ts';
import { districts } from './district/index.ts';
import { elections } from './election/index.ts';
import { exchanges } from './exchange/index.ts';
import { meetings } from './meeting/index.ts';
import { municipalities } from './municipality/index.ts';
import { people } from './person/index.ts';
import { regulations } from './regulation/index.ts';
import { workingGroups } from './working-group/index.ts';
import { users } from './user/index.ts';
import { wheels, wheelVersions } from './wheel/index.ts';

/** Every resource of the console. */
export const resources: readonly ResourceProps[] = [
  cycles,
  meetings,
  cases,
  workingGroups,
  exchanges,
  committees,
  people,
  elections,
  districts,
  coordinators,
  wheels,
  wheelVersions,
  regulations,
  caseThemes,
  caseStatuses,
  municipalities,
  users,
  clients,
  webhooks,
  audits,
];
