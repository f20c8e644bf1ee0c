import { beforeAll, expect, it } from 'vitest';
import type { Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

let here: World;
let name: string;
let removals: Partial<Record<Verb, Readonly<Record<string, unknown>>>>;

beforeAll(async () => {
  here = await world();
  const { carryOut } = here;
  const { id: cycleId, committee } = await here.givenCycle(2026);
  const committeeId = committee.id;
  const { person } = await here.givenMember({ committeeId });
  const personId = person.id;
  name = (await carryOut('updatePerson', { id: personId, name: 'Solveig Tangen' })).name;
  const { id: caseId } = await here.givenCase({ committeeId });
  const priority = await carryOut('prioritiseCase', { caseId, cycleId, decidedOn: '2026-01-05' });
  const assignment = await carryOut('assign', { priorityId: priority.id, task: 'Ringe', personId });
  const { items } = await carryOut('draftAgreement', { cycleId });
  const agreed = await carryOut('addAgreementAssignment', { agreementItemId: items[0]?.id, task: 'Skrive', personId });
  const { id: dialogueId } = await here.givenDialogue(cycleId);
  const responsible = { dialogueId, personId, duty: 'PLAN', startsOn: '2026-01-05' } as const;
  const { id: responsibleId } = await carryOut('addResponsible', responsible);
  const of = { committeeId, name: 'Skolevei', purpose: 'Trygg vei', caseIds: [caseId], memberIds: [personId] };
  const group = await carryOut('formWorkingGroup', of);
  removals = {
    removeMemberFromWorkingGroup: { id: group.id, personId },
    removeAssignment: { id: assignment.id },
    removeAgreementAssignment: { id: agreed.id },
    removeResponsible: { id: responsibleId },
  };
});

it.each([
  'removeMemberFromWorkingGroup',
  'removeAssignment',
  'removeAgreementAssignment',
  'removeResponsible',
] as const)(
  'refuses a reason of %s that names the person, and takes one that does not: everyone reads it',
  async (verb) => {
    const input = removals[verb];
    expect(await here.refusalOf(verb, { ...input, reason: `${name} har flyttet` })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason', fault: 'name' }],
    });
    await here.carryOut(verb, { ...input, reason: 'Har flyttet' });
  },
);
