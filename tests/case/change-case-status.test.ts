import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('moves a case one step and writes it into the ledger: when it happened, when it was recorded, by whom and why (R20)', async () => {
  const { givenCase, carryOut, ledgerOf, at } = await world();
  const { id } = await givenCase();
  at('2026-02-10');
  const changed = await carryOut('changeCaseStatus', {
    id,
    to: 'IN_PROGRESS',
    reason: 'Gruppa er i gang',
    occurredOn: '2026-02-03',
  });
  expect(changed).toMatchObject({ version: 2, status: { code: 'IN_PROGRESS' } });
  const [, step] = await ledgerOf({ id });
  expect(step).toMatchObject({
    id: changed.latestStatusEvent?.id,
    seq: 2,
    from: { code: 'RAISED' },
    to: { code: 'IN_PROGRESS' },
    occurredOn: '2026-02-03',
    recordedAt: '2026-02-10T12:00:00.000Z',
    reason: 'Gruppa er i gang',
    actor: 'staff:development',
  });
});

it('refuses a move the rules do not know, and leaves no trace (R20)', async () => {
  const { refusalOf, givenCase, ledgerOf } = await world();
  const found = await givenCase({ status: 'ACHIEVED' });
  expect(await refusalOf('changeCaseStatus', { id: found.id, to: 'RAISED', reason: 'Angret' })).toMatchObject({
    code: 'CASE_MOVE',
    rule: 'R20',
    from: 'ACHIEVED',
    to: 'RAISED',
  });
  expect(await ledgerOf(found)).toHaveLength(2);
});

it('takes a closed case up again, with a reason (R20)', async () => {
  const { givenCase, carryOut } = await world();
  const { id } = await givenCase({ status: 'CLOSED_WITHOUT_RESULT' });
  const again = await carryOut('changeCaseStatus', { id, to: 'IN_PROGRESS', reason: 'Kommunen har fått midler' });
  expect(again.status.code).toBe('IN_PROGRESS');
});

it('tells to whom a case was forwarded, and refuses to forward it to nobody (R20)', async () => {
  const { givenCase, carryOut, refusalOf, ledgerOf } = await world();
  const { id } = await givenCase();
  const forward = { id, to: 'FORWARDED', reason: 'Det er en fylkesvei' };
  expect(await refusalOf('changeCaseStatus', forward)).toMatchObject({ fields: [{ field: 'forwardedTo' }] });
  await carryOut('changeCaseStatus', { ...forward, forwardedTo: 'Fylkeskommunen' });
  expect((await ledgerOf({ id })).at(-1)).toMatchObject({ forwardedTo: 'Fylkeskommunen' });
});

it('takes a step that happened before the latest one as history, and keeps the status', async () => {
  const { givenCase, carryOut, refusalOf, at } = await world();
  const { id } = await givenCase();
  at('2026-04-01');
  const step = (to: string, occurredOn: string) => ({ id, to, reason: 'Ettersendt', occurredOn });
  await carryOut('changeCaseStatus', step('IN_PROGRESS', '2026-03-01'));
  const backfilled = await carryOut('changeCaseStatus', step('UNDER_CONSIDERATION', '2026-02-01'));
  expect(backfilled).toMatchObject({ status: { code: 'IN_PROGRESS' } });
  expect(await refusalOf('changeCaseStatus', step('WITHDRAWN', '2026-02-15'))).toMatchObject({
    code: 'CASE_MOVE',
    from: 'WITHDRAWN',
    to: 'IN_PROGRESS',
  });
});

it.each([
  ['to a status there is none of', { to: 'FERDIG' }, { fields: [{ field: 'to' }] }],
  ['without a reason', { reason: ' ' }, { fields: [{ field: 'reason' }] }],
  ['on a day to come', { occurredOn: '2026-01-06' }, { code: 'NOT_YET', day: '2026-01-06' }],
  ['before it was raised', { occurredOn: '2026-01-04' }, { fields: [{ field: 'occurredOn' }] }],
  [
    'by a decision although it was in no political treatment',
    { decision: { body: 'Kommunestyret', reference: 'PS 1/26', text: 'Ja' } },
    { fields: [{ field: 'decision' }] },
  ],
  ['to someone although it is not forwarded', { forwardedTo: 'Fylket' }, { fields: [{ field: 'forwardedTo' }] }],
])('refuses to move a case %s, and leaves no trace', async (_, changes, refusal) => {
  const { givenCase, refusalOf } = await world();
  const { id } = await givenCase();
  const input = { id, to: 'IN_PROGRESS', reason: 'I gang', ...changes };
  expect(await refusalOf('changeCaseStatus', input)).toMatchObject(refusal);
});

it('lets one of two coordinators who change a case at once win, and tells the other what stands there', async () => {
  const { givenCase, ask, refusalOf, ledgerOf, current } = await world();
  const { id, version } = await givenCase();
  const change = async (to: string) => {
    const input = { id, to, reason: 'Avklart', expectedVersion: version };
    const { errors } = await ask(
      'mutation($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { id } }',
      {
        input,
      },
    );
    return errors?.[0]?.extensions?.code ?? 'changed';
  };
  const outcomes = await Promise.all([change('IN_PROGRESS'), change('WAITING')]);
  expect(outcomes.toSorted()).toEqual(['CHANGED_MEANWHILE', 'changed']);
  expect(await ledgerOf({ id })).toHaveLength(2);
  const late = { id, to: 'WITHDRAWN', reason: 'Trukket', expectedVersion: version };
  expect(await refusalOf('changeCaseStatus', late)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Case',
    currentVersion: version + 1,
    yours: { status: 'WITHDRAWN' },
    theirs: { status: (await current('Case', { id })).status.code },
  });
});

it('lets one win of two who write an earlier step at once, and tells the other (R20)', async () => {
  const { givenCase, carryOut, refusalOf, current, at } = await world();
  const raised = await givenCase();
  at('2026-05-05');
  const done = { id: raised.id, to: 'ACHIEVED', reason: 'Ferdig', occurredOn: '2026-05-04' };
  const { version } = await carryOut('changeCaseStatus', done);
  const earlier = {
    id: raised.id,
    to: 'IN_PROGRESS',
    reason: 'Arbeidet begynte',
    occurredOn: '2026-03-01',
    expectedVersion: version,
  };
  expect(await carryOut('changeCaseStatus', earlier)).toMatchObject({
    version: version + 1,
    status: { code: 'ACHIEVED' },
  });
  const late = { ...earlier, to: 'WAITING', occurredOn: '2026-04-01' };
  expect(await refusalOf('changeCaseStatus', late)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await current('Case', raised)).version).toBe(version + 1);
});
