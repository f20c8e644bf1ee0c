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
