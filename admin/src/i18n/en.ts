import english from 'ra-language-english';
import type { Messages } from './catalogue.ts';
import { adviceEn } from './advice.en.ts';
import { caseWorkEn } from './case-work.en.ts';
import { caseEn } from './case.en.ts';
import { changeEn } from './change.en.ts';
import { personEn } from './person.en.ts';
import { seatEn } from './seat.en.ts';
import { workRegisterEn } from './work-register.en.ts';
import { accessResourcesEn } from './access-register.en.ts';
import { accessEn } from './access.en.ts';
import { cycleEn } from './cycle.en.ts';
import { agendaEn } from './agenda.en.ts';
import { recordEn } from './record.en.ts';
import { dialogueEn } from './dialogue.en.ts';
import { ruleEn } from './rule.en.ts';
import { workEn } from './work.en.ts';
import { agreementEn } from './agreement.en.ts';
import { closingEn } from './closing.en.ts';
import { evaluationEn } from './evaluation.en.ts';
import { reportEn } from './report.en.ts';
import { groupEn } from './group.en.ts';
import { exchangeEn } from './exchange.en.ts';
import { exampleEn } from './example.en.ts';
import { webhookEn } from './webhook.en.ts';
import { visitEn } from './visit.en.ts';
import { habitEn } from './habit.en.ts';
import { frameEn } from './frame.en.ts';
import { meetingEn } from './meeting.en.ts';
import { refusalEn } from './refusal.en.ts';
import { registerEn } from './register.en.ts';
import { importEn } from './import.en.ts';
import { setupEn } from './setup.en.ts';
import { startEn } from './start.en.ts';
import { wheelEn } from './wheel.en.ts';
import { yearEn } from './year.en.ts';
import { datingEn } from './dating.en.ts';
import { calendarEn } from './calendar.en.ts';
import { figuresEn } from './figures.en.ts';

export const en: Messages = {
  ra: english.ra,
  frame: frameEn,
  habit: habitEn,
  refusal: refusalEn,
  resources: { ...registerEn, ...workRegisterEn, ...accessResourcesEn },
  case: { ...caseEn, ...caseWorkEn },
  person: personEn,
  seat: seatEn,
  history: changeEn,
  advice: adviceEn,
  access: accessEn,
  import: importEn,
  setup: setupEn,
  start: startEn,
  wheel: wheelEn,
  cycle: cycleEn,
  year: yearEn,
  dating: datingEn,
  calendar: calendarEn,
  figures: figuresEn,
  meeting: meetingEn,
  agenda: agendaEn,
  record: recordEn,
  dialogue: dialogueEn,
  rule: ruleEn,
  work: workEn,
  agreement: agreementEn,
  closing: closingEn,
  evaluation: evaluationEn,
  report: reportEn,
  group: groupEn,
  exchange: exchangeEn,
  example: exampleEn,
  visit: visitEn,
  webhook: webhookEn,
};
