import { cyclePath } from '../cycle/cycle-path.ts';
import { pageOf } from '../frame/page-link.tsx';

// What has a page of its own to be read on; coordinators have only the form.
const SHOWN: ReadonlySet<string> = new Set([
  'Municipality',
  'District',
  'Committee',
  'Person',
  'Meeting',
  'Case',
  'WorkingGroup',
  'Exchange',
  'ElectionRound',
  'Regulation',
  'Wheel',
  'WheelVersion',
]);

const LISTED: ReadonlySet<string> = new Set(['CaseTheme', 'CaseStatus']);

/** Where what was changed is to be seen; nothing for what has no page, or is gone. */
export function pageOfEntry(entity: string, id: string): string | undefined {
  if (SHOWN.has(entity)) return pageOf(entity, id);
  if (entity === 'Coordinator') return pageOf(entity, id, 'edit');
  if (entity === 'Cycle') return cyclePath(id);
  return LISTED.has(entity) ? `/${entity}` : undefined;
}

/** The history of one thing and its parts; with a committee, as those see it whose work that is. */
export function historyOfOne(id: string, committeeId?: string): string {
  const asked = { about: id, ...(committeeId === undefined ? {} : { committee: committeeId }) };
  return `/history?${new URLSearchParams(asked).toString()}`;
}
