import { expect, it } from 'vitest';
import { checklistOf, holdMeetings, SET_ASIDE } from '../testkit/given-closing.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

const rowOf = async (here: World, cycle: { readonly id: string }, rule: string) =>
  (await checklistOf(here, cycle)).find((row) => row.rule === rule);

it('lists what a year that has just begun lacks, rule by rule, those that block first', async () => {
  const here = await world();
  const cycle = await here.givenCycle();
  const rows = await checklistOf(here, cycle);
  expect(rows.map(({ rule, strength, status }) => `${rule} ${strength} ${status}`)).toEqual([
    'R02 P LACKING',
    'R03 P LACKING',
    'R04 P LACKING',
    'R15 P KEPT',
    'R07 W KEPT',
    'R08 W LACKING',
    'R10 W LACKING',
    'R14 W LACKING',
    'R16 W LACKING',
    'R18 W LACKING',
    'R19 D LACKING',
  ]);
  expect(rows[0]).toMatchObject({ lacks: ['meetings'], figures: [{ what: 'meetingsHeld', count: 0, atLeast: 4 }] });
});

it('is kept, rule by rule, as the year is carried out (R02, R03, R04)', async () => {
  const here = await world();
  const { givenCycle, givenDialogue, givenFinding, carryOut, told } = here;
  const cycle = await givenCycle();
  const { id } = await givenDialogue(cycle.id);
  await givenFinding(id);
  await holdMeetings(here, cycle);
  expect((await rowOf(here, cycle, 'R03'))?.lacks).toEqual(['completion']);
  await carryOut('carryOutDialogue', { id, carriedOutOn: '2026-03-20' });
  await carryOut('completeDialogue', { id });
  const blocking = (await checklistOf(here, cycle)).filter(({ strength }) => strength === 'P');
  expect(blocking.map(({ status }) => status)).toEqual(['KEPT', 'KEPT', 'KEPT', 'KEPT']);
  const { closingChecklist } = await told<{ closingChecklist: unknown }>(
    'query($id: ID!) { closingChecklist(cycleId: $id) { asOf ready } }',
    { id: cycle.id },
  );
  expect(closingChecklist).toEqual({ asOf: '2026-11-10', ready: true });
  expect(await carryOut('closeCycle', { cycleId: cycle.id })).toMatchObject({ status: 'CLOSED' });
});

it('takes over that a dialogue was completed without a finding, with the reason given then (R04)', async () => {
  const here = await world();
  const { givenCycle, givenDialogue, carryOut, at } = here;
  const cycle = await givenCycle();
  const { id } = await givenDialogue(cycle.id);
  at('2026-04-10');
  await carryOut('carryOutDialogue', { id, carriedOutOn: '2026-03-20' });
  await carryOut('completeDialogue', { id, overrideReason: 'Bare to møtte fram' });
  expect(await rowOf(here, cycle, 'R04')).toMatchObject({
    status: 'OVERRIDDEN',
    override: { reason: 'Bare to møtte fram', decidedOn: '2026-04-10' },
  });
});

it('counts a joint meeting for each committee whose phase it fulfils (R02)', async () => {
  const here = await world();
  const { givenYear, carryOut, at } = here;
  const [one, other] = await givenYear(2026, { size: 2 });
  if (!one || !other) throw new Error('no year was opened');
  const { id } = await carryOut('planMeeting', {
    kind: 'JOINT',
    title: { nb: 'Fellesmøte' },
    committees: [{ cycleId: one.id, phaseId: phaseOf(one, 1).id }, { cycleId: other.id }],
  });
  await carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
  at('2026-01-21');
  await carryOut('holdMeeting', { id });
  const held = async (cycle: { readonly id: string }) => (await rowOf(here, cycle, 'R02'))?.figures[0]?.count;
  expect(await held(one)).toBe(1);
  expect(await held(other), 'in no phase of this one').toBe(0);
});

it('asks for as many meetings as the regulation in force on 31 December (R02)', async () => {
  const here = await world();
  const { givenCycle, givenRegulation } = here;
  const cycle = await givenCycle();
  await givenRegulation({ validFrom: '2026-12-31', ordinaryMeetings: 3 });
  await givenRegulation({ validFrom: '2027-01-01', ordinaryMeetings: 9 });
  expect((await rowOf(here, cycle, 'R02'))?.figures).toMatchObject([{ atLeast: 3 }]);
});

it('tells how many seats are held of those of the regulation (R18)', async () => {
  const here = await world();
  const { givenCycle, givenMember } = here;
  const cycle = await givenCycle();
  await givenMember({ committeeId: cycle.committee.id });
  await givenMember({ committeeId: cycle.committee.id, kind: 'POLITICIAN' });
  expect((await rowOf(here, cycle, 'R18'))?.figures).toMatchObject([
    { what: 'residentSeats', count: 1, atLeast: 8 },
    { what: 'politicianSeats', count: 1, atLeast: 3 },
  ]);
});

