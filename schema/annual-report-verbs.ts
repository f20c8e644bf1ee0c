import {
  generateAnnualReport,
  generateCollatedReport,
  submitAnnualReport,
  treatAnnualReport,
  writeForeword,
} from '@naerhjul/domain/report/annual-report.service.ts';
import { AnnualReport } from './annual-report.ts';
import { Cycle } from './cycle.ts';
import { expectedVersionField, verb } from './verb.ts';

const theReport = { required: true, for: AnnualReport, description: 'The report.' } as const;

verb('generateAnnualReport', 'AnnualReport', {
  description:
    "Gathers the facts of a committee's open or closed year in its report; a draft takes them anew, a submitted one keeps its own.",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { cycleId, ...input }) => generateAnnualReport(act, { ...input, cycleId: cycleId.id }),
});

verb('generateCollatedReport', 'AnnualReport', {
  description:
    "Gathers the facts of every committee's open or closed year in one report of the municipality; a draft takes them anew.",
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, input) => generateCollatedReport(act, input),
});

verb('writeForeword', 'AnnualReport', {
  description: 'Writes what the committee or the municipality itself says in a report.',
  input: (t) => ({
    id: t.globalID(theReport),
    foreword: t.string({ description: 'The text; null for nothing.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => writeForeword(act, { ...input, id: id.id }),
});

verb('submitAnnualReport', 'AnnualReport', {
  description: 'Submits a report to a political body: it is public from then on, and its facts are frozen (R19).',
  input: (t) => ({
    id: t.globalID(theReport),
    body: t.string({ required: true, description: 'The political body.' }),
    submittedOn: t.field({ type: 'Date', description: 'The day; today unless given.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => submitAnnualReport(act, { ...input, id: id.id }),
});

verb('treatAnnualReport', 'AnnualReport', {
  description: 'Records that the political body treated a report, in which case of its own, and what it decided (R19).',
  input: (t) => ({
    id: t.globalID(theReport),
    treatedOn: t.field({ type: 'Date', required: true, description: 'The day.' }),
    caseReference: t.string({ required: true, description: "The reference of the body's case." }),
    decision: t.string({ required: true, description: 'What it decided.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => treatAnnualReport(act, { ...input, id: id.id }),
});
