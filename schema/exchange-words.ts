import { builder } from './builder.ts';

export const ExchangeTrack = builder.enumType('ExchangeTrack', {
  description: 'Who shares with whom.',
  values: {
    RESIDENTS: { description: 'Residents with residents of other committees.' },
    POLITICIANS: { description: 'Politicians with politicians of other committees.' },
  },
});

export const ExchangeFormat = builder.enumType('ExchangeFormat', {
  description: 'How an exchange takes place.',
  values: {
    INVITED_TALK: { description: 'Residents of another committee are invited to a talk.' },
    YOUTH_CLUB: { description: 'The young meet at a youth club.' },
    OTHER: { description: 'Another way, told in words.' },
  },
});

export const ExchangeStatus = builder.enumType('ExchangeStatus', {
  description: 'Where an exchange stands.',
  values: {
    PLANNING: { description: 'Being planned.' },
    CONFIRMED: { description: 'Confirmed: at least two committees take part (R12).' },
    CARRIED_OUT: { description: 'Carried out.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});

export const InvitationAnswer = builder.enumType('InvitationAnswer', {
  description: 'What an invited committee answered.',
  values: {
    INVITED: { description: 'Not answered yet.' },
    ACCEPTED: { description: 'It takes part.' },
    DECLINED: { description: 'It does not.' },
  },
});

export const ExchangeVerb = builder.enumType('ExchangeVerb', {
  description: 'What can be done with an exchange.',
  values: {
    UPDATE: { description: 'Change its plan (updateExchange).' },
    INVITE: { description: 'Invite another committee (inviteToExchange).' },
    ANSWER: { description: 'Record what an invited committee answered (answerInvitation).' },
    CONFIRM: { description: 'Confirm it (confirmExchange).' },
    CARRY_OUT: { description: 'Record how it was carried out (carryOutExchange).' },
    CANCEL: { description: 'Cancel it (cancelExchange).' },
    REOPEN: { description: 'Put right that it was marked as carried out or cancelled (reopenExchange).' },
  },
});

export const ExchangePart = builder.enumType('ExchangePart', {
  description: 'In what something can differ from its plan.',
  values: {
    DAY: { description: 'The day.' },
    PLACE: { description: 'The place.' },
    PARTICIPANTS: { description: 'How many took part.' },
    FORMAT: { description: 'How it took place: the words for it, or else the kind.' },
  },
});

export const GoodExampleVerb = builder.enumType('GoodExampleVerb', {
  description: 'What can be done with a good example.',
  values: {
    UPDATE: { description: 'Change it (updateGoodExample).' },
    PUBLISH: { description: 'Let everyone read it (publishGoodExample).' },
    UNPUBLISH: { description: 'Take it back from the public (unpublishGoodExample).' },
    REMOVE: { description: 'Remove what was recorded by mistake (removeGoodExample).' },
  },
});
