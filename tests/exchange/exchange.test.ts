import { expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

/** Three committees' years, and an exchange that the first of them plans with the others. */
async function givenPlanned() {
  const w = await world({ now: '2026-10-20T12:00:00Z' });
  const [host, first, second] = await w.givenYear(2026, { size: 3 });
  if (!host || !first || !second) throw new Error('three years were to be opened');
  const plan = {
    municipality: w.municipality.number,
    track: 'RESIDENTS',
    need: 'Å lære av andres ungdomsklubb',
    hostCycleId: host.id,
    invitedCycleIds: [first.id, second.id],
    plannedOn: '2026-10-08',
    plannedPlace: 'Klubben',
    plannedParticipants: 20,
    format: 'YOUTH_CLUB',
  };
  const exchange = await w.carryOut('planExchange', plan);
  const { id } = exchange;
  const accept = (cycleId: string) => w.carryOut('answerInvitation', { exchangeId: id, cycleId, answer: 'ACCEPTED' });
  return { ...w, host, first, second, plan, exchange, id, accept };
}

it('plans an exchange between committees, the host as one of them, and keeps it from the public', async () => {
  const { exchange, seen, host, first, second } = await givenPlanned();
  expect(exchange).toMatchObject({ status: 'PLANNING', plannedOn: '2026-10-08', youth: false });
  const answers = exchange.invitations.map(({ cycle, answer, isHost }) => [cycle.id, answer, isHost]);
  expect(new Set(answers.map(String))).toEqual(
    new Set([
      String([host.id, 'ACCEPTED', true]),
      String([first.id, 'INVITED', false]),
      String([second.id, 'INVITED', false]),
    ]),
  );
  expect(await seen('Exchange', exchange.id, { as: 'public' })).toBeNull();
});

it('is not confirmed until two committees said yes (R12), and leaves no trace', async () => {
  const { refusalOf, carryOut, current, accept, id, first } = await givenPlanned();
  expect((await current('Exchange', { id })).advice).toEqual([{ rule: 'R12', lacks: ['accepted'] }]);
  await carryOut('answerInvitation', { exchangeId: id, cycleId: first.id, answer: 'DECLINED', reason: 'Ikke tid' });
  expect(await refusalOf('confirmExchange', { id })).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R12',
    strength: 'H',
    lacks: ['accepted'],
  });
  await accept(first.id);
  expect(await carryOut('confirmExchange', { id })).toMatchObject({ status: 'CONFIRMED', advice: [] });
});

it('gives the exchange phase of each committee that comes its day when it is confirmed, but moves none that has days', async () => {
  const { carryOut, current, accept, id, host, first, second } = await givenPlanned();
  const [ofHost, ofFirst, ofSecond] = [phaseOf(host, 5), phaseOf(first, 5), phaseOf(second, 5)];
  await carryOut('datePhase', { id: ofFirst.id, startsOn: '2026-10-15' });
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  expect(await current('Phase', ofHost)).toMatchObject({ startsOn: '2026-10-08', place: 'Klubben', doneOn: null });
  expect(await current('Phase', ofFirst)).toMatchObject({ startsOn: '2026-10-15', movedFrom: [] });
  expect(await current('Phase', ofSecond)).toMatchObject({ startsOn: null });
});

