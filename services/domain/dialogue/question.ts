import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandNotYetToCome } from './dialogue-status.ts';
import { findingToChange } from './finding-to-change.ts';

const askInput = z.object({
  findingId: id,
  askedBy: z.enum(['RESIDENTS', 'POLITICIANS', 'LEADER', 'MAYOR', 'COORDINATOR', 'COMMITTEE']),
  question: text(2000),
  meetingId: id.nullish(),
});
export type AskAboutFinding = z.input<typeof askInput>;

/** Records a question that was asked in order to understand a finding, at a meeting of the committee or outside one. */
export function askAboutFinding(act: Act, input: AskAboutFinding) {
  const { findingId, meetingId, ...values } = read(askInput, input);
  return together(act, async (inside) => {
    const { municipalityId, dialogue } = await findingToChange(inside, findingId);
    if (meetingId) await demandMeeting(inside, meetingId, dialogue.cycle.committeeId);
    return inside.db.findingQuestion.create({
      data: { ...values, municipalityId, findingId, meetingId: meetingId ?? null },
    });
  });
}

async function demandMeeting({ db }: ActInTransaction, meetingId: string, committeeId: string) {
  const theirs = { id: meetingId, committees: { some: { cycle: { committeeId } } } };
  if ((await db.meeting.count({ where: theirs })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  }
}

const answerInput = z.object({ id, answer: text(4000), answeredOn: aDay.nullish(), expectedVersion });
export type AnswerQuestion = z.input<typeof answerInput>;

/** Answers a question about a finding, on a day (today unless said); again puts the answer right. */
export function answerQuestion(act: Act, input: AnswerQuestion) {
  const { id: questionId, answer, answeredOn, expectedVersion: expected } = read(answerInput, input);
  return together(act, async (inside) => {
    const found = await questionToChange(inside, questionId, expected, { answer, answeredOn });
    const { timeZone } = found.finding.dialogue.cycle.municipality;
    const day = answeredOn ?? today(inside.now, timeZone);
    demandNotYetToCome(inside, day, timeZone);
    return inside.db.findingQuestion.update({
      where: { id: questionId },
      data: { answer, answeredOn: storedDay(day) },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveQuestion = z.input<typeof removeInput>;

/** Removes a question that was recorded by mistake. */
export function removeQuestion(act: Act, input: RemoveQuestion) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    await questionToChange(inside, values.id, values.expectedVersion);
    return inside.db.findingQuestion.delete({ where: { id: values.id } });
  });
}

async function questionToChange(
  inside: ActInTransaction,
  questionId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'FindingQuestion',
    id: questionId,
    find: () =>
      inside.db.findingQuestion.findUnique({
        where: { id: questionId },
        include: { finding: { include: { dialogue: { include: { cycle: { include: { municipality: true } } } } } } },
      }),
    expectedVersion: expected,
    yours,
  });
  demandOpen(found.finding.dialogue.cycle);
  return found;
}
