import { planVisit, updateVisit } from '@naerhjul/domain/mayor-visit/plan-visit.ts';
import { cancelVisit, confirmVisit, holdVisit, reopenVisit } from '@naerhjul/domain/mayor-visit/visit-status.ts';
import { Cycle } from './cycle.ts';
import { MayorVisit } from './mayor-visit.ts';
import { Person } from './person.ts';
import { Phase } from './phase.ts';
import { expectedVersionField, verb } from './verb.ts';

const theVisit = { required: true, for: MayorVisit, description: 'The visit.' } as const;

verb('planVisit', 'MayorVisit', {
  description: "Plans a visit by the mayor in a committee's year; not once the committee declined it.",
  input: (t) => ({
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    phaseId: t.globalID({ for: Phase, description: "The phase it fulfils; the year's phase for it unless given." }),
    visitsOn: t.field({ type: 'Date', description: 'The day of the visit.' }),
    place: t.string({ description: 'Where.' }),
    mayor: t.string({ description: 'Who comes, such as the mayor or the deputy mayor by name.' }),
    participantIds: t.globalIDList({ for: Person, description: 'The residents who meet the mayor.' }),
    internalNotes: t.string({ description: 'Notes for the municipality itself; never published.' }),
  }),
  run: (act, { cycleId, phaseId, participantIds, ...input }) =>
    planVisit(act, {
      ...input,
      cycleId: cycleId.id,
      phaseId: phaseId?.id,
      participantIds: participantIds?.map(({ id }) => id),
    }),
});

verb('updateVisit', 'MayorVisit', {
  description:
    'Changes a visit. A confirmed one stays within the rule about who takes part, or needs a reason (R13); of a held one only the place and the notes change.',
  input: (t) => ({
    id: t.globalID(theVisit),
    visitsOn: t.field({ type: 'Date', description: 'The day of the visit; null for none yet.' }),
    place: t.string({ description: 'Where; null for nowhere yet.' }),
    mayor: t.string({ description: 'Who comes; null for nobody yet.' }),
    participantIds: t.globalIDList({
      for: Person,
      description: 'The residents who meet the mayor: these and no others.',
    }),
    internalNotes: t.string({ description: 'Notes for the municipality itself; null for none.' }),
    overrideReason: t.string({ description: 'Why a confirmed visit is changed outside the rule (R13).' }),
    reason: t.string({ description: "Why a confirmed visit's day is moved: its phase moves with it, and tells why." }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, participantIds, ...input }) =>
    updateVisit(act, { ...input, id: id.id, participantIds: participantIds?.map((one) => one.id) }),
});

verb('confirmVisit', 'MayorVisit', {
  description:
    'Confirms a visit with a mayor and as many residents as the regulation wants, the leader of that day among them; or without, for a reason (R13). Its phase gets its day.',
  input: (t) => ({
    id: t.globalID(theVisit),
    overrideReason: t.string({ description: 'Why it is confirmed outside the rule (R13); it is recorded.' }),
    reason: t.string({ description: 'Why its phase is moved; to be given where the phase has other days already.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => confirmVisit(act, { ...input, id: id.id }),
});

verb('holdVisit', 'MayorVisit', {
  description: 'Records that a confirmed visit was held on its day, and signs off its phase.',
  input: (t) => ({ id: t.globalID(theVisit), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => holdVisit(act, { ...input, id: id.id }),
});

verb('cancelVisit', 'MayorVisit', {
  description: 'Cancels a visit; where it was confirmed, its phase has no day any more.',
  input: (t) => ({
    id: t.globalID(theVisit),
    reason: t.string({ required: true, description: 'Why; portals see it where the visit was confirmed.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => cancelVisit(act, { ...input, id: id.id }),
});

verb('reopenVisit', 'MayorVisit', {
  description: 'Puts right that a visit was marked as held or cancelled; its phase stays signed off.',
  input: (t) => ({
    id: t.globalID(theVisit),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => reopenVisit(act, { ...input, id: id.id }),
});
