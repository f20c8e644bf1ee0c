export const cycleNb = {
  status: { PLANNED: 'Forberedes', OPEN: 'Åpent', CLOSED: 'Avsluttet' },
  progress: '%{done} av %{total} faser er gjort',
  overdue: '%{smart_count} på etterskudd',
  filter_year: 'År',
};
