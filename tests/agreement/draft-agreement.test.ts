import { expect, it } from 'vitest';
import { globalId, rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { close, givenAdopted, givenPriority, givenReadyDraft, TEXTS } from './given.ts';

it('drafts the agreement of the year from its priorities, in their order, with who does what', async () => {
  const here = await world();
  const cycle = await here.givenCycle();
  const second = await givenPriority(here, cycle, 2, { tasks: ['Skrive brev', 'Be om møte'] });
  const first = await givenPriority(here, cycle, 1);
  const draft = await here.carryOut('draftAgreement', { cycleId: cycle.id });
  expect(draft).toMatchObject({
    number: 1,
    status: 'DRAFT',
    expectations: null,
    wayOfWorking: null,
    regulation: { id: expect.any(String) },
    missing: ['expectations', 'wayOfWorking'],
    moves: ['UPDATE', 'REFRESH', 'ADOPT', 'DISCARD'],
    items: [
      {
        case: { id: globalId('Case', first.id) },
        rank: 1,
        title: 'Sak 1',
        horizon: 'LONG',
        wayOfWorking: 'WHOLE_COMMITTEE',
        assignments: [{ task: 'Ringe velforeningen', assignee: 'Velforeningen', dueOn: '2026-09-01' }],
      },
      {
        case: { id: globalId('Case', second.id) },
        rank: 2,
        horizon: 'SHORT',
        assignments: [{ task: 'Skrive brev' }, { task: 'Be om møte' }],
      },
    ],
  });
});

it('refuses a second agreement in the same year, and leaves no trace (R08)', async () => {
  const { givenCycle, carryOut, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  await carryOut('draftAgreement', { cycleId });
  expect(await refusalOf('draftAgreement', { cycleId })).toMatchObject({ code: 'ALREADY_EXISTS', what: 'Agreement' });
});

it('makes one agreement when two draft it at the same moment (R08)', async () => {
  const { givenCycle, ask, told } = await world();
  const { id: cycleId } = await givenCycle();
  const draft = async () => {
    const { errors } = await ask('mutation($input: DraftAgreementInput!) { draftAgreement(input: $input) { id } }', {
      input: { cycleId },
    });
    return errors?.[0]?.extensions?.code ?? 'drafted';
  };
  expect((await Promise.all([draft(), draft()])).toSorted()).toEqual(['ALREADY_EXISTS', 'drafted']);
  expect(
    await told('query($id: ID!) { node(id: $id) { ... on Cycle { agreement { versions { number status } } } } }', {
      id: cycleId,
    }),
  ).toEqual({ node: { agreement: { versions: [{ number: 1, status: 'DRAFT' }] } } });
});

it('refuses to draft an agreement in a closed year, and leaves no trace', async () => {
  const here = await world();
  const cycle = await here.givenCycle();
  await close(here, cycle);
  expect(await here.refusalOf('draftAgreement', { cycleId: cycle.id })).toMatchObject({ code: 'CYCLE_CLOSED' });
});

it('takes the priorities anew into a draft, and keeps its texts', async () => {
  const here = await world();
  const { cycle, draft, cases } = await givenReadyDraft(here);
  await here.db.prisma.priority.update({ where: { id: cases[0].priorityId }, data: { rank: 3 } });
  await givenPriority(here, cycle, 1, { title: 'Ny sak' });
  const refreshed = await here.carryOut('refreshAgreementDraft', { id: draft.id });
  expect(refreshed).toMatchObject({ ...TEXTS, items: [{ title: 'Ny sak' }, { title: 'Sak 2' }, { title: 'Sak 1' }] });
  expect(refreshed.version).toBeGreaterThan(draft.version);
});

it('refuses to refresh a version that was adopted, and leaves no trace (R08)', async () => {
  const here = await world();
  const { adopted } = await givenAdopted(here);
  expect(await here.refusalOf('refreshAgreementDraft', { id: adopted.id })).toMatchObject({
    code: 'NOT_OPEN',
    what: 'AgreementVersion',
    id: adopted.id,
    verb: 'REFRESH',
  });
});

it('writes the texts of a draft, and takes one away again', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  expect(draft).toMatchObject({ ...TEXTS, missing: [] });
  const { id } = draft;
  expect(await here.carryOut('updateAgreementDraft', { id, expectations: null, note: 'Uferdig' })).toMatchObject({
    expectations: null,
    wayOfWorking: TEXTS.wayOfWorking,
    note: 'Uferdig',
    missing: ['expectations'],
  });
});

it('lets one of two coordinators write in the same draft, and tells the other what stands there', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const { id, version } = draft;
  await here.carryOut('updateAgreementDraft', { id, expectations: 'Den ene', expectedVersion: version });
  expect(
    await here.refusalOf('updateAgreementDraft', { id, expectations: 'Den andre', expectedVersion: version }),
  ).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'AgreementVersion',
    expectedVersion: version,
    currentVersion: version + 1,
    yours: { expectations: 'Den andre' },
    theirs: { expectations: 'Den ene' },
  });
});