it('moves the phases that have the day of a confirmed exchange with it, for a reason, and leaves no trace without', async () => {
  const { carryOut, refusalOf, current, accept, id, host, first } = await givenPlanned();
  const [ofHost, ofFirst] = [phaseOf(host, 5), phaseOf(first, 5)];
  await carryOut('datePhase', { id: ofFirst.id, startsOn: '2026-10-15' });
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  const later = { id, plannedOn: '2026-10-22' };
  expect(await refusalOf('updateExchange', later)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
  const reason = 'Klubben er opptatt';
  await carryOut('updateExchange', { ...later, reason });
  const moved = { startsOn: '2026-10-08', endsOn: null, reason };
  expect(await current('Phase', ofHost)).toMatchObject({ startsOn: '2026-10-22', movedFrom: [moved] });
  await carryOut('cancelExchange', { id, reason: 'For få påmeldte' });
  expect((await current('Phase', ofHost)).startsOn).toBeNull();
  expect(await current('Phase', ofFirst)).toMatchObject({ startsOn: '2026-10-15', movedFrom: [] });
});

it('refuses to plan an exchange that the host declined (R06), and leaves no trace', async () => {
  const { carryOut, refusalOf, host, plan } = await givenPlanned();
  await carryOut('chooseOptionalPhase', { id: phaseOf(host, 5).id, choice: 'DECLINED' });
  expect(await refusalOf('planExchange', plan)).toMatchObject({
    code: 'NOT_OPEN',
    rule: 'R06',
    id: phaseOf(host, 5).id,
    verb: 'PLAN_EXCHANGE',
  });
});

it('keeps two committees once it is confirmed (R12), and leaves no trace', async () => {
  const { refusalOf, carryOut, accept, id, host, first, second } = await givenPlanned();
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  const declined = { exchangeId: id, cycleId: first.id, answer: 'DECLINED' };
  expect(await refusalOf('answerInvitation', declined)).toMatchObject({ code: 'RULE_BROKEN', rule: 'R12' });
  await accept(second.id);
  expect(await carryOut('answerInvitation', declined)).toMatchObject({ answer: 'DECLINED' });
  expect(await refusalOf('answerInvitation', { ...declined, cycleId: host.id })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'DECLINE',
  });
});

it('shows everyone a confirmed exchange, with what each committee answered', async () => {
  const { carryOut, seen, accept, id, first } = await givenPlanned();
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  const shown = await seen('Exchange', id, { as: 'public' });
  expect(shown).toMatchObject({ status: 'CONFIRMED', moves: [], advice: [] });
  expect(shown?.invitations).toHaveLength(3);
});

it('keeps the plan beside what was done, tells where they differ, and signs off the phase of those who took part', async () => {
  const { carryOut, refusalOf, current, accept, id, host, first, second } = await givenPlanned();
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  await carryOut('chooseOptionalPhase', { id: phaseOf(first, 5).id, choice: 'DECLINED' });
  const came = {
    actualPlace: 'Klubben',
    actualParticipants: 12,
    actualFormat: 'OTHER',
    actualFormatText: 'Tur i skogen',
  };
  const done = { actualOn: '2026-10-15', ...came, summary: 'Lånte ideen' };
  expect(await refusalOf('carryOutExchange', { id, ...done, actualFormatText: null })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'actualFormatText' }],
  });
  expect(await carryOut('carryOutExchange', { id, ...done })).toMatchObject({
    status: 'CARRIED_OUT',
    plannedOn: '2026-10-08',
    ...done,
    differences: [
      { what: 'DAY', planned: '2026-10-08', actual: '2026-10-15' },
      { what: 'PARTICIPANTS', planned: '20', actual: '12' },
      { what: 'FORMAT', planned: 'YOUTH_CLUB', actual: 'Tur i skogen' },
    ],
  });
  expect(await current('Phase', phaseOf(host, 5))).toMatchObject({ doneOn: '2026-10-15', choice: 'WANTED' });
  expect(await current('Phase', phaseOf(first, 5))).toMatchObject({ doneOn: null, choice: 'DECLINED' });
  expect(await current('Phase', phaseOf(second, 5))).toMatchObject({ doneOn: null });
});

it('refuses to carry out what was not confirmed, or on a day to come, and leaves no trace', async () => {
  const { refusalOf, carryOut, accept, id, first } = await givenPlanned();
  expect(await refusalOf('carryOutExchange', { id, actualOn: '2026-10-15' })).toMatchObject({ code: 'NOT_OPEN' });
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  expect(await refusalOf('carryOutExchange', { id, actualOn: '2026-10-21' })).toMatchObject({ code: 'NOT_YET' });
});

