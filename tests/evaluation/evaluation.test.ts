import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

async function givenEvaluation(here: World) {
  const cycle = await here.givenCycle();
  here.at('2026-11-20');
  const evaluation = await here.carryOut('startEvaluation', { cycleId: cycle.id });
  return { cycle, evaluation, evaluationId: evaluation.id };
}

const close = ({ db }: World, cycle: { readonly id: string }) =>
  db.query("UPDATE cycle SET status = 'CLOSED', closed_at = now() WHERE id = $1", [rowId(cycle)]);

it('starts the evaluation of a committee’s year, and advises to hear both groups (R16)', async () => {
  const here = await world();
  const { evaluation } = await givenEvaluation(here);
  expect(evaluation).toMatchObject({
    level: 'COMMITTEE',
    year: 2026,
    status: 'DRAFT',
    advice: [{ rule: 'R16', lacks: ['residents', 'politicians'] }],
    moves: ['CONTRIBUTE', 'SUMMARISE', 'SUBMIT'],
  });
});

it('refuses a second evaluation of the same year, and leaves no trace', async () => {
  const here = await world();
  const { cycle } = await givenEvaluation(here);
  expect(await here.refusalOf('startEvaluation', { cycleId: cycle.id })).toMatchObject({
    code: 'ALREADY_EXISTS',
    what: 'Evaluation',
  });
});

it('evaluates the scheme once in a municipality and year, also when two start it at the same moment', async () => {
  const { municipality, ask, carryOut, refusalOf } = await world();
  const input = { municipality: municipality.number, year: 2026 };
  const start = async () => {
    const { errors } = await ask(
      'mutation($input: StartSchemeEvaluationInput!) { startSchemeEvaluation(input: $input) { id } }',
      { input },
    );
    return errors?.[0]?.extensions?.code ?? 'started';
  };
  expect((await Promise.all([start(), start()])).toSorted()).toEqual(['ALREADY_EXISTS', 'started']);
  expect(await refusalOf('startSchemeEvaluation', input)).toMatchObject({ code: 'ALREADY_EXISTS', field: 'year' });
  expect(await carryOut('startSchemeEvaluation', { ...input, year: 2027 })).toMatchObject({ level: 'SCHEME' });
});

it('refuses to start the evaluation of a closed year, and leaves no trace', async () => {
  const here = await world();
  const cycle = await here.givenCycle();
  await close(here, cycle);
  expect(await here.refusalOf('startEvaluation', { cycleId: cycle.id })).toMatchObject({ code: 'CYCLE_CLOSED' });
});

it('records what each group contributed, and is content when both were heard (R16)', async () => {
  const here = await world();
  const { cycle, evaluation, evaluationId } = await givenEvaluation(here);
  const meetingId = meetingIn(phaseOf(cycle, 7)).id;
  const byResidents = { evaluationId, givenBy: 'RESIDENTS', text: 'Vi ble hørt' };
  expect(await here.carryOut('contribute', { ...byResidents, givenOn: '2026-11-10', meetingId })).toMatchObject({
    givenBy: 'RESIDENTS',
    givenOn: '2026-11-10',
  });
  expect(await here.current('Evaluation', evaluation)).toMatchObject({
    advice: [{ rule: 'R16', lacks: ['politicians'] }],
  });
  await here.carryOut('contribute', { evaluationId, givenBy: 'POLITICIANS', text: 'Vi lærte mye' });
  expect(await here.current('Evaluation', evaluation)).toMatchObject({
    advice: [],
    contributions: [{ text: 'Vi ble hørt' }, { text: 'Vi lærte mye', givenOn: '2026-11-20' }],
  });
});

