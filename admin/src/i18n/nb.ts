import { raNb } from './ra.nb.ts';
import { adviceNb } from './advice.nb.ts';
import { caseWorkNb } from './case-work.nb.ts';
import { caseNb } from './case.nb.ts';
import { changeNb } from './change.nb.ts';
import { personNb } from './person.nb.ts';
import { seatNb } from './seat.nb.ts';
import { workRegisterNb } from './work-register.nb.ts';
import { accessResourcesNb } from './access-register.nb.ts';
import { accessNb } from './access.nb.ts';
import { cycleNb } from './cycle.nb.ts';
import { agendaNb } from './agenda.nb.ts';
import { recordNb } from './record.nb.ts';
import { dialogueNb } from './dialogue.nb.ts';
import { ruleNb } from './rule.nb.ts';
import { workNb } from './work.nb.ts';
import { agreementNb } from './agreement.nb.ts';
import { closingNb } from './closing.nb.ts';
import { evaluationNb } from './evaluation.nb.ts';
import { reportNb } from './report.nb.ts';
import { groupNb } from './group.nb.ts';
import { exchangeNb } from './exchange.nb.ts';
import { exampleNb } from './example.nb.ts';
import { webhookNb } from './webhook.nb.ts';
import { visitNb } from './visit.nb.ts';
import { habitNb } from './habit.nb.ts';
import { frameNb } from './frame.nb.ts';
import { meetingNb } from './meeting.nb.ts';
import { refusalNb } from './refusal.nb.ts';
import { registerNb } from './register.nb.ts';
import { importNb } from './import.nb.ts';
import { setupNb } from './setup.nb.ts';
import { startNb } from './start.nb.ts';
import { wheelNb } from './wheel.nb.ts';
import { yearNb } from './year.nb.ts';
import { datingNb } from './dating.nb.ts';
import { calendarNb } from './calendar.nb.ts';
import { figuresNb } from './figures.nb.ts';

export const nb = {
  ra: raNb,
  frame: frameNb,
  habit: habitNb,
  refusal: refusalNb,
  resources: { ...registerNb, ...workRegisterNb, ...accessResourcesNb },
  case: { ...caseNb, ...caseWorkNb },
  person: personNb,
  seat: seatNb,
  history: changeNb,
  advice: adviceNb,
  access: accessNb,
  import: importNb,
  setup: setupNb,
  start: startNb,
  wheel: wheelNb,
  cycle: cycleNb,
  year: yearNb,
  dating: datingNb,
  calendar: calendarNb,
  figures: figuresNb,
  meeting: meetingNb,
  agenda: agendaNb,
  record: recordNb,
  dialogue: dialogueNb,
  rule: ruleNb,
  work: workNb,
  agreement: agreementNb,
  closing: closingNb,
  evaluation: evaluationNb,
  report: reportNb,
  group: groupNb,
  exchange: exchangeNb,
  example: exampleNb,
  visit: visitNb,
  webhook: webhookNb,
};
