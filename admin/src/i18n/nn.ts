import { raNn } from './ra.nn.ts';
import type { Messages } from './catalogue.ts';
import { adviceNn } from './advice.nn.ts';
import { caseWorkNn } from './case-work.nn.ts';
import { caseNn } from './case.nn.ts';
import { changeNn } from './change.nn.ts';
import { personNn } from './person.nn.ts';
import { seatNn } from './seat.nn.ts';
import { workRegisterNn } from './work-register.nn.ts';
import { accessResourcesNn } from './access-register.nn.ts';
import { accessNn } from './access.nn.ts';
import { cycleNn } from './cycle.nn.ts';
import { agendaNn } from './agenda.nn.ts';
import { recordNn } from './record.nn.ts';
import { dialogueNn } from './dialogue.nn.ts';
import { ruleNn } from './rule.nn.ts';
import { workNn } from './work.nn.ts';
import { agreementNn } from './agreement.nn.ts';
import { closingNn } from './closing.nn.ts';
import { evaluationNn } from './evaluation.nn.ts';
import { reportNn } from './report.nn.ts';
import { groupNn } from './group.nn.ts';
import { exchangeNn } from './exchange.nn.ts';
import { exampleNn } from './example.nn.ts';
import { webhookNn } from './webhook.nn.ts';
import { visitNn } from './visit.nn.ts';
import { habitNn } from './habit.nn.ts';
import { frameNn } from './frame.nn.ts';
import { meetingNn } from './meeting.nn.ts';
import { refusalNn } from './refusal.nn.ts';
import { registerNn } from './register.nn.ts';
import { importNn } from './import.nn.ts';
import { setupNn } from './setup.nn.ts';
import { startNn } from './start.nn.ts';
import { wheelNn } from './wheel.nn.ts';
import { yearNn } from './year.nn.ts';
import { datingNn } from './dating.nn.ts';
import { calendarNn } from './calendar.nn.ts';
import { figuresNn } from './figures.nn.ts';

export const nn: Messages = {
  ra: raNn,
  frame: frameNn,
  habit: habitNn,
  refusal: refusalNn,
  resources: { ...registerNn, ...workRegisterNn, ...accessResourcesNn },
  case: { ...caseNn, ...caseWorkNn },
  person: personNn,
  seat: seatNn,
  history: changeNn,
  advice: adviceNn,
  access: accessNn,
  import: importNn,
  setup: setupNn,
  start: startNn,
  wheel: wheelNn,
  cycle: cycleNn,
  year: yearNn,
  dating: datingNn,
  calendar: calendarNn,
  figures: figuresNn,
  meeting: meetingNn,
  agenda: agendaNn,
  record: recordNn,
  dialogue: dialogueNn,
  rule: ruleNn,
  work: workNn,
  agreement: agreementNn,
  closing: closingNn,
  evaluation: evaluationNn,
  report: reportNn,
  group: groupNn,
  exchange: exchangeNn,
  example: exampleNn,
  visit: visitNn,
  webhook: webhookNn,
};