it('counts a change in a case of the draft as a change of the draft', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const [item] = draft.items;
  await here.carryOut('updateAgreementItem', { id: item?.id, title: 'Tryggere skolevei' });
  expect(
    await here.refusalOf('updateAgreementDraft', {
      id: draft.id,
      expectations: 'Noe annet',
      expectedVersion: draft.version,
    }),
  ).toMatchObject({ code: 'CHANGED_MEANWHILE', currentVersion: draft.version + 1 });
});

it('throws the first draft away with its agreement, so that it can be drafted again', async () => {
  const here = await world();
  const { cycle, draft } = await givenReadyDraft(here);
  const reason = 'Startet for tidlig';
  await here.carryOut('discardAgreementDraft', { id: draft.id, reason });
  expect(await here.seen('AgreementVersion', draft.id)).toBeNull();
  expect(await here.seen('Agreement', draft.agreement.id)).toBeNull();
  expect((await here.changesOf(draft)).at(-1)).toMatchObject({ operation: 'DELETE', reason, published: false });
  expect(await here.carryOut('draftAgreement', { cycleId: cycle.id })).toMatchObject({ number: 1, status: 'DRAFT' });
});

it('throws a later draft away, and the adopted version stays in force', async () => {
  const here = await world();
  const { agreementId, adopted } = await givenAdopted(here);
  const next = await here.carryOut('amendAgreement', { agreementId });
  await here.carryOut('discardAgreementDraft', { id: next.id, reason: 'Ikke nødvendig' });
  expect(await here.current('Agreement', { id: agreementId })).toMatchObject({
    moves: ['AMEND'],
    current: { id: adopted.id },
    versions: [{ number: 1, status: 'ADOPTED' }],
  });
});

it('refuses to throw an adopted version away, and leaves no trace (R08)', async () => {
  const here = await world();
  const { adopted } = await givenAdopted(here);
  expect(await here.refusalOf('discardAgreementDraft', { id: adopted.id, reason: 'Angret' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'DISCARD',
  });
});

it('shows the public no draft, by no way', async () => {
  const here = await world();
  const { cycle, draft } = await givenReadyDraft(here);
  for (const [shape, id] of [
    ['AgreementVersion', draft.id],
    ['Agreement', draft.agreement.id],
    ['AgreementItem', draft.items[0]?.id ?? ''],
    ['AgreementAssignment', draft.items[0]?.assignments[0]?.id ?? ''],
  ] as const) {
    expect(await here.seen(shape, id, { as: 'public' })).toBeNull();
  }
  const [asked] = [
    await here.told<{ node: unknown }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { agreement { id } } } }',
      { id: cycle.id },
      { as: 'public' },
    ),
  ];
  expect(asked).toEqual({ node: { agreement: null } });
});

it('refuses a draft that there is none of, and leaves no trace', async () => {
  const here = await world();
  const { id } = {
    id: globalId('AgreementVersion', rowId({ id: globalId('X', '00000000-0000-4000-8000-000000000000') })),
  };
  for (const [verb, input] of [
    ['updateAgreementDraft', { id, expectations: 'Hei' }],
    ['refreshAgreementDraft', { id }],
    ['discardAgreementDraft', { id, reason: 'Angret' }],
  ] as const) {
    expect(await here.refusalOf(verb, input)).toMatchObject({ code: 'NOT_FOUND', what: 'AgreementVersion', id });
  }
});
