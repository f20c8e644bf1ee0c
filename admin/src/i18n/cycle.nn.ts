import type { cycleNb } from './cycle.nb.ts';
import type { Same } from './same.ts';

export const cycleNn: Same<typeof cycleNb> = {
  status: { PLANNED: 'Blir førebudd', OPEN: 'Ope', CLOSED: 'Avslutta' },
  progress: '%{done} av %{total} fasar er gjorde',
  overdue: '%{smart_count} for seint',
  declined: '%{smart_count} takka nei',
  skipped: '%{smart_count} hoppa over',
  complete: 'Året er fullført',
  filter_year: 'År',
};
