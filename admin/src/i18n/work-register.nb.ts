export const workRegisterNb = {
  Case: {
    name: 'Sak |||| Saker',
    create: 'Reis en sak',
    the: 'saken',
    fields: {
      status: 'Status',
      title: 'Tittel',
      description: 'Beskrivelse',
      horizon: 'Perspektiv',
      themeId: 'Tema',
      origin: 'Hvor saken kommer fra',
      originText: 'Mer om hvor saken kommer fra',
      leadCommitteeId: 'Utvalget som leder saken',
      committeeId: 'Nærutvalg',
      isPublic: 'Alle kan lese saken',
    },
  },
  CaseTheme: {
    name: 'Tema |||| Temaer',
    create: 'Nytt tema',
    the: 'temaet',
  },
  CaseStatus: {
    name: 'Saksstatus |||| Saksstatuser',
    the: 'statusen',
  },
  CaseStatusEvent: {
    name: 'Steg |||| Steg',
    the: 'steget',
  },
  CasePartner: {
    the: 'utvalget som deler saken',
  },
  Finding: {
    the: 'funnet',
  },
  Priority: {
    name: 'Prioritering |||| Prioriteringer',
    the: 'prioriteringen',
  },
  Assignment: {
    the: 'oppgaven',
  },
  CaseAdvice: {
    the: 'rådet',
  },
  Person: {
    name: 'Person |||| Personer',
    create: 'Registrer person',
    the: 'personen',
    fields: {
      name: 'Navn',
      kind: 'Rolle',
    },
  },
  PersonContact: {
    the: 'kontaktopplysningene',
    fields: {
      birthYear: 'Fødselsår',
      email: 'E-post',
      phone: 'Telefon',
      address: 'Postadresse',
    },
  },
  Consent: {
    the: 'samtykket',
  },
  Seat: {
    the: 'plassen',
    fields: {
      label: 'Merknad',
      validUntil: 'Siste dag plassen finnes',
    },
  },
  Membership: {
    the: 'vervet',
    fields: {
      endsOn: 'Siste dag',
      endReason: 'Hvorfor det sluttet',
      deputyId: 'Personlig vara',
    },
  },
  Office: {
    the: 'ledervervet',
  },
  ElectionRound: {
    name: 'Valg |||| Valg',
    the: 'valget',
    fields: {
      termStartsOn: 'Første dag i perioden',
      termEndsOn: 'Siste dag i perioden',
    },
  },
  Candidacy: {
    the: 'kandidaturet',
  },
  WorkingGroup: {
    name: 'Arbeidsgruppe |||| Arbeidsgrupper',
    the: 'arbeidsgruppa',
    fields: { name: 'Navn', committee: 'Nærutvalg', status: 'Status', cases: 'Saker' },
  },
  Exchange: {
    name: 'Erfaringsutveksling |||| Erfaringsdeling',
    the: 'erfaringsutvekslingen',
    fields: {
      need: 'Hva det handler om',
      track: 'Hvem deler',
      status: 'Status',
      plannedOn: 'Dag',
      invitations: 'Nærutvalg',
    },
  },
  AgendaItem: { the: 'punktet på sakslisten' },
  Minutes: { the: 'referatet' },
  Training: { the: 'opplæringen' },
  Dialogue: { the: 'innbyggerdialogen' },
  DialogueActivity: { the: 'aktiviteten' },
  FindingQuestion: { the: 'spørsmålet' },
  Agreement: { the: 'samarbeidsavtalen' },
  AgreementVersion: { the: 'versjonen av samarbeidsavtalen' },
  AgreementItem: { the: 'saken i avtalen' },
  AgreementAssignment: { the: 'oppgaven' },
  Evaluation: { the: 'evalueringen' },
  EvaluationContribution: { the: 'bidraget' },
  AnnualReport: { the: 'årsrapporten' },
  Settlement: { the: 'oppgjøret' },
  RuleOverride: { the: 'unntaket' },
  GoodExample: { the: 'eksempelet' },
  MayorVisit: { the: 'besøket' },
  OutsideActor: { the: 'aktøren' },
};
