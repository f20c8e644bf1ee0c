import type { Same } from './same.ts';
import type { workRegisterNb } from './work-register.nb.ts';

export const workRegisterNn: Same<typeof workRegisterNb> = {
  Case: {
    name: 'Sak |||| Saker',
    create: 'Reis ei sak',
    the: 'saka',
    fields: {
      status: 'Status',
      title: 'Tittel',
      description: 'Omtale',
      horizon: 'Perspektiv',
      themeId: 'Tema',
      origin: 'Kvar saka kjem frå',
      originText: 'Meir om kvar saka kjem frå',
      leadCommitteeId: 'Utvalet som leier saka',
      committeeId: 'Nærutval',
      isPublic: 'Alle kan lese saka',
    },
  },
  CaseTheme: {
    name: 'Tema |||| Tema',
    create: 'Nytt tema',
    the: 'temaet',
  },
  CaseStatus: {
    name: 'Saksstatus |||| Saksstatusar',
    the: 'statusen',
  },
  CaseStatusEvent: {
    name: 'Steg |||| Steg',
    the: 'steget',
  },
  CasePartner: {
    the: 'utvalet som deler saka',
  },
  Finding: {
    the: 'funnet',
  },
  Priority: {
    name: 'Prioritering |||| Prioriteringar',
    the: 'prioriteringa',
  },
  Assignment: {
    the: 'oppgåva',
  },
  CaseAdvice: {
    the: 'rådet',
  },
  Person: {
    name: 'Person |||| Personar',
    create: 'Registrer person',
    the: 'personen',
    fields: {
      name: 'Namn',
      kind: 'Rolle',
    },
  },
  PersonContact: {
    the: 'kontaktopplysningane',
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
      validUntil: 'Siste dag plassen finst',
    },
  },
  Membership: {
    the: 'vervet',
    fields: {
      endsOn: 'Siste dag',
      endReason: 'Kvifor det slutta',
      deputyId: 'Personleg vara',
    },
  },
  Office: {
    the: 'leiarvervet',
  },
  ElectionRound: {
    name: 'Val |||| Val',
    the: 'valet',
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
    fields: { name: 'Namn', committee: 'Nærutval', status: 'Status', cases: 'Saker' },
  },
  Exchange: {
    name: 'Erfaringsutveksling |||| Erfaringsdeling',
    the: 'erfaringsutvekslinga',
    fields: {
      need: 'Kva det handlar om',
      track: 'Kven deler',
      status: 'Status',
      plannedOn: 'Dag',
      invitations: 'Nærutval',
    },
  },
  AgendaItem: { the: 'punktet på saklista' },
  Minutes: { the: 'referatet' },
  Training: { the: 'opplæringa' },
  Dialogue: { the: 'innbyggjardialogen' },
  DialogueActivity: { the: 'aktiviteten' },
  FindingQuestion: { the: 'spørsmålet' },
  Agreement: { the: 'samarbeidsavtalen' },
  AgreementVersion: { the: 'versjonen av samarbeidsavtalen' },
  AgreementItem: { the: 'saka i avtalen' },
  AgreementAssignment: { the: 'oppgåva' },
  Evaluation: { the: 'evalueringa' },
  EvaluationContribution: { the: 'bidraget' },
  AnnualReport: { the: 'årsrapporten' },
  Settlement: { the: 'oppgjeret' },
  RuleOverride: { the: 'unntaket' },
  GoodExample: { the: 'dømet' },
  MayorVisit: { the: 'besøket' },
  OutsideActor: { the: 'aktøren' },
};
