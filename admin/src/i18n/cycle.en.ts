import type { cycleNb } from './cycle.nb.ts';
import type { Same } from './same.ts';

export const cycleEn: Same<typeof cycleNb> = {
  status: { PLANNED: 'In preparation', OPEN: 'Open', CLOSED: 'Closed' },
  progress: '%{done} of %{total} phases are done',
  overdue: '%{smart_count} late',
  declined: '%{smart_count} declined',
  skipped: '%{smart_count} skipped',
  complete: 'The year is complete',
  filter_year: 'Year',
};
