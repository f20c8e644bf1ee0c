import { expect, it } from 'vitest';
import { givenReadyDraft } from '../agreement/given.ts';
import { givenItems } from '../agenda/agenda.ts';
import { SET_ASIDE } from '../testkit/given-closing.ts';
import { october } from '../mayor-visit/october.ts';
import { world, type World } from '../testkit/world.ts';
import { FEED, type ChangesPage } from './follow.ts';

/** What the public is told while something is done: each operation and concept once. */
async function toldBy({ told, log, municipality }: World, work: () => Promise<unknown>): Promise<readonly string[]> {
  const page = async (after?: string) => {
    await log.settled();
    const variables = { municipality: municipality.number, after, first: 500 };
    return (await told<{ changes: ChangesPage }>(FEED, variables, { as: 'public' })).changes;
  };
  const before = (await page()).endCursor;
  await work();
  const { entries } = await page(before);
  return [...new Set(entries.map(({ operation, entity }) => `${operation} ${entity}`))].toSorted();
}

it('tells of what was settled when the year is closed, but of no case that isn’t public', async () => {
  const w = await world();
  const cycle = await w.givenCycle();
  await w.givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  const hidden = await w.givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  await w.carryOut('unpublishCase', { id: hidden.id, reason: 'Handler om en enkelt beboer' });
  const close = () => w.carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(await toldBy(w, close)).toEqual(['UPDATE Cycle', 'UPDATE Settlement']);
  const settled = (await w.changesOf()).filter(({ entity, published }) => entity === 'Settlement' && published);
  expect(settled).toHaveLength(1);
});

it('tells of an agreement and all its parts when its first version is adopted', async () => {
  const w = await world();
  const { adoption } = await givenReadyDraft(w);
  expect(await toldBy(w, () => w.carryOut('adoptAgreement', adoption))).toEqual([
    'UPDATE Agreement',
    'UPDATE AgreementAssignment',
    'UPDATE AgreementItem',
    'UPDATE AgreementVersion',
  ]);
});

it('drops the steps of a case that is taken back, with everything else about it', async () => {
  const w = await world();
  const { cycle, cases, adoption } = await givenReadyDraft(w);
  await w.carryOut('adoptAgreement', adoption);
  const [{ id }] = cases;
  const caseId = Buffer.from(`Case:${id}`).toString('base64');
  await w.carryOut('changeCaseStatus', { id: caseId, to: 'IN_PROGRESS', reason: 'I gang', occurredOn: '2026-05-12' });
  const unpublish = () => w.carryOut('unpublishCase', { id: caseId, reason: 'Handler om en enkelt beboer' });
  const told = await toldBy(w, unpublish);
  expect(told).toEqual([
    'UNPUBLISH AgreementAssignment',
    'UNPUBLISH AgreementItem',
    'UNPUBLISH Assignment',
    'UNPUBLISH Case',
    'UNPUBLISH CaseCycle',
    'UNPUBLISH CaseStatusEvent',
    'UNPUBLISH Priority',
  ]);
  expect(cycle.status).toBe('OPEN');
  const publish = await toldBy(w, () => w.carryOut('publishCase', { id: caseId }));
  expect(publish).toEqual(told.map((entry) => entry.replace('UNPUBLISH', 'UPDATE')));
});

it('tells of a working group’s cases, members and actors when it is set to work, and of a late actor by itself', async () => {
  const w = await world({ now: '2026-05-13T12:00:00Z' });
  const { id: committeeId } = await w.givenCommittee();
  const { id: caseId } = await w.givenCase({ committeeId });
  const { person } = await w.givenMember({ committeeId });
  const [vel, lag] = await Promise.all(
    ['Velforeningen', 'Idrettslaget'].map((name) =>
      w.carryOut('registerOutsideActor', { municipality: w.municipality.number, kind: 'ORGANISATION', name }),
    ),
  );
  const { id } = await w.carryOut('formWorkingGroup', {
    committeeId,
    name: 'Trygg skolevei',
    caseIds: [caseId],
    memberIds: [person.id],
  });
  const add = (actor?: { readonly id: string }) =>
    w.carryOut('addActorToWorkingGroup', { id, outsideActorId: actor?.id });
  expect(await toldBy(w, () => add(vel))).toEqual([]);
  expect(await toldBy(w, () => w.carryOut('activateWorkingGroup', { id }))).toEqual([
    'UPDATE OutsideActor',
    'UPDATE WorkingGroup',
    'UPDATE WorkingGroupActor',
    'UPDATE WorkingGroupCase',
    'UPDATE WorkingGroupMember',
  ]);
  expect(await toldBy(w, () => add(lag))).toEqual(['CREATE WorkingGroupActor', 'UPDATE OutsideActor']);
  const remove = { id, outsideActorId: lag?.id, reason: 'Trakk seg' };
  expect(await toldBy(w, () => w.carryOut('removeActorFromWorkingGroup', remove))).toEqual([
    'DELETE WorkingGroupActor',
    'UNPUBLISH OutsideActor',
  ]);
});

it('tells who was invited when an exchange is confirmed', async () => {
  const w = await world({ now: '2026-10-20T12:00:00Z' });
  const [host, guest] = await w.givenYear(2026, { size: 2 });
  const exchange = await w.carryOut('planExchange', {
    municipality: w.municipality.number,
    track: 'RESIDENTS',
    need: 'Å lære av andres ungdomsklubb',
    hostCycleId: host?.id,
    invitedCycleIds: [guest?.id],
    plannedOn: '2026-10-08',
  });
  await w.carryOut('answerInvitation', { exchangeId: exchange.id, cycleId: guest?.id, answer: 'ACCEPTED' });
  expect(await toldBy(w, () => w.carryOut('confirmExchange', { id: exchange.id }))).toEqual([
    'UPDATE Exchange',
    'UPDATE ExchangeInvitation',
    'UPDATE Phase',
  ]);
});

it('tells who meets the mayor when the visit is confirmed', async () => {
  const { planned, ...w } = await october();
  const { id } = await planned();
  const told = await toldBy(w, () => w.carryOut('confirmVisit', { id }));
  expect(told).toEqual(expect.arrayContaining(['UPDATE MayorVisit', 'UPDATE MayorVisitParticipant']));
});

it('tells what each group said when an evaluation is submitted', async () => {
  const w = await world();
  const { id: cycleId } = await w.givenCycle();
  w.at('2026-11-20');
  const { id } = await w.carryOut('startEvaluation', { cycleId });
  await w.carryOut('contribute', { evaluationId: id, givenBy: 'RESIDENTS', text: 'Vi ble hørt' });
  expect(await toldBy(w, () => w.carryOut('submitEvaluation', { id, body: 'Hovedutvalget' }))).toEqual([
    'UPDATE Evaluation',
    'UPDATE EvaluationContribution',
  ]);
});

it('tells of an agenda when the meeting is announced', async () => {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting('2026-01-20T17:00:00Z');
  await givenItems(w, meetingId, 'Trafikk');
  expect(await toldBy(w, () => w.carryOut('announceMeeting', { id: meetingId }))).toEqual([
    'UPDATE AgendaItem',
    'UPDATE Meeting',
  ]);
});
