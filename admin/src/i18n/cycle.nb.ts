export const cycleNb = {
  status: { PLANNED: 'Forberedes', OPEN: 'Åpent', CLOSED: 'Avsluttet' },
  progress: '%{done} av %{total} faser er gjort',
  overdue: '%{smart_count} for sent',
  filter_year: 'År',
};
