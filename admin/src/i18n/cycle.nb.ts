export const cycleNb = {
  status: { PLANNED: 'Forberedes', OPEN: 'Åpent', CLOSED: 'Avsluttet' },
  progress: '%{done} av %{total} faser er gjort',
  overdue: '%{smart_count} for sent',
  declined: '%{smart_count} takket nei',
  skipped: '%{smart_count} hoppet over',
  complete: 'Året er fullført',
  filter_year: 'År',
};
