import {
  createCommittee,
  dissolveCommittee,
  renameCommittee,
  updateCommittee,
} from '@naerhjul/domain/committee/committee.service.ts';
import { Committee } from './committee.ts';
import { Coordinator } from './coordinator.ts';
import { District } from './district.ts';
import { expectedVersionField, verb } from './verb.ts';

verb('createCommittee', 'Committee', {
  description: 'Registers a committee with its first number, name and district.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    slug: t.string({
      required: true,
      description: 'A short name for addresses: a–z, 0–9 and hyphens. It never changes.',
    }),
    number: t.int({ required: true, description: 'Its number.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    districtId: t.globalID({ required: true, for: District, description: 'Its district.' }),
    coordinatorId: t.globalID({ for: Coordinator, description: 'The coordinator who follows it.' }),
    establishedOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
  }),
  run: (act, { districtId, coordinatorId, ...input }) =>
    createCommittee(act, { ...input, districtId: districtId.id, coordinatorId: coordinatorId?.id }),
});

verb('updateCommittee', 'Committee', {
  description: "Changes a committee's coordinator or its first day.",
  input: (t) => ({
    id: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    coordinatorId: t.globalID({ for: Coordinator, description: 'The new coordinator; null for none.' }),
    establishedOn: t.field({ type: 'Date', description: 'Its first day.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, coordinatorId, ...input }) =>
    updateCommittee(act, {
      ...input,
      id: id.id,
      ...(coordinatorId === undefined ? {} : { coordinatorId: coordinatorId?.id ?? null }),
    }),
});

verb('renameCommittee', 'Committee', {
  description: 'Gives a committee a number, name and district from a day on; the same day again puts that entry right.',
  input: (t) => ({
    id: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    number: t.int({ required: true, description: 'Its number from then on.' }),
    name: t.string({ required: true, description: 'Its name from then on.' }),
    districtId: t.globalID({ required: true, for: District, description: 'Its district from then on.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day of the new name.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, districtId, ...input }) => renameCommittee(act, { ...input, id: id.id, districtId: districtId.id }),
});

verb('dissolveCommittee', 'Committee', {
  description: "Records a committee's last day. Its history stays.",
  input: (t) => ({
    id: t.globalID({ required: true, for: Committee, description: 'The committee.' }),
    dissolvedOn: t.field({ type: 'Date', required: true, description: 'Its last day.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => dissolveCommittee(act, { ...input, id: id.id }),
});
