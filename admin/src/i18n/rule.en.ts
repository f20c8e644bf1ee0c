import type { ruleNb } from './rule.nb.ts';
import type { Same } from './same.ts';

export const ruleEn: Same<typeof ruleNb> = {
  advice: 'Advice',
  override_help: 'Do you want to go on all the same? Write why. The reason stays on record.',
  with_reason: 'You can go on if you write why.',
  case: 'Case %{number} remains.',
  assignments: 'Case %{number} has no assignment.',
  strength: { H: 'Is refused', P: 'Blocks', W: 'Advice', D: 'For information' },
  status: { KEPT: 'In order', LACKING: 'Lacking', OVERRIDDEN: 'Set aside' },
  lacks: {
    R02: { meetings: 'Too few ordinary meetings have been held.' },
    R03: { dialogue: 'The dialogue is not planned.', completion: 'The dialogue is not completed.' },
    R04: { findings: 'The dialogue has no findings yet.' },
    R05: {
      responsible: 'Nobody is responsible for the dialogue.',
      residentSeat: 'One of those responsible holds no resident seat in the committee on that day.',
    },
    R07: { findings: 'The case does not name a finding.' },
    R08: { agreement: 'The agreement is not made.', adoption: 'The agreement is not adopted.' },
    R09: {
      expectations: 'The expectations are not written.',
      wayOfWorking: 'The way of working is not written.',
      items: 'The agreement has no cases. Prioritise cases first, and take them in.',
    },
    R10: {
      tooFewLongTermCases: 'Too few cases are long-term.',
      tooManyLongTermCases: 'Too many cases are long-term.',
      tooFewShortTermCases: 'Too few cases are short-term.',
      tooManyShortTermCases: 'Too many cases are short-term.',
      horizon: 'A prioritised case is neither long-term nor short-term.',
    },
    R11: {
      case: 'The group must have at least one case.',
      resident:
        'The group must have at least one resident of the committee. Only those who hold a resident seat can be members.',
    },
    R12: { accepted: 'At least two committees must have said yes, the host among them.' },
    R13: {
      mayor: 'The mayor is not named.',
      visitsOn: 'The day is not set.',
      tooFewResidents: 'Too few residents take part.',
      tooManyResidents: 'Too many residents take part.',
      residentSeats: 'One of those who take part holds no resident seat in the committee on that day.',
      leader: 'The leader does not take part.',
    },
    R14: {
      findings: 'The dialogue has no findings to present.',
      dialogueReport: 'The findings of the dialogue are not on the agenda.',
      meeting: 'The meeting after the dialogue is not held.',
    },
    R16: {
      evaluation: 'The evaluation is not begun.',
      residents: 'The residents have not contributed.',
      politicians: 'The politicians have not contributed.',
    },
    R17: {
      election: 'The election of new residents is not held.',
      resident: 'Only residents can be elected.',
      residentSeat: 'Only resident seats are filled by election.',
    },
    R18: {
      residentSeats: 'The number of resident seats differs from the regulation.',
      politicianSeats: 'The number of politician seats differs from the regulation.',
      residents: 'A resident seat is vacant.',
      politicians: 'A politician seat is vacant.',
    },
    R19: {
      report: 'The annual report is not made.',
      submission: 'The annual report is not submitted.',
      treatment: 'The annual report is not treated yet.',
      submittedOn: 'The day it was submitted is missing.',
      body: 'Who is to treat it is missing.',
    },
  },
  figure: {
    meetingsHeld: 'meetings held',
    dialoguesCompleted: 'dialogue completed',
    findings: 'findings',
    casesSettled: 'cases settled',
    casesWithFindings: 'prioritised cases that name findings',
    agreementsAdopted: 'agreement adopted',
    longTermCases: 'long-term cases',
    shortTermCases: 'short-term cases',
    groupsContributed: 'groups that have contributed',
    residentSeats: 'resident seats held',
    politicianSeats: 'politician seats held',
  },
  count: '%{count} of %{of} %{what}',
  count_more: '%{count} %{what}',
  count_between: '%{count} %{what} (advice: %{least}–%{most})',
};
