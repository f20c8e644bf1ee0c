import { CASE_ROADS, casesRoot } from './case-roads.ts';
import { COMMITTEE_ROADS } from './committee-roads.ts';
import type { RootRoad } from './connection.ts';
import { PHASE_ROADS } from './phase-roads.ts';
import { REPORT_ROADS, reportRoot } from './report-roads.ts';
import { SCHEDULE_ROADS, scheduleRoot } from './schedule-roads.ts';

/** The types that a short road knows, with the fields it knows of each. */
export const TYPES = { ...COMMITTEE_ROADS, ...PHASE_ROADS, ...SCHEDULE_ROADS, ...CASE_ROADS, ...REPORT_ROADS };

const committee: RootRoad = (asking, { municipality, slug }, selected, select) =>
  select.from(
    'Committee',
    selected,
    (row) =>
      `FROM committee ${row} WHERE ${row}.municipality_id = (SELECT p.id FROM municipality p WHERE p.number = ${asking.value(String(municipality), 'text')})
        AND ${row}.slug = ${asking.value(String(slug), 'text')}`,
  );

/** What an operation may begin with. */
export const ROOTS: Readonly<Record<string, RootRoad>> = {
  committee,
  schedule: scheduleRoot,
  cases: casesRoot,
  caseStatusReport: reportRoot,
};