it('puts a contribution right, and removes one that was a mistake', async () => {
  const here = await world();
  const { evaluation, evaluationId } = await givenEvaluation(here);
  const { id } = await here.carryOut('contribute', { evaluationId, givenBy: 'RESIDENTS', text: 'Vi ble hrt' });
  expect(await here.carryOut('updateContribution', { id, text: 'Vi ble hørt' })).toMatchObject({ text: 'Vi ble hørt' });
  await here.carryOut('removeContribution', { id, reason: 'Feil utvalg' });
  expect(await here.current('Evaluation', evaluation)).toMatchObject({ contributions: [] });
  expect((await here.changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Feil utvalg' });
});

it.each([
  ['from the mayor', { givenBy: 'MAYOR' }, { code: 'BAD_USER_INPUT' }],
  ['without a word', { text: ' ' }, { code: 'INVALID_INPUT', fields: [{ field: 'text' }] }],
  ['on a day to come', { givenOn: '2026-11-21' }, { code: 'NOT_YET', day: '2026-11-21' }],
  ['from before the year', { givenOn: '2025-12-31' }, { code: 'OUTSIDE_YEAR', year: 2026 }],
])('refuses a contribution %s, and leaves no trace', async (_, changes, refusal) => {
  const here = await world();
  const { evaluationId } = await givenEvaluation(here);
  const input = { evaluationId, givenBy: 'RESIDENTS', text: 'Vi ble hørt', ...changes };
  expect(await here.refusalOf('contribute', input)).toMatchObject(refusal);
});

it('tells of the scheme which committee a contribution comes from, and refuses another municipality’s', async () => {
  const here = await world();
  const elsewhere = await world();
  const cycle = await here.givenCycle();
  const theirs = await elsewhere.givenCycle();
  here.at('2026-11-20');
  const { number } = here.municipality;
  const { id: evaluationId } = await here.carryOut('startSchemeEvaluation', { municipality: number, year: 2026 });
  const input = { evaluationId, givenBy: 'POLITICIANS', text: 'Ordningen virker' };
  expect(await here.carryOut('contribute', { ...input, cycleId: cycle.id })).toMatchObject({ givenBy: 'POLITICIANS' });
  expect(await here.refusalOf('contribute', { ...input, cycleId: theirs.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Cycle',
    id: theirs.id,
  });
  const meetingId = meetingIn(phaseOf(theirs, 7)).id;
  expect(await here.refusalOf('contribute', { ...input, meetingId })).toMatchObject({ code: 'NOT_FOUND' });
});

it('asks in which case the scheme was treated (R19)', async () => {
  const here = await world();
  here.at('2026-11-20');
  const { number } = here.municipality;
  const { id } = await here.carryOut('startSchemeEvaluation', { municipality: number, year: 2026 });
  await here.carryOut('submitEvaluation', { id, body: 'Kommunestyret' });
  const treat = { id, treatedOn: '2026-11-20', decision: 'Tatt til orientering' };
  expect(await here.refusalOf('treatEvaluation', treat)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'caseReference', fault: 'required' }],
  });
  const treated = await here.carryOut('treatEvaluation', { ...treat, caseReference: 'PS 91/26' });
  expect(treated).toMatchObject({ status: 'TREATED', caseReference: 'PS 91/26' });
});

it('lets one of two coordinators write the summary, and tells the other what stands there', async () => {
  const here = await world();
  const { evaluation } = await givenEvaluation(here);
  const { id, version: expectedVersion } = evaluation;
  await here.carryOut('summariseEvaluation', { id, summary: 'Et godt år', expectedVersion });
  expect(await here.refusalOf('summariseEvaluation', { id, summary: 'Et tungt år', expectedVersion })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    theirs: { summary: 'Et godt år' },
  });
});

