import { givenAdopted } from '../agreement/given.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import type { World } from '../testkit/world.ts';

/** A year in which much has happened by the last day of June. */
export async function givenYear(w: World) {
  const { cycle, agreementId, cases } = await givenAdopted(w);
  const caseIds = cases.map(({ id }) => globalId('Case', id));
  w.at('2026-06-01');
  const { id: dialogueId } = await w.givenDialogue(cycle.id);
  const activity = { dialogueId, method: 'WALK', participants: 12, heldOn: '2026-04-20' };
  const { id: activityId } = await w.carryOut('addDialogueActivity', activity);
  const found = [await w.givenFinding(dialogueId, { activityId }), await w.givenFinding(dialogueId)];
  found.push(await w.givenFinding(dialogueId, { text: 'Ingen bruker benkene', type: 'CHALLENGE' }));
  const findingIds = found.map(({ id }) => id);
  const [first, second] = findingIds;
  await w.carryOut('linkFindings', { caseId: caseIds[0], findingIds: [first] });
  await w.carryOut('linkFindings', { caseId: caseIds[1], findingIds: [second] });
  await w.carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-20' });
  await w.carryOut('completeDialogue', { id: dialogueId, completedOn: '2026-05-02' });
  const one = { id: meetingIn(phaseOf(cycle, 1)).id };
  await w.carryOut('dateMeeting', { ...one, startsAt: '2026-03-06T17:00:00Z', place: 'Grendehuset', reason: 'Snø' });
  await w.carryOut('holdMeeting', one);
  await w.carryOut('chooseOptionalPhase', { id: phaseOf(cycle, 6).id, choice: 'DECLINED', reason: 'Ikke i år' });
  const { id: extraId } = await w.carryOut('planMeeting', {
    committees: [{ cycleId: cycle.id }],
    kind: 'EXTRA',
    title: { nb: 'Om skolen' },
  });
  await w.carryOut('dateMeeting', { id: extraId, startsAt: '2026-06-20T16:00:00Z' });
  const { id: addedPhase } = await w.carryOut('addPhase', {
    cycleId: cycle.id,
    kind: 'OTHER',
    position: 3,
    title: { nb: 'Dugnad' },
    window: { kind: 'RANGE', months: [6] },
    reason: 'Vi rydder',
  });
  for (const id of caseIds) await w.carryOut('changeCaseStatus', { id, to: 'UNDER_CONSIDERATION', reason: 'Sett på' });
  return { cycle, agreementId, caseIds, dialogueId, activityId, findingIds, extraId, addedPhase };
}

export type GivenYear = Awaited<ReturnType<typeof givenYear>>;

/** Everything that can happen to what was told but that it is hidden or removed. */
export async function muchChanges(w: World, given: GivenYear) {
  const { carryOut } = w;
  const { cycle, agreementId, caseIds, dialogueId, activityId, findingIds, extraId, addedPhase } = given;
  const [lamp, bench] = caseIds;
  await carryOut('updateCase', { id: lamp, title: 'Lys ved skolen', description: 'Nye ord', horizon: 'SHORT' });
  const other = await w.givenCommittee();
  await carryOut('shareCase', { id: lamp, committeeId: other.id });
  const steps = await w.ledgerOf({ id: String(bench) });
  const wrong = steps.find(({ seq }) => seq === 2);
  await carryOut('correctCaseStatusEvent', { id: wrong?.id, to: 'WAITING', occurredOn: '2026-06-02', reason: 'Feil' });
  await carryOut('changeCaseStatus', { id: lamp, to: 'ACHIEVED', reason: 'Bygd', occurredOn: '2026-06-20' });
  const raised = await w.db.prisma.caseStatus.findFirstOrThrow({
    where: { municipalityId: rowId(w.municipality), code: 'RAISED' },
  });
  await carryOut('updateCaseStatus', { id: globalId('CaseStatus', raised.id), label: { nb: 'Meldt' } });
  await carryOut('unlinkFinding', { caseId: bench, findingId: findingIds[1], reason: 'Feil' });
  await carryOut('reopenDialogue', { id: dialogueId, reason: 'Ikke ferdig' });
  await carryOut('updateFinding', { id: findingIds[0], text: 'Andre ord', type: 'OPPORTUNITY' });
  await carryOut('updateDialogueActivity', { id: activityId, participants: 3, heldOn: '2026-04-21' });
  await carryOut('updateDialogue', { id: dialogueId, aim: 'Noe annet' });
  await carryOut('completeDialogue', { id: dialogueId, completedOn: '2026-07-05' });
  const first = { id: meetingIn(phaseOf(cycle, 1)).id };
  await carryOut('reopenMeeting', { ...first, reason: 'Feil møte' });
  await carryOut('moveMeeting', {
    ...first,
    startsAt: '2026-01-20T17:00:00Z',
    place: 'Biblioteket',
    reason: 'I januar',
  });
  await carryOut('clearMeetingDate', { id: extraId });
  await carryOut('cancelMeeting', { id: meetingIn(phaseOf(cycle, 4)).id, reason: 'Ingen kunne' });
  await carryOut('skipPhase', { id: addedPhase, reason: 'Ingen ville' });
  await carryOut('chooseOptionalPhase', { id: phaseOf(cycle, 6).id, choice: 'WANTED', reason: 'Likevel' });
  const amended = await carryOut('amendAgreement', { agreementId, note: 'Nye oppgaver' });
  await carryOut('updateAgreementDraft', { id: amended.id, expectations: 'Andre forventninger' });
  const { number, district } = await w.current('Committee', { id: cycle.committee.id });
  const name = { id: cycle.committee.id, number, districtId: district.id, name: 'Skoger og Åskollen' };
  await carryOut('renameCommittee', { ...name, validFrom: '2026-02-01' });
  await carryOut('updateMunicipality', { id: w.municipality.id, name: 'Storbyen', timeZone: 'America/New_York' });
  const person = await carryOut('registerPerson', {
    municipality: w.municipality.number,
    name: 'Kari Eng',
    kind: 'RESIDENT',
  });
  await carryOut('anonymisePerson', { id: person.id });
}
