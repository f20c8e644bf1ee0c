import { expect, it } from 'vitest';
import { globalId, rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { givenAdopted, givenPriority, givenReadyDraft } from './given.ts';

async function givenPerson({ db }: World, municipalityId: string) {
  const person = await db.prisma.person.create({
    data: { municipalityId: rowId({ id: municipalityId }), name: 'Ola Dal', kind: 'RESIDENT', number: 1 },
  });
  return globalId('Person', person.id);
}

it('changes what a draft says of a case, and leaves case and priority as they are', async () => {
  const here = await world();
  const { draft, cases } = await givenReadyDraft(here);
  const changed = await here.carryOut('updateAgreementItem', {
    id: draft.items[0]?.id,
    title: 'Tryggere skolevei',
    horizon: 'SHORT',
    wayOfWorking: 'OTHER',
    wayOfWorkingText: 'Sammen med skolen',
  });
  expect(changed).toMatchObject({ title: 'Tryggere skolevei', horizon: 'SHORT', wayOfWorking: 'OTHER' });
  const { title, horizon } = await here.db.prisma.case.findUniqueOrThrow({ where: { id: cases[0].id } });
  expect({ title, horizon }).toEqual({ title: 'Sak 1', horizon: 'LONG' });
});

it('says in a draft who does what: a person, or someone named in words', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const agreementItemId = draft.items[0]?.id;
  const personId = await givenPerson(here, here.municipality.id);
  const byPerson = { agreementItemId, task: 'Måle farten', personId, dueOn: '2026-08-20' };
  expect(await here.carryOut('addAgreementAssignment', byPerson)).toMatchObject({
    task: 'Måle farten',
    person: { id: personId },
    dueOn: '2026-08-20',
  });
  await here.carryOut('addAgreementAssignment', { agreementItemId, task: 'Svare', assignee: 'Vei og park' });
  expect((await here.current('AgreementVersion', draft)).items[0]?.assignments).toMatchObject([
    { task: 'Ringe velforeningen' },
    { task: 'Måle farten' },
    { task: 'Svare', assignee: 'Vei og park' },
  ]);
});

it('refuses an assignment that nobody or two are to do, and leaves no trace', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const agreementItemId = draft.items[0]?.id;
  const personId = await givenPerson(here, here.municipality.id);
  for (const doers of [{}, { personId, assignee: 'Skolen' }]) {
    expect(await here.refusalOf('addAgreementAssignment', { agreementItemId, task: 'Ringe', ...doers })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'personId' }],
    });
  }
});

it('refuses an assignment for another municipality’s person, and leaves no trace', async () => {
  const here = await world();
  const elsewhere = await world();
  const { draft } = await givenReadyDraft(here);
  const personId = await givenPerson(elsewhere, elsewhere.municipality.id);
  const input = { agreementItemId: draft.items[0]?.id, task: 'Ringe', personId };
  expect(await here.refusalOf('addAgreementAssignment', input)).toMatchObject({ code: 'NOT_FOUND', what: 'Person' });
});

it('takes an assignment out of a draft, and says then what the draft lacks (R09)', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const id = draft.items[0]?.assignments[0]?.id;
  await here.carryOut('removeAgreementAssignment', { id, reason: 'Feil sak' });
  expect(await here.current('AgreementVersion', draft)).toMatchObject({ missing: ['assignments:2026-001'] });
});

it('lets one of two coordinators change the same case in a draft', async () => {
  const here = await world();
  const { draft } = await givenReadyDraft(here);
  const [item] = draft.items;
  const change = (title: string) => ({ id: item?.id, title, expectedVersion: item?.version });
  await here.carryOut('updateAgreementItem', change('Den ene'));
  expect(await here.refusalOf('updateAgreementItem', change('Den andre'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'AgreementItem',
    theirs: { title: 'Den ene' },
  });
});

const DIFF = `query($id: ID!, $from: Int!, $to: Int!) { node(id: $id) { ... on Agreement { diff(from: $from, to: $to) {
  kind what field before after case { number } assignmentBefore { task } assignmentAfter { task } } } } }`;

it('tells in words how a version differs from the one before', async () => {
  const here = await world();
  const { cycle, agreementId, adopted, cases } = await givenAdopted(here);
  const next = await here.carryOut('amendAgreement', { agreementId });
  await here.db.prisma.priority.update({ where: { id: cases[0].priorityId }, data: { rank: 3 } });
  await givenPriority(here, cycle, 4, { title: 'Lys i lysløypa' });
  await here.carryOut('refreshAgreementDraft', { id: next.id });
  await here.carryOut('updateAgreementDraft', { id: next.id, wayOfWorking: 'Vi møtes på nett' });
  const { node } = await here.told<{ node: { diff: unknown } }>(DIFF, { id: agreementId, from: 1, to: 2 });
  expect(node.diff).toMatchObject([
    { kind: 'CHANGED', what: 'WAY_OF_WORKING', before: adopted.wayOfWorking, after: 'Vi møtes på nett' },
    { kind: 'REORDERED', what: 'ITEM', case: { number: '2026-001' }, before: '1', after: '3' },
    { kind: 'ADDED', what: 'ITEM', case: { number: '2026-003' }, after: 'Lys i lysløypa' },
    { kind: 'ADDED', what: 'ASSIGNMENT', assignmentAfter: { task: 'Ringe velforeningen' } },
  ]);
});

it('tells the public of no difference from a draft, nor of cases that are not public', async () => {
  const here = await world();
  const { cases, agreementId, adoption } = await givenAdopted(here);
  const next = await here.carryOut('amendAgreement', { agreementId });
  const [hidden] = next.items;
  await here.carryOut('updateAgreementItem', { id: hidden?.id, title: 'Hemmelig' });
  const asked = { id: agreementId, from: 1, to: 2 };
  const { errors } = await here.ask(DIFF, asked, { as: 'public' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'AgreementVersion' });
  await here.carryOut('adoptAgreement', { ...adoption, id: next.id });
  await here.db.prisma.case.update({ where: { id: cases[0].id }, data: { isPublic: false } });
  const { node } = await here.told<{ node: unknown }>(DIFF, asked, { as: 'public' });
  expect(node).toEqual({ diff: [] });
});
