import { caseStatusGraphql, caseThemeGraphql } from './case-theme/graphql.ts';
import { caseGraphql } from './case/graphql.ts';
import { auditGraphql } from './audit/graphql.ts';
import { clientGraphql } from './client/graphql.ts';
import { committeeGraphql } from './committee/graphql.ts';
import { coordinatorGraphql } from './coordinator/graphql.ts';
import { cycleGraphql } from './cycle/graphql.ts';
import { districtGraphql } from './district/graphql.ts';
import { electionGraphql } from './election/graphql.ts';
import { exchangeGraphql } from './exchange/exchange.ts';
import { meetingGraphql } from './meeting/graphql.ts';
import { municipalityGraphql } from './municipality/graphql.ts';
import { personGraphql } from './person/graphql.ts';
import { regulationGraphql } from './regulation/graphql.ts';
import type { ResourceGraphql } from './resource-graphql.ts';
import { workingGroupGraphql } from './working-group/group.ts';
import { userGraphql } from './user/graphql.ts';
import { webhookGraphql } from './webhook/graphql.ts';
import { wheelGraphql, wheelVersionGraphql } from './wheel/graphql.ts';

const all = [
  auditGraphql,
  clientGraphql,
  caseGraphql,
  caseStatusGraphql,
  caseThemeGraphql,
  committeeGraphql,
  coordinatorGraphql,
  cycleGraphql,
  districtGraphql,
  electionGraphql,
  meetingGraphql,
  exchangeGraphql,
  workingGroupGraphql,
  municipalityGraphql,
  personGraphql,
  regulationGraphql,
  userGraphql,
  webhookGraphql,
  wheelGraphql,
  wheelVersionGraphql,
];

/** Every resource by its name, which is its type in the API. */
export const resources: Readonly<Record<string, ResourceGraphql>> = Object.fromEntries(
  all.map((resource) => [resource.type, resource]),
);
