import { meetingIn, phaseOf } from '../testkit/given.ts';
import { holdMeetings, SET_ASIDE, settlementsOf } from '../testkit/given-closing.ts';
import { world } from '../testkit/world.ts';

const reason = 'Angret';

/** A year in which something of everything was begun, another committee's that was hardly used, both closed; and the next. */
export async function closedYear() {
  const here = await world({ now: '2026-01-10T12:00:00Z' });
  const { carryOut, at, municipality } = here;
  const [cycle, without] = await here.givenYear(2026, { size: 2 });
  if (!cycle || !without) throw new Error('no year was opened');
  const committeeId = cycle.committee.id;
  const { person, membership, seat } = await here.givenMember({ committeeId });
  const added = await carryOut('addPhase', {
    cycleId: cycle.id,
    kind: 'OTHER',
    title: { nb: 'Fest' },
    window: { kind: 'RANGE', months: [6] },
    reason,
  });
  const extra = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  await carryOut('cancelMeeting', { id: extra.id, reason });

  const dialogue = await here.givenDialogue(cycle.id);
  const of = { dialogueId: dialogue.id };
  const activity = await carryOut('addDialogueActivity', { ...of, method: 'OPEN_MEETING' });
  const responsible = await carryOut('addResponsible', {
    ...of,
    personId: person.id,
    duty: 'PLAN',
    startsOn: '2026-02-01',
  });
  const finding = await here.givenFinding(dialogue.id);
  const asked = { findingId: finding.id, askedBy: 'POLITICIANS', question: 'Hvor?' };
  const question = await carryOut('askAboutFinding', asked);

  const aCase = await here.givenCase({ committeeId });
  await carryOut('changeCaseStatus', { id: aCase.id, to: 'UNDER_CONSIDERATION', reason: 'Vi ser på den' });
  const other = await here.givenCase({ committeeId, title: 'Gatelys' });
  const priority = await carryOut('prioritiseCase', { caseId: aCase.id, cycleId: cycle.id, decidedOn: '2026-01-10' });
  const assignment = await carryOut('assign', { priorityId: priority.id, task: 'Ringe', assignee: 'Kari' });
  const meetings = [1, 3, 4].map((position) => meetingIn(phaseOf(cycle, position)).id);
  const [first = '', second = '', third = ''] = meetings;
  const advice = await carryOut('giveAdvice', { caseId: aCase.id, text: 'Spør kommunen', meetingId: first });
  const draft = await carryOut('draftAgreement', { cycleId: cycle.id });
  const [item] = draft.items;
  const agreed = await carryOut('addAgreementAssignment', {
    agreementItemId: item?.id,
    task: 'Ringe',
    assignee: 'Kari',
  });

  const agenda = await carryOut('addAgendaItem', { meetingId: first, kind: 'OTHER', title: 'Trafikk' });
  const training = await carryOut('recordTraining', {
    cycleId: cycle.id,
    heldOn: '2026-01-10',
    subjects: ['PARTICIPATION'],
  });
  const visit = await carryOut('planVisit', { cycleId: cycle.id, visitsOn: '2026-10-14' });
  const exchange = await carryOut('planExchange', {
    municipality: municipality.number,
    track: 'RESIDENTS',
    need: 'Lære av andres ungdomsklubb',
    hostCycleId: cycle.id,
    invitedCycleIds: [without.id],
  });
  const election = await carryOut('planElection', { cycleId: cycle.id, termStartsOn: '2027-01-01' });
  const candidacy = await carryOut('nominate', { electionRoundId: election.id, personId: person.id, seatId: seat.id });
  const evaluation = await carryOut('startEvaluation', { cycleId: cycle.id });
  const contribution = await carryOut('contribute', {
    evaluationId: evaluation.id,
    givenBy: 'RESIDENTS',
    text: 'Vi ble hørt',
  });
  const override = await carryOut('overrideRule', { cycleId: cycle.id, rule: 'R02', reason });

  await holdMeetings(here, cycle, 2);
  const approved = await carryOut('writeMinutes', { meetingId: first, text: 'Møtet ble satt' });
  await carryOut('approveMinutes', { id: approved.id });
  at('2026-12-20');
  for (const { id } of [cycle, without]) await carryOut('closeCycle', { cycleId: id, overrides: SET_ASIDE });
  const [settlement] = await settlementsOf(here, cycle);
  const next = await carryOut('openCycle', { committeeId, year: 2027 });
  at('2027-01-20');
  return {
    here,
    cycle,
    without,
    next,
    committeeId,
    person,
    membership,
    seat,
    added,
    extra,
    dialogue,
    activity,
    responsible,
    finding,
    question,
    aCase,
    other,
    priority,
    assignment,
    first,
    second,
    third,
    advice,
    draft,
    item,
    agreed,
    agenda,
    training,
    visit,
    exchange,
    election,
    candidacy,
    evaluation,
    contribution,
    override,
    approved,
    settlement,
  };
}

export type ClosedYear = Awaited<ReturnType<typeof closedYear>>;
