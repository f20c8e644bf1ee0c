import type { Same } from './same.ts';
import type { workRegisterNb } from './work-register.nb.ts';

export const workRegisterEn: Same<typeof workRegisterNb> = {
  Case: {
    name: 'Case |||| Cases',
    create: 'Raise a case',
    the: 'the case',
    fields: {
      status: 'Status',
      title: 'Title',
      description: 'Description',
      horizon: 'Horizon',
      themeId: 'Theme',
      origin: 'Where it comes from',
      originText: 'More about where it comes from',
      leadCommitteeId: 'The committee that leads it',
      committeeId: 'Committee',
      isPublic: 'Everyone can read it',
    },
  },
  CaseTheme: {
    name: 'Theme |||| Themes',
    create: 'New theme',
    the: 'the theme',
  },
  CaseStatus: {
    name: 'Case status |||| Case statuses',
    the: 'the status',
  },
  CaseStatusEvent: {
    name: 'Step |||| Steps',
    the: 'the step',
  },
  CasePartner: {
    the: 'the committee that shares the case',
  },
  Finding: {
    the: 'the finding',
  },
  Priority: {
    name: 'Priority |||| Priorities',
    the: 'the priority',
  },
  Assignment: {
    the: 'the assignment',
  },
  CaseAdvice: {
    the: 'the advice',
  },
  Person: {
    name: 'Person |||| People',
    create: 'Register a person',
    the: 'the person',
    fields: {
      name: 'Name',
      kind: 'Role',
    },
  },
  PersonContact: {
    the: 'the contact data',
    fields: {
      birthYear: 'Year of birth',
      email: 'E-mail',
      phone: 'Telephone',
      address: 'Postal address',
    },
  },
  Consent: {
    the: 'the consent',
  },
  Seat: {
    the: 'the seat',
    fields: {
      label: 'Label',
      validUntil: 'Last day it exists',
    },
  },
  Membership: {
    the: 'the membership',
    fields: {
      endsOn: 'Last day',
      endReason: 'Why it ended',
      deputyId: 'Personal deputy',
    },
  },
  Office: {
    the: 'the office',
  },
  ElectionRound: {
    name: 'Election |||| Elections',
    the: 'the election',
    fields: {
      termStartsOn: 'First day of the term',
      termEndsOn: 'Last day of the term',
    },
  },
  Candidacy: {
    the: 'the candidacy',
  },
  WorkingGroup: {
    name: 'Working group |||| Working groups',
    the: 'the working group',
    fields: { name: 'Name', committee: 'Committee', status: 'Status', cases: 'Cases' },
  },
  Exchange: {
    name: 'Exchange |||| Exchanges',
    the: 'the exchange',
    fields: {
      need: 'What it is about',
      track: 'Who shares',
      status: 'Status',
      plannedOn: 'Day',
      invitations: 'Committees',
    },
  },
  AgendaItem: { the: 'the agenda item' },
  Minutes: { the: 'the minutes' },
  Training: { the: 'the training' },
  Dialogue: { the: 'the dialogue' },
  DialogueActivity: { the: 'the activity' },
  FindingQuestion: { the: 'the question' },
  Agreement: { the: 'the agreement' },
  AgreementVersion: { the: 'the version of the agreement' },
  AgreementItem: { the: 'the case of the agreement' },
  AgreementAssignment: { the: 'the assignment' },
  Evaluation: { the: 'the evaluation' },
  EvaluationContribution: { the: 'the contribution' },
  AnnualReport: { the: 'the annual report' },
  Settlement: { the: 'the settlement' },
  RuleOverride: { the: 'the exception' },
  GoodExample: { the: 'the example' },
  MayorVisit: { the: 'the visit' },
  OutsideActor: { the: 'the outside actor' },
};