it('expects an election when the term of a resident ends with the year (R17)', async () => {
  const here = await world();
  const { givenCycle, givenMember, db } = here;
  const cycle = await givenCycle();
  await givenMember({ committeeId: cycle.committee.id, endsOn: '2026-12-31' });
  expect(await rowOf(here, cycle, 'R17')).toMatchObject({ strength: 'W', lacks: ['election'] });
  await db.prisma.electionRound.create({
    data: {
      municipalityId: rowId(here.municipality),
      cycleId: rowId(cycle),
      termStartsOn: new Date('2027-01-01'),
      status: 'HELD',
      heldOn: new Date('2026-01-05'),
    },
  });
  expect(await rowOf(here, cycle, 'R17')).toMatchObject({ status: 'KEPT' });
});

it('sees the dialogue on the agenda of the meeting that follows it, the agreement, the evaluation and the report (R08, R14, R16, R19)', async () => {
  const here = await world();
  const { givenCycle, givenDialogue, db } = here;
  const cycle = await givenCycle();
  const dialogue = await givenDialogue(cycle.id);
  await holdMeetings(here, cycle, 2);
  const [municipalityId, cycleId] = [rowId(here.municipality), rowId(cycle)];
  const status = async () =>
    (await checklistOf(here, cycle))
      .filter(({ rule }) => ['R08', 'R14', 'R16', 'R19'].includes(rule))
      .map(({ rule, lacks }) => [rule, ...lacks]);
  expect(await status()).toEqual([
    ['R08', 'agreement'],
    ['R14', 'findings', 'dialogueReport'],
    ['R16', 'evaluation'],
    ['R19', 'report'],
  ]);
  const meetingId = rowId(meetingIn(phaseOf(cycle, 3)));
  await db.prisma.agendaItem.create({
    data: {
      municipalityId,
      meetingId,
      dialogueId: rowId(dialogue),
      position: 1,
      kind: 'DIALOGUE_REPORT',
      title: 'Innspill fra dialogen',
    },
  });
  const { id: agreementId } = await db.prisma.agreement.create({ data: { municipalityId, cycleId } });
  await db.prisma.agreementVersion.create({ data: { municipalityId, agreementId, number: 1 } });
  const { id: evaluationId } = await db.prisma.evaluation.create({
    data: { municipalityId, cycleId, level: 'COMMITTEE', year: 2026 },
  });
  const givenOn = new Date('2026-11-10');
  await db.prisma.evaluationContribution.create({
    data: { municipalityId, evaluationId, cycleId, givenBy: 'RESIDENTS', givenOn, text: 'Vi ble hørt' },
  });
  await db.prisma.annualReport.create({
    data: { municipalityId, cycleId, year: 2026, facts: {}, generatedAt: givenOn },
  });
  expect(await status()).toEqual([
    ['R08', 'adoption'],
    ['R14', 'findings'],
    ['R16', 'politicians'],
    ['R19', 'submission'],
  ]);
});

it('stays as it was on the day on which the year was closed', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const { id } = await givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  await holdMeetings(here, cycle, 2);
  at('2026-12-15');
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  const before = await checklistOf(here, cycle);
  expect(before.slice(0, 4).map(({ status }) => status)).toEqual(['OVERRIDDEN', 'OVERRIDDEN', 'OVERRIDDEN', 'KEPT']);
  at('2027-03-01');
  await carryOut('changeCaseStatus', { id, to: 'IN_PROGRESS', reason: 'Kommunen har fått midler' });
  expect(await checklistOf(here, cycle)).toEqual(before);
});

it('answers for an earlier day with what had happened by then', async () => {
  const here = await world();
  const cycle = await here.givenCycle();
  await holdMeetings(here, cycle, 3);
  const { node } = await here.told<{ node: unknown }>(
    `query($id: ID!) { node(id: $id) { ... on Cycle { closingChecklist(asOf: "2026-06-30") { asOf items { rule
      sentence(language: EN) figures { count } } } } } }`,
    { id: cycle.id },
  );
  expect(node).toMatchObject({
    closingChecklist: {
      asOf: '2026-06-30',
      items: expect.arrayContaining([
        {
          rule: 'R02',
          sentence: 'The ordinary meetings are held before the year closes; an extra meeting never counts.',
          figures: [{ count: 2 }],
        },
      ]) as unknown,
    },
  });
});

it('is not for the public, and not for a year there is none of', async () => {
  const { givenCycle, ask } = await world();
  const { id } = await givenCycle();
  const asked = 'query($id: ID!) { closingChecklist(cycleId: $id) { ready } }';
  const codeOf = async (of: string, by?: { as: 'public' }) =>
    (await ask(asked, { id: of }, by)).errors?.[0]?.extensions?.code;
  expect(await codeOf(id, { as: 'public' })).toBe('SIGN_IN_FIRST');
  expect(await codeOf(Buffer.from('Cycle:00000000-0000-4000-8000-000000000000').toString('base64'))).toBe('NOT_FOUND');
});
