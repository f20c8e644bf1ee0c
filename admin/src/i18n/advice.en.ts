import type { adviceNb } from './advice.nb.ts';
import type { Same } from './same.ts';

export const adviceEn: Same<typeof adviceNb> = {
  rule: 'Rule %{rule}',
  source: 'Source: %{source}',
  other: 'Something is lacking.',
  R07: {
    findings: 'The case links to no finding. Link it to the findings it rests on.',
  },
  R10: {
    tooFewLongTermCases: 'There are too few long-term cases among the prioritised.',
    tooManyLongTermCases: 'There are too many long-term cases among the prioritised.',
    tooFewShortTermCases: 'There are too few short-term cases among the prioritised.',
    tooManyShortTermCases: 'There are too many short-term cases among the prioritised.',
    horizon: 'A prioritised case has no horizon. Say whether it is long-term or short-term.',
  },
  R17: {
    resident: 'Only residents can be elected.',
    residentSeat: 'Only resident seats can be filled by election.',
  },
  R18: {
    residentSeats: 'There are not as many resident seats as the regulation asks for. Add or end seats.',
    politicianSeats: 'There are not as many politicians’ seats as the regulation asks for. Add or end seats.',
    residents: 'One or several resident seats are vacant.',
    politicians: 'One or several politicians’ seats are vacant.',
  },
};
