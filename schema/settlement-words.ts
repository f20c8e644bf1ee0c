import { builder } from './builder.ts';

export const SettlementOutcome = builder.enumType('SettlementOutcome', {
  description: 'What a settlement says of a case.',
  values: {
    SETTLED: { description: 'It ended the year with a status that closes it.' },
    CARRIED_OVER: { description: 'It is carried over to the next year.' },
  },
});
