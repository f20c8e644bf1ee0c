import {
  cancelExchange,
  carryOutExchange,
  confirmExchange,
  reopenExchange,
} from '@naerhjul/domain/exchange/exchange-status.ts';
import { answerInvitation, inviteToExchange } from '@naerhjul/domain/exchange/invitation.ts';
import { planExchange, updateExchange } from '@naerhjul/domain/exchange/plan-exchange.ts';
import type { builder } from './builder.ts';
import { Cycle } from './cycle.ts';
import { Exchange } from './exchange.ts';
import { ExchangeFormat, ExchangeTrack, InvitationAnswer } from './exchange-words.ts';
import { expectedVersionField, verb } from './verb.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const theExchange = { required: true, for: Exchange, description: 'The exchange.' } as const;

const planFields = (t: InputBuilder) => ({
  format: t.field({ type: ExchangeFormat, description: 'How it takes place.' }),
  formatText: t.string({ description: 'How it takes place, in words; must be given for another format.' }),
  youth: t.boolean({ description: 'Whether it is for the young ones.' }),
  plannedOn: t.field({ type: 'Date', description: 'The day.' }),
  plannedPlace: t.string({ description: 'Where.' }),
  plannedParticipants: t.int({ description: 'How many are expected.' }),
});

verb('planExchange', 'Exchange', {
  description: 'Plans an exchange of experience: a committee, the host, invites others of the same year.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    track: t.field({ type: ExchangeTrack, required: true, description: 'Who shares with whom.' }),
    need: t.string({ required: true, description: 'Which need it answers.' }),
    hostCycleId: t.globalID({ required: true, for: Cycle, description: 'The year of the committee that invites.' }),
    invitedCycleIds: t.globalIDList({
      required: true,
      for: Cycle,
      description: 'The years of the committees that are invited.',
    }),
    ...planFields(t),
  }),
  run: (act, { hostCycleId, invitedCycleIds, ...input }) =>
    planExchange(act, {
      ...input,
      hostCycleId: hostCycleId.id,
      invitedCycleIds: invitedCycleIds.map(({ id }) => id),
    }),
});

verb('updateExchange', 'Exchange', {
  description: 'Changes the plan of an exchange that is still ahead. What is left out stays; null empties it.',
  input: (t) => ({
    id: t.globalID(theExchange),
    need: t.string({ description: 'Which need it answers.' }),
    ...planFields(t),
    reason: t.string({
      description: 'Why the day of a confirmed exchange is moved: phases that have its day move with it, and tell why.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateExchange(act, { ...input, id: id.id }),
});

verb('inviteToExchange', 'ExchangeInvitation', {
  description: 'Invites another committee to an exchange that is still ahead.',
  input: (t) => ({
    exchangeId: t.globalID(theExchange),
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
  }),
  run: (act, { exchangeId, cycleId }) => inviteToExchange(act, { exchangeId: exchangeId.id, cycleId: cycleId.id }),
});

verb('answerInvitation', 'ExchangeInvitation', {
  description: 'Records what an invited committee answered. A confirmed exchange keeps two that said yes (R12).',
  input: (t) => ({
    exchangeId: t.globalID(theExchange),
    cycleId: t.globalID({ required: true, for: Cycle, description: "The committee's year." }),
    answer: t.field({
      type: InvitationAnswer,
      required: true,
      description: 'What it answered; INVITED takes an answer back.',
    }),
    answeredOn: t.field({ type: 'Date', description: 'The day it answered; today unless given.' }),
    reason: t.string({ description: 'Why; everyone sees it once the exchange is confirmed.' }),
    expectedVersion: t.int({ description: 'The version of the invitation that the edit rests on.' }),
  }),
  run: (act, { exchangeId, cycleId, ...input }) =>
    answerInvitation(act, { ...input, exchangeId: exchangeId.id, cycleId: cycleId.id }),
});

verb('confirmExchange', 'Exchange', {
  description:
    'Confirms an exchange with at least two committees, each of which said yes (R12). Everyone sees it, and their exchange phases get its day where they have none.',
  input: (t) => ({ id: t.globalID(theExchange), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => confirmExchange(act, { ...input, id: id.id }),
});

verb('carryOutExchange', 'Exchange', {
  description:
    'Records how an exchange was carried out, beside how it was planned, and signs off the exchange phase of each committee that took part.',
  input: (t) => ({
    id: t.globalID(theExchange),
    actualOn: t.field({ type: 'Date', required: true, description: 'The day it took place.' }),
    actualPlace: t.string({ description: 'Where it took place.' }),
    actualParticipants: t.int({ description: 'How many came.' }),
    actualFormat: t.field({ type: ExchangeFormat, description: 'How it took place in the end, if not as planned.' }),
    actualFormatText: t.string({ description: 'How it took place in the end, in words, at most 500 characters.' }),
    summary: t.string({ description: 'What came of it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => carryOutExchange(act, { ...input, id: id.id }),
});

verb('cancelExchange', 'Exchange', {
  description: 'Cancels an exchange. It stays visible with its plan and the reason.',
  input: (t) => ({
    id: t.globalID(theExchange),
    reason: t.string({ required: true, description: 'Why; everyone sees it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => cancelExchange(act, { ...input, id: id.id }),
});

verb('reopenExchange', 'Exchange', {
  description: 'Puts right that an exchange was marked as carried out or cancelled: it is confirmed or planned again.',
  input: (t) => ({
    id: t.globalID(theExchange),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => reopenExchange(act, { ...input, id: id.id }),
});