it('goes from draft to submitted to treated, and is public from then on (R19)', async () => {
  const here = await world();
  const { evaluation, cycle } = await givenEvaluation(here);
  const { id } = evaluation;
  await here.carryOut('summariseEvaluation', { id, summary: 'Et godt år' });
  expect(await here.seen('Evaluation', id, { as: 'public' })).toBeNull();
  await close(here, cycle);
  expect(await here.current('Evaluation', evaluation)).toMatchObject({ moves: ['SUBMIT'] });
  expect(await here.carryOut('submitEvaluation', { id, body: 'Kommunestyret' })).toMatchObject({
    status: 'SUBMITTED',
    submittedOn: '2026-11-20',
    body: 'Kommunestyret',
    moves: ['TREAT'],
  });
  expect(await here.seen('Evaluation', id, { as: 'public' })).toMatchObject({ summary: 'Et godt år', moves: [] });
  here.at('2027-02-01');
  const treated = { id, treatedOn: '2027-01-28', caseReference: 'PS 7/27', decision: 'Tatt til orientering' };
  expect(await here.carryOut('treatEvaluation', treated)).toMatchObject({
    status: 'TREATED',
    treatedOn: '2027-01-28',
    caseReference: 'PS 7/27',
    decision: 'Tatt til orientering',
    moves: [],
  });
});

it('refuses to treat what was not submitted, to submit or treat twice, or to write in it then (R19)', async () => {
  const here = await world();
  const { evaluation, evaluationId } = await givenEvaluation(here);
  const { id } = evaluation;
  const contribution = await here.carryOut('contribute', { evaluationId, givenBy: 'RESIDENTS', text: 'Vi ble hørt' });
  const treat = { id, treatedOn: '2026-11-20', decision: 'Tatt til orientering' };
  expect(await here.refusalOf('treatEvaluation', treat)).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R19',
    strength: 'H',
    lacks: ['submittedOn', 'body'],
  });
  const submit = { id, body: 'Kommunestyret' };
  await here.carryOut('submitEvaluation', submit);
  for (const [verb, input] of [
    ['submitEvaluation', submit],
    ['summariseEvaluation', { id, summary: 'Et godt år' }],
    ['contribute', { evaluationId, givenBy: 'POLITICIANS', text: 'For sent' }],
    ['updateContribution', { id: contribution.id, text: 'For sent' }],
    ['removeContribution', { id: contribution.id, reason: 'For sent' }],
  ] as const) {
    expect(await here.refusalOf(verb, input)).toMatchObject({ code: 'NOT_OPEN', what: 'Evaluation', id });
  }
  await here.carryOut('treatEvaluation', treat);
  expect(await here.refusalOf('treatEvaluation', treat)).toMatchObject({ code: 'NOT_OPEN', verb: 'TREAT' });
});

it.each([
  ['submitEvaluation', { body: ' ' }, { code: 'INVALID_INPUT', fields: [{ field: 'body' }] }],
  ['submitEvaluation', { submittedOn: '2026-11-21' }, { code: 'NOT_YET', day: '2026-11-21' }],
  ['submitEvaluation', { submittedOn: '2025-12-31' }, { code: 'OUTSIDE_YEAR', year: 2026 }],
  ['treatEvaluation', { treatedOn: '2026-11-18' }, { code: 'INVALID_INPUT', fields: [{ field: 'treatedOn' }] }],
  ['treatEvaluation', { treatedOn: '2026-11-21' }, { code: 'NOT_YET' }],
  ['treatEvaluation', { decision: '' }, { code: 'INVALID_INPUT', fields: [{ field: 'decision' }] }],
] as const)('refuses in %s %j, and leaves no trace (R19)', async (verb, changes, refusal) => {
  const here = await world();
  const { evaluationId: id } = await givenEvaluation(here);
  const submit = { id, body: 'Kommunestyret', submittedOn: '2026-11-19' };
  const treat = { id, treatedOn: '2026-11-20', decision: 'Tatt til orientering' };
  if (verb === 'treatEvaluation') await here.carryOut('submitEvaluation', submit);
  const input = verb === 'submitEvaluation' ? submit : treat;
  expect(await here.refusalOf(verb, { ...input, ...changes })).toMatchObject(refusal);
});
