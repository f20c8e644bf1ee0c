import { expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { close, givenAdopted, givenReadyDraft } from './given.ts';

it('adopts an agreement at a meeting that was held, by residents and politicians, for everyone to read', async () => {
  const here = await world();
  const { adoption, meeting, cycle } = await givenReadyDraft(here);
  const adopted = await here.carryOut('adoptAgreement', adoption);
  expect(adopted).toMatchObject({
    status: 'ADOPTED',
    adoptedOn: '2026-05-12',
    byResidents: true,
    byPoliticians: true,
    adoptReason: null,
    meeting: { id: meeting.id },
    moves: [],
  });
  expect(await here.current('Agreement', adopted.agreement)).toMatchObject({
    moves: ['AMEND'],
    current: { id: adopted.id, number: 1 },
  });
  const { node } = await here.told<{ node: unknown }>(
    `query($id: ID!) { node(id: $id) { ... on Cycle { agreement { current { status items { title assignments { task } } } } } } }`,
    { id: cycle.id },
    { as: 'public' },
  );
  expect(node).toMatchObject({
    agreement: {
      current: {
        status: 'ADOPTED',
        items: [{ title: 'Sak 1', assignments: [{ task: 'Ringe velforeningen' }] }, { title: 'Sak 2' }],
      },
    },
  });
  expect((await here.changesOf(adopted)).at(-1)).toMatchObject({ operation: 'UPDATE', published: true });
});

it('refuses to adopt an agreement that lacks something, names what, and leaves no trace (R09)', async () => {
  const here = await world();
  const { adoption, draft } = await givenReadyDraft(here);
  const [item] = draft.items;
  await here.carryOut('updateAgreementDraft', { id: draft.id, wayOfWorking: null });
  await here.carryOut('removeAgreementAssignment', { id: item?.assignments[0]?.id });
  expect(await here.refusalOf('adoptAgreement', adoption)).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R09',
    strength: 'P',
    lacks: ['wayOfWorking', 'assignments:2026-001'],
  });
});

it('adopts an agreement that lacks something with a reason, and records the reason (R09)', async () => {
  const here = await world();
  const { adoption, draft, cycle } = await givenReadyDraft(here);
  await here.carryOut('updateAgreementDraft', { id: draft.id, expectations: null });
  const overrideReason = 'Forventningene avklares i august';
  expect(await here.carryOut('adoptAgreement', { ...adoption, overrideReason })).toMatchObject({
    status: 'ADOPTED',
    adoptReason: overrideReason,
    missing: ['expectations'],
  });
  expect(await here.db.prisma.ruleOverride.findMany({ where: { cycleId: rowId(cycle) } })).toMatchObject([
    { rule: 'R09', reason: overrideReason },
  ]);
  expect(await here.seen('AgreementVersion', draft.id, { as: 'public' })).toMatchObject({ missing: [] });
});

it('records no reason where nothing was lacking (R09)', async () => {
  const here = await world();
  const { adoption, cycle } = await givenReadyDraft(here);
  const adopted = await here.carryOut('adoptAgreement', { ...adoption, overrideReason: 'For sikkerhets skyld' });
  expect(adopted).toMatchObject({ adoptReason: null });
  expect(await here.db.prisma.ruleOverride.count({ where: { cycleId: rowId(cycle) } })).toBe(0);
});

it.each([
  ['the residents', { byResidents: false }, 'byResidents'],
  ['the politicians', { byPoliticians: false }, 'byPoliticians'],
])('refuses to adopt an agreement without %s, and leaves no trace', async (_, changes, field) => {
  const here = await world();
  const { adoption } = await givenReadyDraft(here);
  expect(await here.refusalOf('adoptAgreement', { ...adoption, ...changes })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});

it('refuses to adopt at a meeting that was not held, or is another committee’s, and leaves no trace', async () => {
  const here = await world();
  const { adoption, cycle } = await givenReadyDraft(here);
  const planned = await here.carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  expect(await here.refusalOf('adoptAgreement', { ...adoption, meetingId: planned.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'meetingId', message: 'must be a meeting that was held' }],
  });
  const { id: committeeId } = await here.givenCommittee();
  const other = await here.carryOut('openCycle', { committeeId, year: 2026 });
  const theirs = await here.carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: other.id }] });
  await here.carryOut('dateMeeting', { id: theirs.id, startsAt: '2026-05-11T16:00:00Z' });
  await here.carryOut('holdMeeting', { id: theirs.id });
  expect(await here.refusalOf('adoptAgreement', { ...adoption, meetingId: theirs.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'meetingId' }],
  });
});

