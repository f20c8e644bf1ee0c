import { expect, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';

const ON = `query($id: ID!, $asOf: Date, $knownAt: DateTime) { node(id: $id) { ... on Case {
  statusOn(asOf: $asOf, knownAt: $knownAt) { code } ledger(knownAt: $knownAt) { seq to { code } } } } }`;

interface OnADay {
  readonly node: {
    readonly statusOn: { readonly code: string } | null;
    readonly ledger: readonly { readonly seq: number; readonly to: { readonly code: string } | null }[];
  };
}

/** A case that was raised on 5 January and taken up on 10 February, which was recorded that day. */
async function begunCase() {
  const w = await world();
  const raised = await w.givenCase();
  w.at('2026-02-10');
  const begun = await w.carryOut('changeCaseStatus', { id: raised.id, to: 'IN_PROGRESS', reason: 'I gang' });
  w.at('2026-04-01');
  const id = begun.latestStatusEvent?.id ?? '';
  const on = async (asOf?: string, knownAt?: string) =>
    (await w.told<OnADay>(ON, { id: raised.id, asOf, knownAt }, { as: 'public' })).node;
  return { ...w, id: raised.id, stepId: id, on };
}

const statusOf = async ({ current }: World, id: string) => (await current('Case', { id })).status.code;

it('puts a step right by a new one that names it, and both stay (R20)', async () => {
  const w = await begunCase();
  const { id, stepId, carryOut, ledgerOf, on } = w;
  const correction = await carryOut('correctCaseStatusEvent', {
    id: stepId,
    to: 'WAITING',
    occurredOn: '2026-02-08',
    reason: 'Feil status og dag',
  });
  expect(correction).toMatchObject({
    seq: 3,
    corrects: { id: stepId },
    to: { code: 'WAITING' },
    occurredOn: '2026-02-08',
    recordedAt: '2026-04-01T12:00:00.000Z',
    reason: 'Feil status og dag',
  });
  expect(await statusOf(w, id)).toBe('WAITING');
  expect((await ledgerOf({ id })).map(({ seq, to }) => [seq, to?.code])).toEqual([
    [1, 'RAISED'],
    [2, 'IN_PROGRESS'],
    [3, 'WAITING'],
  ]);
  expect((await on()).ledger.map(({ seq }) => seq)).toEqual([1, 3]);
});

it('answers the same about a day and a moment for ever, whatever is corrected later (R20)', async () => {
  const { stepId, carryOut, on } = await begunCase();
  const asked = ['2026-02-09', '2026-02-28T12:00:00Z'] as const;
  const before = await on(...asked);
  expect(before).toMatchObject({ statusOn: { code: 'RAISED' }, ledger: [{ seq: 1 }, { seq: 2 }] });
  await carryOut('correctCaseStatusEvent', { id: stepId, occurredOn: '2026-02-01', reason: 'Feil dag' });
  expect(await on(...asked)).toEqual(before);
  expect((await on('2026-02-09')).statusOn).toEqual({ code: 'IN_PROGRESS' });
  expect((await on('2026-01-04')).statusOn).toBeNull();
});

it('takes away a step that never happened, and gives the case back the status before it (R20)', async () => {
  const w = await begunCase();
  await w.carryOut('correctCaseStatusEvent', { id: w.stepId, isVoid: true, reason: 'Gjaldt en annen sak' });
  expect(await statusOf(w, w.id)).toBe('RAISED');
  expect((await w.current('Case', { id: w.id })).latestStatusEvent?.occurredOn).toBe('2026-01-05');
});

it('logs a correction as one, with its reason', async () => {
  const { stepId, carryOut, changesOf } = await begunCase();
  const correction = await carryOut('correctCaseStatusEvent', { id: stepId, to: 'WAITING', reason: 'Feil status' });
  expect(await changesOf(correction)).toMatchObject([
    { operation: 'CREATE', cause: 'CORRECTION', reason: 'Feil status', published: true },
  ]);
});

it('refuses to correct a step that was corrected before, names the correction, and leaves no trace (R20)', async () => {
  const { stepId, carryOut, refusalOf } = await begunCase();
  const { id } = await carryOut('correctCaseStatusEvent', { id: stepId, to: 'WAITING', reason: 'Feil status' });
  expect(await refusalOf('correctCaseStatusEvent', { id: stepId, isVoid: true, reason: 'Feil' })).toMatchObject({
    code: 'ALREADY_DONE',
    what: 'CaseStatusEvent',
    id,
  });
  const again = await carryOut('correctCaseStatusEvent', { id, to: 'IN_PROGRESS', reason: 'Var riktig først' });
  expect(again).toMatchObject({ seq: 4, to: { code: 'IN_PROGRESS' }, corrects: { id } });
});

it.each([
  ['to a day to come', { occurredOn: '2026-04-02' }, { code: 'NOT_YET' }],
  ['to a day before the case was raised', { occurredOn: '2026-01-04' }, { fields: [{ field: 'occurredOn' }] }],
  ['to a status there is none of', { to: 'FERDIG' }, { fields: [{ field: 'to' }] }],
  ['to forwarded without saying to whom', { to: 'FORWARDED' }, { fields: [{ field: 'forwardedTo' }] }],
  ['so that nothing changes', { to: 'IN_PROGRESS' }, { fields: [{ field: 'to', fault: 'repeated' }] }],
  ['without a reason', { reason: ' ' }, { fields: [{ field: 'reason' }] }],
])('refuses to correct a step %s, and leaves no trace (R20)', async (_, changes, refusal) => {
  const { stepId, refusalOf } = await begunCase();
  const input = { id: stepId, reason: 'Feil', ...changes };
  expect(await refusalOf('correctCaseStatusEvent', input)).toMatchObject(refusal);
});

it('refuses a correction after which no rule leads on to the next step, and leaves no trace (R20)', async () => {
  const { id, stepId, carryOut, refusalOf } = await begunCase();
  await carryOut('changeCaseStatus', { id, to: 'ACHIEVED', reason: 'Ferdig' });
  expect(await refusalOf('correctCaseStatusEvent', { id: stepId, to: 'WITHDRAWN', reason: 'Feil' })).toMatchObject({
    code: 'CASE_MOVE',
    from: 'WITHDRAWN',
    to: 'ACHIEVED',
  });
});

it('keeps what raised a case, and moves its day within the year of its number (R20)', async () => {
  const { id, ledgerOf, carryOut, refusalOf, current } = await begunCase();
  const [first] = await ledgerOf({ id });
  const correct = { id: first?.id, reason: 'Feil dag' };
  expect(await refusalOf('correctCaseStatusEvent', { ...correct, isVoid: true })).toMatchObject({ code: 'NOT_OPEN' });
  expect(await refusalOf('correctCaseStatusEvent', { ...correct, occurredOn: '2025-12-31' })).toMatchObject({
    code: 'OUTSIDE_YEAR',
  });
  await carryOut('correctCaseStatusEvent', { ...correct, occurredOn: '2026-01-02' });
  expect(await current('Case', { id })).toMatchObject({ raisedOn: '2026-01-02', status: { code: 'IN_PROGRESS' } });
});

it('tells a coordinator who corrects a case that someone else has moved meanwhile', async () => {
  const { id, stepId, current, carryOut, refusalOf } = await begunCase();
  const { version } = await current('Case', { id });
  await carryOut('changeCaseStatus', { id, to: 'WAITING', reason: 'Venter' });
  const input = { id: stepId, to: 'IN_TREATMENT', reason: 'Feil', expectedVersion: version };
  expect(await refusalOf('correctCaseStatusEvent', input)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { status: 'IN_TREATMENT' },
    theirs: { status: 'WAITING' },
  });
});
