import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import {
  complianceReport,
  type ComplianceReport,
  type ComplianceRow,
} from '@naerhjul/domain/report/compliance-report.ts';
import { builder } from './builder.ts';
import { AS_OF, KNOWN_AT, yearsArgs } from './report-asked.ts';
import { ReportCommittee } from './report-named.ts';

const ComplianceStatus = builder.enumType('ComplianceStatus', {
  description: "What one of a year's duties has come to.",
  values: {
    KEPT: { description: 'It was done.' },
    LACKING: { description: 'It was not done, or not yet.' },
    UNDECIDED: { description: 'It was not done, and the committee had not decided whether it wants it (R06).' },
    DECLINED: { description: 'The committee declined it (R06).' },
    NOT_ASKED: { description: "Neither the regulation nor the year's phases ask for it." },
  },
});

const Row = builder.objectRef<ComplianceRow>('ComplianceReportRow').implement({
  description: "A committee's year, and what it has of what the rules ask.",
  fields: (t) => ({
    municipalityNumber: t.exposeString('municipality_number', { description: 'The number of the municipality.' }),
    committee: t.field({ type: ReportCommittee, description: 'The committee.', resolve: (row) => row }),
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    meetingsHeld: t.exposeInt('meetings_held', {
      description: 'Ordinary and joint meetings held in a phase of the year; an extra one never counts, by R02 (D09).',
    }),
    meetingsRequired: t.exposeInt('meetings_required', {
      description: "Meetings that the regulation in force on the year's last day asks for, by R02 (D10).",
    }),
    dialogueCompletedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the dialogue with residents was completed, by R03 (D11).',
      resolve: (row) => dayStoredOrNull(row.dialogue_completed_on),
    }),
    findings: t.exposeInt('findings', { description: 'Findings of the completed dialogue, by R04 (D12).' }),
    agreementAdoptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the first version of the agreement was adopted, by R08 (D13).',
      resolve: (row) => dayStoredOrNull(row.agreement_adopted_on),
    }),
    agreementVersions: t.exposeInt('agreement_versions', {
      description: 'Versions of the agreement that were adopted, by R08 (D14).',
    }),
    exchangesCarriedOut: t.exposeInt('exchanges_carried_out', {
      description: 'Exchanges carried out that the committee had said yes to, by R12 (D15).',
    }),
    visitsHeld: t.exposeInt('visits_held', { description: 'Visits of the mayor that were held, by R13 (D16).' }),
    cases: t.exposeInt('cases', { description: 'Cases dealt with in the year, by R15 (D17).' }),
    casesSettled: t.exposeInt('cases_settled', {
      description:
        'Those of them that were settled; while the year is open, those whose status closes them, by R15 (D18).',
    }),
    casesCarriedOver: t.exposeInt('cases_carried_over', {
      description: 'Those of them that a closed year carried over, by R15 (D19).',
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the year was closed and its settlement frozen, by R15 (D20).',
      resolve: (row) => dayStoredOrNull(row.closed_on),
    }),
    reportSubmittedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the annual report was submitted, by R19 (D21).',
      resolve: (row) => dayStoredOrNull(row.report_submitted_on),
    }),
    reportTreatedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the annual report was treated, by R19 (D22).',
      resolve: (row) => dayStoredOrNull(row.report_treated_on),
    }),
    meetings: t.expose('meetings', {
      type: ComplianceStatus,
      description: 'Whether the meetings that R02 asks for were held (D23).',
    }),
    dialogue: t.expose('dialogue', {
      type: ComplianceStatus,
      description: 'Whether the dialogue that R03 asks for was completed (D24).',
    }),
    agreement: t.expose('agreement', {
      type: ComplianceStatus,
      description: 'Whether the agreement of R08 was adopted (D25).',
    }),
    exchange: t.expose('exchange', {
      type: ComplianceStatus,
      description:
        'Whether an exchange was carried out, by R12, or its phase signed off; by R06 it may be declined (D26).',
    }),
    mayorVisit: t.expose('mayor_visit', {
      type: ComplianceStatus,
      description: 'Whether the mayor visited, by R13, or the phase was signed off; by R06 it may be declined (D27).',
    }),
    settlement: t.expose('settlement', {
      type: ComplianceStatus,
      description: 'Whether the year was closed and its cases settled, by R15 (D28).',
    }),
    report: t.expose('report', {
      type: ComplianceStatus,
      description: 'Whether the annual report was submitted, by R19 (D29).',
    }),
  }),
});

const Report = builder.objectRef<ComplianceReport>('ComplianceReport').implement({
  description: "What committees' years have of what the rules ask, on a day, as it was known at a moment.",
  fields: (t) => ({
    asOf: t.expose('asOf', AS_OF),
    knownAt: t.expose('knownAt', KNOWN_AT),
    rows: t.field({ type: [Row], description: 'The years, by committee.', resolve: ({ rows }) => [...rows] }),
  }),
});

builder.queryField('complianceReport', (t) =>
  t.field({
    type: Report,
    description:
      "Tells of each committee and year whether it had the meetings (R02), the dialogue (R03), the agreement (R08), the exchange (R12), the mayor's visit (R13), the settlement (R15) and the report (R19), at the end of a day, as it was known at a moment. Asked again about the same two it answers the same: years, phases, meetings, the regulation and all the rest are told as they were known then, the time zone alone as it is now. Only years that were opened are in it, and of them what everyone may read; cases that are not public are counted for those who may see them, and for analysts of the municipality. Refuses with INVALID_INPUT, naming the field.",
    args: {
      municipality: t.arg.string({ description: 'The number of the municipality; all of them without it.' }),
      ...yearsArgs,
    },
    resolve: (_root, asked, { act }) => complianceReport(act, asked),
  }),
);
