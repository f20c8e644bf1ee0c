import { committeeGraphql } from './committee/graphql.ts';
import { coordinatorGraphql } from './coordinator/graphql.ts';
import { cycleGraphql } from './cycle/graphql.ts';
import { districtGraphql } from './district/graphql.ts';
import { meetingGraphql } from './meeting/graphql.ts';
import { municipalityGraphql } from './municipality/graphql.ts';
import { regulationGraphql } from './regulation/graphql.ts';
import type { ResourceGraphql } from './resource-graphql.ts';
import { wheelGraphql, wheelVersionGraphql } from './wheel/graphql.ts';

const all = [
  committeeGraphql,
  coordinatorGraphql,
  cycleGraphql,
  districtGraphql,
  meetingGraphql,
  municipalityGraphql,
  regulationGraphql,
  wheelGraphql,
  wheelVersionGraphql,
];

/** Every resource by its name, which is its type in the API. */
export const resources: Readonly<Record<string, ResourceGraphql>> = Object.fromEntries(
  all.map((resource) => [resource.type, resource]),
);
