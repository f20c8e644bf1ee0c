import { AGREEMENTS } from './agreements.ts';
import { CASE_STATUS_EVENTS } from './case-status-events.ts';
import { CASES } from './cases.ts';
import { COMPLIANCE } from './compliance.ts';
import type { Dataset } from './dataset.ts';
import { DIVERGENCE } from './divergence.ts';
import { DIALOGUES } from './dialogues.ts';
import { MEETINGS } from './meetings.ts';
import { PHASES } from './phases.ts';

/** Every dataset that others may take, in the order in which they are told of. */
export const DATASETS: readonly Dataset[] = [
  CASES,
  CASE_STATUS_EVENTS,
  MEETINGS,
  PHASES,
  DIALOGUES,
  AGREEMENTS,
  COMPLIANCE,
  DIVERGENCE,
];
