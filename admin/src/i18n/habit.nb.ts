export const habitNb = {
  brightness: { system: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
  search: {
    button: 'Søk og gå til (Ctrl+K)',
    title: 'Søk og gå til',
    label: 'Hva leter du etter?',
    keys: 'Velg med piltastene og Enter. Ctrl+K åpner søket fra alle sider.',
    found: 'Treff',
    count: '1 treff |||| %{smart_count} treff',
    nothing: 'Vi fant ikke noe om «%{typed}». Prøv et annet ord, eller begynnelsen på et.',
    page: 'Side',
    of: '%{kind} · nærutvalg %{committees}',
    kind: {
      COMMITTEE: 'Nærutvalg',
      CASE: 'Sak',
      MEETING: 'Møte',
      FINDING: 'Funn fra innbyggerdialog',
      EXCHANGE: 'Erfaringsutveksling',
      GOOD_EXAMPLE: 'Godt eksempel',
      AGENDA_ITEM: 'Punkt på sakslisten',
    },
  },
};