it('refuses another municipality’s meeting, and leaves no trace', async () => {
  const here = await world();
  const elsewhere = await world();
  const { meeting } = await givenReadyDraft(elsewhere);
  const { adoption } = await givenReadyDraft(here);
  expect(await here.refusalOf('adoptAgreement', { ...adoption, meetingId: meeting.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Meeting',
    id: meeting.id,
  });
});

it.each([
  ['before the meeting', '2026-05-11', { code: 'INVALID_INPUT', fields: [{ field: 'adoptedOn' }] }],
  ['on a day to come', '2026-05-14', { code: 'NOT_YET', day: '2026-05-14' }],
])('refuses that it was adopted %s, and leaves no trace', async (_, adoptedOn, refusal) => {
  const here = await world();
  const { adoption } = await givenReadyDraft(here);
  expect(await here.refusalOf('adoptAgreement', { ...adoption, adoptedOn })).toMatchObject(refusal);
});

it('refuses to adopt a version twice, or in a closed year, and leaves no trace', async () => {
  const here = await world();
  const { adoption, cycle, agreementId } = await givenAdopted(here);
  expect(await here.refusalOf('adoptAgreement', adoption)).toMatchObject({ code: 'NOT_OPEN', verb: 'ADOPT' });
  const next = await here.carryOut('amendAgreement', { agreementId });
  await close(here, cycle);
  expect(await here.refusalOf('adoptAgreement', { ...adoption, id: next.id })).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(await here.current('AgreementVersion', next)).toMatchObject({ moves: [] });
});

it('keeps every version: the one before is superseded, and both stay readable (R08)', async () => {
  const here = await world();
  const { adoption, agreementId, adopted } = await givenAdopted(here);
  const next = await here.carryOut('amendAgreement', { agreementId, note: 'Ny arbeidsform' });
  expect(next).toMatchObject({
    number: 2,
    status: 'DRAFT',
    note: 'Ny arbeidsform',
    expectations: adopted.expectations,
    items: [{ title: 'Sak 1', assignments: [{ assignee: 'Velforeningen' }] }, { title: 'Sak 2' }],
  });
  await here.carryOut('updateAgreementDraft', { id: next.id, wayOfWorking: 'Vi møtes på nett' });
  await here.carryOut('adoptAgreement', { ...adoption, id: next.id });
  expect(await here.seen('Agreement', agreementId, { as: 'public' })).toMatchObject({
    moves: [],
    current: { id: next.id },
    versions: [
      { number: 1, status: 'SUPERSEDED' },
      { number: 2, status: 'ADOPTED' },
    ],
  });
  expect(await here.seen('AgreementVersion', adopted.id, { as: 'public' })).toMatchObject({
    wayOfWorking: adopted.wayOfWorking,
    items: [{ title: 'Sak 1' }, { title: 'Sak 2' }],
  });
});

it('refuses a second draft beside the first, or one from an agreement not yet adopted, and leaves no trace', async () => {
  const here = await world();
  const { adoption, draft } = await givenReadyDraft(here);
  const { id: agreementId } = draft.agreement;
  const second = { code: 'ALREADY_EXISTS', what: 'AgreementVersion', field: 'status' };
  expect(await here.refusalOf('amendAgreement', { agreementId })).toMatchObject(second);
  await here.carryOut('adoptAgreement', adoption);
  await here.carryOut('amendAgreement', { agreementId });
  expect(await here.refusalOf('amendAgreement', { agreementId })).toMatchObject(second);
});

it('refuses every change of an adopted version, and leaves no trace (R08)', async () => {
  const here = await world();
  const { adopted } = await givenAdopted(here);
  const [item] = adopted.items;
  for (const [verb, input] of [
    ['updateAgreementDraft', { id: adopted.id, expectations: 'Noe annet' }],
    ['updateAgreementItem', { id: item?.id, title: 'Noe annet' }],
    ['addAgreementAssignment', { agreementItemId: item?.id, task: 'Ringe', assignee: 'Skolen' }],
    ['removeAgreementAssignment', { id: item?.assignments[0]?.id }],
  ] as const) {
    expect(await here.refusalOf(verb, input)).toMatchObject({ code: 'NOT_OPEN', verb: 'UPDATE', id: adopted.id });
  }
});

it('lets nobody change an adopted version, not even by hand (R08)', async () => {
  const here = await world();
  const { adopted } = await givenAdopted(here);
  const [item] = adopted.items;
  const before = await here.current('AgreementVersion', adopted);
  for (const sql of [
    `UPDATE agreement_version SET expectations = 'Noe annet' WHERE id = '${rowId(adopted)}'`,
    `UPDATE agreement_version SET status = 'DRAFT', adopted_on = NULL WHERE id = '${rowId(adopted)}'`,
    `DELETE FROM agreement_version WHERE id = '${rowId(adopted)}'`,
    `UPDATE agreement_item SET title = 'Noe annet' WHERE agreement_version_id = '${rowId(adopted)}'`,
    `DELETE FROM agreement_assignment WHERE agreement_item_id = '${rowId(item ?? adopted)}'`,
  ]) {
    await expect(here.db.exec(sql)).rejects.toThrow('an adopted agreement is immutable');
  }
  expect(await here.current('AgreementVersion', adopted)).toEqual(before);
});

it('lets one of two win who adopt and write in the same draft at the same moment', async () => {
  const here = await world();
  const { adoption, draft } = await givenReadyDraft(here);
  const { version: expectedVersion } = draft;
  const both = [
    here.ask('mutation($input: AdoptAgreementInput!) { adoptAgreement(input: $input) { id } }', {
      input: { ...adoption, expectedVersion },
    }),
    here.ask('mutation($input: UpdateAgreementDraftInput!) { updateAgreementDraft(input: $input) { id } }', {
      input: { id: draft.id, expectations: 'I siste liten', expectedVersion },
    }),
  ];
  const outcomes = (await Promise.all(both)).map(({ errors }) => errors?.[0]?.extensions?.code ?? 'won');
  expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'CHANGED_MEANWHILE')).toHaveLength(1);
});
