import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

async function givenCarriedOut() {
  const w = await world({ now: '2026-05-04T12:00:00Z' });
  const cycle = await w.givenCycle();
  const { id } = await w.givenDialogue(cycle.id);
  return { ...w, cycle, dialogue: await w.carryOut('carryOutDialogue', { id, carriedOutOn: '2026-04-20' }) };
}

const FOUND_SINCE = `query($municipality: String!, $since: DateTime!) {
  findings(filter: { municipality: $municipality, changedSince: $since }) { nodes: edges { node { id } } totalCount } }`;

it('publishes the findings of a dialogue when it is completed', async () => {
  const { carryOut, givenFinding, seen, dialogue } = await givenCarriedOut();
  const { id: finding } = await givenFinding(dialogue.id);
  expect(await seen('Finding', finding, { as: 'public' })).toBeNull();
  const completed = await carryOut('completeDialogue', { id: dialogue.id });
  expect(completed).toMatchObject({ status: 'COMPLETED', completedOn: '2026-05-04', moves: ['UPDATE', 'REOPEN'] });
  expect(await seen('Finding', finding, { as: 'public' })).toMatchObject({ text: 'De unge mangler et sted å være' });
});

it('lets portals that ask what changed since yesterday find what was published today', async () => {
  const { carryOut, givenFinding, told, at, municipality, dialogue } = await givenCarriedOut();
  await givenFinding(dialogue.id);
  at('2026-05-12');
  await carryOut('completeDialogue', { id: dialogue.id });
  const since = { municipality: municipality.number, since: '2026-05-11T00:00:00Z' };
  expect(await told(FOUND_SINCE, since, { as: 'public' })).toMatchObject({ findings: { totalCount: 1 } });
});

it('is not completed without a finding (R04), and leaves no trace', async () => {
  const { refusalOf, dialogue } = await givenCarriedOut();
  expect(await refusalOf('completeDialogue', { id: dialogue.id })).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R04',
    strength: 'P',
    lacks: ['findings'],
  });
});

it('is completed without a finding where there is a reason, which is kept and which the public does not see (R04)', async () => {
  const { carryOut, dialogue, changesOf } = await givenCarriedOut();
  await carryOut('completeDialogue', { id: dialogue.id, overrideReason: 'Ingen møtte opp' });
  const entries = await changesOf();
  expect(entries.find(({ entity }) => entity === 'RuleOverride')).toMatchObject({
    published: false,
    diff: { rule: [null, 'R04'], reason: [null, 'Ingen møtte opp'] },
  });
  expect(entries.some(({ published, reason }) => published && reason === 'Ingen møtte opp')).toBe(false);
});

it.each([
  ['before it was carried out', '2026-04-19', { code: 'INVALID_INPUT', fields: [{ field: 'completedOn' }] }],
  ['on a day to come', '2026-05-05', { code: 'NOT_YET' }],
])('refuses to complete a dialogue %s, and leaves no trace', async (_, completedOn, refusal) => {
  const { givenFinding, refusalOf, dialogue } = await givenCarriedOut();
  await givenFinding(dialogue.id);
  expect(await refusalOf('completeDialogue', { id: dialogue.id, completedOn })).toMatchObject(refusal);
});

it('refuses to complete what was not carried out, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, refusalOf } = await world();
  const { id } = await givenDialogue((await givenCycle()).id);
  expect(await refusalOf('completeDialogue', { id })).toMatchObject({ code: 'NOT_OPEN', verb: 'COMPLETE' });
});

it('neither adds to nor takes from the findings of a completed dialogue, and leaves no trace', async () => {
  const { carryOut, givenFinding, refusalOf, dialogue, current } = await givenCarriedOut();
  const finding = await givenFinding(dialogue.id);
  await carryOut('completeDialogue', { id: dialogue.id });
  expect(await refusalOf('recordFinding', { dialogueId: dialogue.id, type: 'NEED', text: 'Mer' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'RECORD_FINDING',
  });
  expect(await refusalOf('removeFinding', { id: finding.id, reason: 'Feil' })).toMatchObject({ code: 'NOT_OPEN' });
  expect((await current('Finding', finding)).moves).toEqual(['UPDATE', 'ASK']);
});

it('takes back the findings of a dialogue that was completed by mistake, and tells the portals so', async () => {
  const { carryOut, givenFinding, seen, told, log, municipality, dialogue } = await givenCarriedOut();
  const { id: finding } = await givenFinding(dialogue.id);
  await carryOut('completeDialogue', { id: dialogue.id });
  const reopened = await carryOut('reopenDialogue', { id: dialogue.id, reason: 'Et funn manglet' });
  expect(reopened).toMatchObject({ status: 'CARRIED_OUT', completedOn: null });
  expect(await seen('Finding', finding, { as: 'public' })).toBeNull();
  await log.settled();
  const FEED = `query($municipality: String!) { changes(municipality: $municipality, entities: ["Finding"], first: 100) {
    entries { id operation cause reason } } }`;
  expect(await told(FEED, { municipality: municipality.number }, { as: 'public' })).toEqual({
    changes: {
      entries: [
        { id: finding, operation: 'UPDATE', cause: 'EDIT', reason: null },
        { id: finding, operation: 'UNPUBLISH', cause: 'CORRECTION', reason: 'Et funn manglet' },
      ],
    },
  });
});

it('refuses to reopen a dialogue that was not completed, and leaves no trace', async () => {
  const { refusalOf, dialogue } = await givenCarriedOut();
  expect(await refusalOf('reopenDialogue', { id: dialogue.id, reason: 'Angret' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'REOPEN',
  });
});

it('advises on what is lacking, and tells the public nothing of it (R04, R05)', async () => {
  const { current, seen, givenFinding, dialogue } = await givenCarriedOut();
  expect((await current('Dialogue', dialogue)).advice).toEqual([
    { rule: 'R04', lacks: ['findings'] },
    { rule: 'R05', lacks: ['responsible'] },
  ]);
  await givenFinding(dialogue.id);
  expect((await current('Dialogue', dialogue)).advice).toEqual([{ rule: 'R05', lacks: ['responsible'] }]);
  expect(await seen('Dialogue', dialogue.id, { as: 'public' })).toMatchObject({ moves: [], advice: [] });
});