it('puts right that an exchange was marked as carried out', async () => {
  const { carryOut, accept, id, first } = await givenPlanned();
  await accept(first.id);
  await carryOut('confirmExchange', { id });
  await carryOut('carryOutExchange', { id, actualOn: '2026-10-15' });
  expect(await carryOut('reopenExchange', { id, reason: 'Feil utveksling' })).toMatchObject({
    status: 'CONFIRMED',
    actualOn: null,
    differences: [],
  });
});

it('shows a cancelled exchange with its reason, and takes it back where it was a mistake', async () => {
  const { carryOut, seen, refusalOf, id } = await givenPlanned();
  await carryOut('cancelExchange', { id, reason: 'For få påmeldte' });
  expect(await seen('Exchange', id, { as: 'public' })).toMatchObject({
    status: 'CANCELLED',
    cancelReason: 'For få påmeldte',
  });
  expect(await refusalOf('updateExchange', { id, need: 'Noe annet' })).toMatchObject({ code: 'NOT_OPEN' });
  expect(await carryOut('reopenExchange', { id, reason: 'Feil rad' })).toMatchObject({ status: 'PLANNING' });
  expect(await seen('Exchange', id, { as: 'public' })).toBeNull();
});

it('changes the plan, and tells the second of two coordinators what the first one wrote', async () => {
  const { carryOut, refusalOf, exchange, id } = await givenPlanned();
  const edit = { id, expectedVersion: exchange.version };
  expect(await carryOut('updateExchange', { ...edit, plannedOn: '2026-10-09', youth: true })).toMatchObject({
    plannedOn: '2026-10-09',
    plannedPlace: 'Klubben',
    youth: true,
  });
  expect(await refusalOf('updateExchange', { ...edit, plannedOn: '2026-10-10' })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { plannedOn: '2026-10-10' },
    theirs: { plannedOn: '2026-10-09' },
  });
});

it('tells the second of two who record an answer what the first one wrote, and leaves no trace', async () => {
  const { carryOut, refusalOf, id, first } = await givenPlanned();
  const answer = { exchangeId: id, cycleId: first.id, expectedVersion: 1 };
  await carryOut('answerInvitation', { ...answer, answer: 'ACCEPTED' });
  expect(await refusalOf('answerInvitation', { ...answer, answer: 'DECLINED' })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'ExchangeInvitation',
    theirs: { answer: 'ACCEPTED' },
  });
});

it('invites one committee more, but none twice and none of another year', async () => {
  const { carryOut, refusalOf, givenCommittee, municipality, id, first } = await givenPlanned();
  const { id: committeeId } = await givenCommittee();
  const late = await carryOut('openCycle', { committeeId, year: 2026 });
  expect(await carryOut('inviteToExchange', { exchangeId: id, cycleId: late.id })).toMatchObject({ answer: 'INVITED' });
  expect(await refusalOf('inviteToExchange', { exchangeId: id, cycleId: first.id })).toMatchObject({
    code: 'ALREADY_EXISTS',
  });
  const [next] = await carryOut('openYear', { municipality: municipality.number, year: 2027 });
  expect(await refusalOf('inviteToExchange', { exchangeId: id, cycleId: next?.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'cycleId' }],
  });
});

it('refuses a committee of another municipality, and leaves no trace', async () => {
  const { refusalOf, plan } = await givenPlanned();
  const elsewhere = await world();
  const { id } = await elsewhere.givenCycle();
  expect(await refusalOf('planExchange', { ...plan, invitedCycleIds: [id] })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Cycle',
  });
});

it('refuses to plan with itself, or in another format without words, names the field, and leaves no trace', async () => {
  const { refusalOf, plan, host } = await givenPlanned();
  expect(await refusalOf('planExchange', { ...plan, invitedCycleIds: [host.id] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'invitedCycleIds' }],
  });
  expect(await refusalOf('planExchange', { ...plan, format: 'OTHER' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'formatText' }],
  });
});
