import { randomUUID } from 'node:crypto';
import type { Actor, Grant } from '@naerhjul/domain/act.ts';
import { beforeAll, expect, it } from 'vitest';
import { close, givenReadyDraft } from '../agreement/given.ts';
import { keyOf } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { documentOf } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

const grant = (municipalityId: string) =>
  ({ role: 'COORDINATOR', municipalityId, validFrom: new Date('2026-01-01') }) as const;

/** Fields of what everyone may read that are told to those who may change it, and what they say to them. */
const TOLD = {
  'what can be done with an agreement in force': { moves: ['AMEND'] },
  'what an agreement in force lacks': { missing: ['expectations'] },
  'what the rules have to say of a dialogue': { advice: [{ rule: 'R04' }, { rule: 'R05' }] },
  'that a submitted report can be treated': { moves: ['TREAT'] },
  'what whoever recorded a step is called': { actorName: 'Ola Begge' },
  'that a name is a name': { isNamed: true },
  'that an outside actor’s name is a name': { isNamed: true },
  'what a group at work lacks': { advice: [{ rule: 'R11' }] },
} as const;
type What = keyof typeof TOLD;

let w: World;
let rows: Readonly<Record<What, readonly [type: string, id: string]>>;
let callers: Readonly<Record<'own' | 'analyst' | 'elsewhere', string>>;

const staff = (id: string, ...grants: readonly Grant[]): Actor => ({ kind: 'STAFF', id: `user:${id}`, grants });

beforeAll(async () => {
  w = await world();
  const elsewhere = await world();
  const { draft, adoption, cycle } = await givenReadyDraft(w);
  await w.carryOut('updateAgreementDraft', { id: draft.id, expectations: null });
  const adopted = await w.carryOut('adoptAgreement', { ...adoption, overrideReason: 'De avklares i august' });
  const dialogue = await w.givenDialogue(cycle.id);
  // Someone who has a role in both municipalities: who looks after the other one knows them by name.
  const [here, there] = [rowId(w.municipality), rowId(elsewhere.municipality)];
  const { id: both } = await w.db.prisma.user.create({
    data: { id: randomUUID(), name: 'Ola Begge', grants: { create: [grant(here), grant(there)] } },
  });
  const raised = await w.told<{ raiseCase: { id: string } }>(
    documentOf('raiseCase'),
    { input: { leadCommitteeId: cycle.committee.id, title: 'Benk', origin: 'COMMITTEE' } },
    { key: keyOf({ ...staff(both, grant(here)), userId: both }) },
  );
  const [step] = await w.ledgerOf(raised.raiseCase);
  // Everyone sees who holds a seat, and who takes part in a group at work.
  const { person } = await w.givenMember({ committeeId: cycle.committee.id });
  const { number: municipality } = w.municipality;
  const outside = await w.carryOut('registerOutsideActor', { municipality, kind: 'PERSON', name: 'Per Utenfor' });
  const formed = { committeeId: cycle.committee.id, name: 'Gruppe', actorIds: [outside.id] };
  const group = await w.carryOut('formWorkingGroup', formed);
  const atWork = { status: 'ACTIVE', startedOn: new Date('2026-01-01') } as const;
  await w.db.prisma.workingGroup.update({ where: { id: rowId(group) }, data: atWork });

  const last = await w.givenCommittee();
  const [other] = await w
    .carryOut('openYear', { municipality, year: 2026 })
    .then((opened) => opened.filter((one) => one.committee.id === last.id));
  if (other === undefined) throw new Error('no year was opened');
  const report = await w.carryOut('generateAnnualReport', { cycleId: other.id });
  await w.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  await close(w, other);

  rows = {
    'what can be done with an agreement in force': ['Agreement', adopted.agreement.id],
    'what an agreement in force lacks': ['AgreementVersion', adopted.id],
    'what the rules have to say of a dialogue': ['Dialogue', dialogue.id],
    'that a submitted report can be treated': ['AnnualReport', report.id],
    'what whoever recorded a step is called': ['CaseStatusEvent', step?.id ?? ''],
    'that a name is a name': ['Person', person.id],
    'that an outside actor’s name is a name': ['OutsideActor', outside.id],
    'what a group at work lacks': ['WorkingGroup', group.id],
  };
  callers = {
    own: keyOf(staff('own', { role: 'MUNICIPAL_ADMIN', municipalityId: here })),
    analyst: keyOf(staff('analyst', { role: 'ANALYST', municipalityId: here })),
    elsewhere: keyOf(staff('elsewhere', { role: 'MUNICIPAL_ADMIN', municipalityId: there })),
  };
}, 120_000);

const fieldOf = (what: What) => ('advice' in TOLD[what] ? 'advice { rule }' : Object.keys(TOLD[what]).join());

const ask = async (what: What, by: object) => {
  const [type, id] = rows[what];
  const question = `query($id: ID!) { node(id: $id) { id ... on ${type} { ${fieldOf(what)} } } }`;
  return (await w.told<{ node: object | null }>(question, { id }, by)).node;
};

it.each(Object.keys(TOLD) as What[])('tells %s to who may change it, and nobody else', async (what) => {
  const [, id] = rows[what];
  expect(await ask(what, { key: callers.own })).toMatchObject({ id, ...TOLD[what] });
  for (const by of [{ as: 'public' }, { key: callers.analyst }, { key: callers.elsewhere }]) {
    const told = Object.entries((await ask(what, by)) ?? {}).find(([name]) => name !== 'id');
    // Not everyone may know of the row at all.
    expect([undefined, null, false, 0]).toContain(Array.isArray(told?.[1]) ? told[1].length : told?.[1]);
  }
});

it('tells how many took part, where they were few, to whose dialogue it is and to analysts, and nobody else', async () => {
  const fresh = await world();
  const cycle = await fresh.givenCycle();
  const dialogue = await fresh.givenDialogue(cycle.id);
  const municipalityId = rowId(fresh.municipality);
  const [own, analyst] = (['MUNICIPAL_ADMIN', 'ANALYST'] as const).map((role) => ({
    key: keyOf(staff(role, { role, municipalityId })),
  }));
  const given = async (participants: number) =>
    (await fresh.carryOut('addDialogueActivity', { dialogueId: dialogue.id, method: 'WALK', participants })).id;
  const ids = [await given(4), await given(5), await given(0)];
  const told = async (by: object) => {
    const question = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on DialogueActivity { participants } } }';
    const { nodes } = await fresh.told<{ nodes: readonly { participants: number | null }[] }>(question, { ids }, by);
    return nodes.map(({ participants }) => participants);
  };
  for (const by of [own, analyst]) expect(await told(by ?? {})).toEqual([4, 5, 0]);
  for (const by of [{ as: 'public' }, { key: callers.own }, { key: callers.analyst }])
    expect(await told(by)).toEqual([null, 5, 0]);
  // A report is for everyone, and says the same to all: those few are not counted in it.
  const report = await fresh.carryOut('generateAnnualReport', { cycleId: cycle.id });
  const facts = await fresh.told<object>(
    'query($id: ID!) { node(id: $id) { ... on AnnualReport { facts { dialogue { activities participants } } } } }',
    { id: report.id },
    own,
  );
  expect(facts).toEqual({ node: { facts: { dialogue: { activities: 3, participants: 5 } } } });
});
