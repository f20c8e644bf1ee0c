import type { cycleNb } from './cycle.nb.ts';
import type { Same } from './same.ts';

export const cycleEn: Same<typeof cycleNb> = {
  status: { PLANNED: 'In preparation', OPEN: 'Open', CLOSED: 'Closed' },
  progress: '%{done} of %{total} phases are done',
  overdue: '%{smart_count} late',
  filter_year: 'Year',
};
