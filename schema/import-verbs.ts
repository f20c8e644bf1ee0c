import { importCases } from '@naerhjul/domain/import/import-cases.ts';
import { importMeetings } from '@naerhjul/domain/import/import-meetings.ts';
import { importMembers } from '@naerhjul/domain/import/import-members.ts';
import { builder } from './builder.ts';
import { CaseHorizon, CaseOrigin } from './case-words.ts';
import { ImportedMeetingKind } from './import-words.ts';
import { SeatKind } from './person-words.ts';
import { verbOfRows } from './verb-of-rows.ts';

const municipality = { required: true, description: 'The number of the municipality.' } as const;
const committee = {
  required: true,
  description: "The committee: its number, its name, both, or its short name ('slug').",
} as const;
const dryRun = { description: 'Whether only to tell what would come of each row; false unless given.' } as const;
const most = 'The rows, at most 150; each is carried out on top of those before it.';

const ImportMemberRow = builder.inputType('ImportMemberRow', {
  description: 'A member of a committee. What is left out of one who is there already stays.',
  fields: (t) => ({
    committee: t.string(committee),
    name: t.string({ required: true, description: 'The name of the person.' }),
    kind: t.field({ type: SeatKind, required: true, description: 'Whom the seat is for.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day in the seat; today unless given.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day in the seat, where it is known.' }),
    party: t.string({ description: 'The party of a politician.' }),
    deputy: t.string({ description: "The name of a politician's personal deputy." }),
    birthYear: t.int({ description: 'The year of birth; private.' }),
    email: t.string({ description: 'The e-mail address; private.' }),
    phone: t.string({ description: 'The telephone number; private.' }),
    address: t.string({ description: 'The postal address; private.' }),
  }),
});

verbOfRows('importMembers', {
  description:
    'Imports members of committees: all rows, or none where one is refused. Who sits already is known by name and role, so the same rows again make nothing. People do this, and no program: names are compared that programs are not told.',
  // No scope opens what is done to a municipality.
  needs: 'Municipality',
  of: 'Person',
  input: (t) => ({
    municipality: t.string(municipality),
    rows: t.field({ type: [ImportMemberRow], required: true, description: most }),
    dryRun: t.boolean(dryRun),
  }),
  run: (act, input) => importMembers(act, input),
});

const ImportMeetingRow = builder.inputType('ImportMeetingRow', {
  description: "A meeting of a committee's year.",
  fields: (t) => ({
    committee: t.string(committee),
    kind: t.field({ type: ImportedMeetingKind, description: 'What kind of meeting it is; ORDINARY unless given.' }),
    year: t.int({ description: 'The year it belongs to; that of the day unless given.' }),
    phase: t.string({
      description:
        "Which of the year's meetings an ordinary one is: the title of its phase, or its number among them. Left out, it is the one whose window the day lies in.",
    }),
    startsOn: t.field({ type: 'Date', required: true, description: 'The day.' }),
    time: t.string({ required: true, description: 'When it starts on the wall clock there, as 18:00.' }),
    endTime: t.string({ description: 'When it ends on the wall clock there, as 20:00.' }),
    place: t.string({ description: 'Where.' }),
    title: t.string({ description: 'The own title of a meeting that is planned.' }),
    reason: t.string({
      description: 'Why a meeting that has another time is moved, which it is not without a reason; everyone sees it.',
    }),
  }),
});

verbOfRows('importMeetings', {
  description:
    'Imports the dates of meetings: all rows, or none where one is refused. The meeting of a phase is known by its phase, an extra one by its time, so the same rows again make nothing.',
  needs: 'Meeting',
  of: 'Meeting',
  input: (t) => ({
    municipality: t.string(municipality),
    rows: t.field({ type: [ImportMeetingRow], required: true, description: most }),
    dryRun: t.boolean(dryRun),
  }),
  run: (act, input) => importMeetings(act, input),
});

const ImportCaseRow = builder.inputType('ImportCaseRow', {
  description: 'A case that a committee leads. What is left out of one that is there already stays.',
  fields: (t) => ({
    committee: t.string(committee),
    title: t.string({ required: true, description: 'What it is about, in a line.' }),
    description: t.string({ description: 'What it is about.' }),
    theme: t.string({ description: 'The name of its theme.' }),
    horizon: t.field({ type: CaseHorizon, description: 'How long it reaches.' }),
    origin: t.field({ type: CaseOrigin, description: 'Where it comes from; COMMITTEE for a new case unless given.' }),
    originText: t.string({ description: 'Where it comes from, in words.' }),
    year: t.int({ description: 'The year in which it was raised, where the day is not known: its first day counts.' }),
    raisedOn: t.field({ type: 'Date', description: 'The day it was raised; today unless this or year is given.' }),
    status: t.string({ description: 'Where it stands: the label of a status, or its code.' }),
    statusOn: t.field({ type: 'Date', description: 'Since which day it stands there; today unless given.' }),
    forwardedTo: t.string({ description: 'Whom a forwarded case went to.' }),
  }),
});

verbOfRows('importCases', {
  description:
    'Imports cases: all rows, or none where one is refused. A case is known by its title and the committee that leads it, and by its year where one is given, so the same rows again make nothing.',
  needs: 'Case',
  of: 'Case',
  input: (t) => ({
    municipality: t.string(municipality),
    rows: t.field({ type: [ImportCaseRow], required: true, description: most }),
    dryRun: t.boolean(dryRun),
  }),
  run: (act, input) => importCases(act, input),
});
