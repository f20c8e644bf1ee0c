import type { ResourceProps } from 'react-admin';
import { committees } from './committee/index.ts';
import { coordinators } from './coordinator/index.ts';
import { cycles } from './cycle/index.ts';
import { districts } from './district/index.ts';
import { meetings } from './meeting/index.ts';
import { municipalities } from './municipality/index.ts';
import { regulations } from './regulation/index.ts';
import { wheels, wheelVersions } from './wheel/index.ts';

/** Every resource of the console. */
export const resources: readonly ResourceProps[] = [
  cycles,
  meetings,
  committees,
  districts,
  coordinators,
  wheels,
  wheelVersions,
  regulations,
  municipalities,
];
