import { expect, it } from 'vitest';
import { close, givenPriority } from '../agreement/given.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { factsOf, givenFullYear } from './given.ts';

it('gathers the facts of a committee’s year', async () => {
  const here = await world();
  const { cycle, cases, agreementId, evaluationId, meeting } = await givenFullYear(here);
  const report = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  expect(report).toMatchObject({
    year: 2026,
    status: 'DRAFT',
    generatedAt: '2026-11-20T12:00:00.000Z',
    moves: ['GENERATE', 'WRITE_FOREWORD', 'SUBMIT'],
  });
  const { facts, collated } = (await factsOf(here, report)) ?? {};
  expect(collated).toBeNull();
  expect(facts).toMatchObject({
    asOf: '2026-11-20',
    meetingsRequired: 4,
    dialogue: null,
    agreement: { agreementId, adoptedOn: '2026-05-12', versions: 1 },
    casesInAll: 2,
    priorities: 2,
    cases: [
      { caseId: globalId('Case', cases[0].id), number: '2026-001', rank: 1 },
      { number: '2026-002', rank: 2 },
    ],
    casesByCategory: [{ category: 'RAISED', count: 2 }],
    evaluation: { evaluationId, summary: 'Et godt år', byResidents: 1, byPoliticians: 0 },
    residents: { seats: 0, held: 0 },
  });
  expect(facts?.meetings).toContainEqual({
    meetingId: meeting.id,
    kind: 'ORDINARY',
    status: 'HELD',
    on: '2026-05-12',
  });
});

it('takes the facts anew while it is a draft, and keeps the foreword', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  const { id } = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  await here.carryOut('writeForeword', { id, foreword: 'Vi er fornøyde' });
  await givenPriority(here, cycle, 3);
  here.at('2026-11-21');
  expect(await here.carryOut('generateAnnualReport', { cycleId: cycle.id })).toMatchObject({
    id,
    foreword: 'Vi er fornøyde',
    generatedAt: '2026-11-21T12:00:00.000Z',
  });
  expect((await factsOf(here, { id }))?.facts).toMatchObject({ casesInAll: 3, asOf: '2026-11-21' });
});

it('leaves out cases that are not public, also of what it counts', async () => {
  const here = await world();
  const { cycle, cases } = await givenFullYear(here);
  await here.db.prisma.case.update({ where: { id: cases[0].id }, data: { isPublic: false } });
  const report = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  const { facts } = (await factsOf(here, report)) ?? {};
  const counted = { casesInAll: 1, priorities: 1, casesByCategory: [{ category: 'RAISED', count: 1 }] };
  expect(facts).toMatchObject({ ...counted, cases: [{ number: '2026-002' }] });
  const year = { municipality: here.municipality.number, year: 2026 };
  const { collated } = (await factsOf(here, await here.carryOut('generateCollatedReport', year))) ?? {};
  expect(collated).toMatchObject({ casesInMunicipality: 1, casesPerCommittee: 1, committees: [{ cases: 1 }] });
});

it('no longer shows everyone a case that was taken back, however long ago it was submitted, and keeps its counts', async () => {
  const here = await world();
  const { cycle, cases } = await givenFullYear(here);
  const report = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  await here.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  const numbers = async (by?: { readonly as: 'public' }) => {
    const { facts } = (await factsOf(here, report, by)) ?? {};
    return { numbers: facts?.cases.map(({ number }) => number), inAll: facts?.casesInAll };
  };
  expect(await numbers({ as: 'public' })).toEqual({ numbers: ['2026-001', '2026-002'], inAll: 2 });
  await here.carryOut('unpublishCase', { id: globalId('Case', cases[0].id), reason: 'Nevnte en nabo' });
  expect(await numbers({ as: 'public' })).toEqual({ numbers: ['2026-002'], inAll: 2 });
  expect(await numbers()).toEqual({ numbers: ['2026-001', '2026-002'], inAll: 2 });
});

it('reports on a closed year, and leaves the year as it is', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  await close(here, cycle);
  const before = await here.current('Cycle', cycle);
  here.at('2027-01-15');
  const report = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  expect((await factsOf(here, report))?.facts).toMatchObject({ asOf: '2026-12-31' });
  await here.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  expect(await here.current('Cycle', cycle)).toEqual(before);
});

it('keeps its facts byte for byte once it is submitted, whatever changes later (R19)', async () => {
  const here = await world();
  const { cycle, cases, evaluationId } = await givenFullYear(here);
  const report = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  await here.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  const stored = () => here.db.query('SELECT facts::text, foreword FROM annual_report WHERE id = $1', [rowId(report)]);
  const before = { told: await factsOf(here, report), stored: await stored() };
  await givenPriority(here, cycle, 3);
  await here.carryOut('summariseEvaluation', { id: evaluationId, summary: 'Et helt annet år' });
  await here.db.prisma.case.update({ where: { id: cases[0].id }, data: { title: 'Noe annet' } });
  await here.carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  await close(here, cycle);
  here.at('2027-02-01');
  const treated = { treatedOn: '2027-01-28', caseReference: 'PS 7/27', decision: 'Tatt til orientering' };
  await here.carryOut('treatAnnualReport', { id: report.id, ...treated });
  expect({ told: await factsOf(here, report), stored: await stored() }).toEqual(before);
  await expect(here.db.exec(`UPDATE annual_report SET facts = '{}' WHERE id = '${rowId(report)}'`)).rejects.toThrow(
    'a submitted report is frozen',
  );
});

it('goes from draft to submitted to treated, and is public from then on (R19)', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  const { id } = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  const reportOf = async (by?: { as: 'public' }) =>
    here.told('query($id: ID!) { node(id: $id) { ... on Cycle { annualReport { status } } } }', { id: cycle.id }, by);
  expect(await factsOf(here, { id }, { as: 'public' })).toBeNull();
  expect(await reportOf({ as: 'public' })).toEqual({ node: { annualReport: null } });
  expect(await here.carryOut('submitAnnualReport', { id, body: 'Kommunestyret' })).toMatchObject({
    status: 'SUBMITTED',
    submittedOn: '2026-11-20',
    moves: [],
  });
  expect(await reportOf({ as: 'public' })).toEqual({ node: { annualReport: { status: 'SUBMITTED' } } });
  expect((await factsOf(here, { id }, { as: 'public' }))?.facts).toMatchObject({ casesInAll: 2 });
  const treated = { treatedOn: '2026-11-20', caseReference: 'PS 7/26', decision: 'Tatt til orientering' };
  const open = { code: 'RULE_BROKEN', rule: 'R19', strength: 'H', lacks: ['closing'] };
  expect(await here.refusalOf('treatAnnualReport', { id, ...treated })).toMatchObject(open);
  await close(here, cycle);
  expect((await here.current('AnnualReport', { id })).moves).toEqual(['TREAT']);
  expect(await here.carryOut('treatAnnualReport', { id, ...treated })).toMatchObject({
    status: 'TREATED',
    ...treated,
    moves: [],
  });
});

it('refuses to treat what was not submitted, and to change, submit or generate what was (R19)', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  const { id } = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  const treat = { id, treatedOn: '2026-11-20', caseReference: 'PS 7/26', decision: 'Tatt til orientering' };
  expect(await here.refusalOf('treatAnnualReport', treat)).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R19',
    strength: 'H',
  });
  const submit = { id, body: 'Kommunestyret' };
  await here.carryOut('submitAnnualReport', submit);
  for (const [verb, input] of [
    ['submitAnnualReport', submit],
    ['writeForeword', { id, foreword: 'For sent' }],
    ['generateAnnualReport', { cycleId: cycle.id }],
  ] as const) {
    expect(await here.refusalOf(verb, input)).toMatchObject({ code: 'NOT_OPEN', what: 'AnnualReport', id });
  }
  await close(here, cycle);
  for (const [changes, refusal] of [
    [{ treatedOn: '2026-11-19' }, { code: 'INVALID_INPUT', fields: [{ field: 'treatedOn' }] }],
    [{ treatedOn: '2026-11-21' }, { code: 'NOT_YET' }],
    [{ caseReference: ' ' }, { code: 'INVALID_INPUT', fields: [{ field: 'caseReference' }] }],
    [{ decision: '' }, { code: 'INVALID_INPUT', fields: [{ field: 'decision' }] }],
  ] as const) {
    expect(await here.refusalOf('treatAnnualReport', { ...treat, ...changes })).toMatchObject(refusal);
  }
});

it('lets one of two coordinators write the foreword, and tells the other what stands there', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  const { id, version: expectedVersion } = await here.carryOut('generateAnnualReport', { cycleId: cycle.id });
  await here.carryOut('writeForeword', { id, foreword: 'Den ene', expectedVersion });
  const second = { id, foreword: 'Den andre', expectedVersion };
  expect(await here.refusalOf('writeForeword', second)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    theirs: { foreword: 'Den ene' },
  });
});

it('refuses the report of a year that is not opened, or that there is none of, and leaves no trace', async () => {
  const { givenWheel, givenCommittee, carryOut, refusalOf, municipality } = await world();
  await givenWheel();
  await givenCommittee();
  const [planned] = await carryOut('planYear', { municipality: municipality.number, year: 2026 });
  expect(await refusalOf('generateAnnualReport', { cycleId: planned?.id })).toMatchObject({
    code: 'NOT_OPEN',
    what: 'Cycle',
  });
  const collated = { municipality: municipality.number, year: 2026 };
  expect(await refusalOf('generateCollatedReport', collated)).toMatchObject({ code: 'NOT_FOUND', what: 'Cycle' });
});

it('refuses to treat the report of all committees while a year of one of them is open (R19)', async () => {
  const here = await world();
  const { cycle } = await givenFullYear(here);
  const { id } = await here.carryOut('generateCollatedReport', { municipality: here.municipality.number, year: 2026 });
  await here.carryOut('submitAnnualReport', { id, body: 'Kommunestyret' });
  const treat = { id, treatedOn: '2026-11-20', caseReference: 'PS 8/26', decision: 'Tatt til orientering' };
  expect(await here.refusalOf('treatAnnualReport', treat)).toMatchObject({ rule: 'R19', lacks: ['closing'] });
  await close(here, cycle);
  expect(await here.carryOut('treatAnnualReport', treat)).toMatchObject({ status: 'TREATED' });
});

it('collates the committees of a municipality, where a shared case counts once and once for each', async () => {
  const here = await world();
  const [one, other] = await here.givenYear(2026, { size: 2 });
  if (!one || !other) throw new Error('two years were to be opened');
  const shared = await givenPriority(here, one, 1);
  await givenPriority(here, other, 2);
  const { municipalityId } = await here.db.prisma.cycle.findUniqueOrThrow({ where: { id: rowId(other) } });
  await here.db.prisma.caseCycle.create({ data: { municipalityId, caseId: shared.id, cycleId: rowId(other) } });
  const year = { municipality: here.municipality.number, year: 2026 };
  const report = await here.carryOut('generateCollatedReport', year);
  const { facts, collated } = (await factsOf(here, report)) ?? {};
  expect(facts).toBeNull();
  expect(collated).toMatchObject({
    casesInMunicipality: 2,
    casesPerCommittee: 3,
    committees: [
      { number: 1, name: 'Utvalg 1', cycleId: one.id, cases: 1, figures: { priorities: 1 } },
      { number: 2, name: 'Utvalg 2', cycleId: other.id, cases: 2, figures: { priorities: 1 } },
    ],
    sums: { priorities: 2, meetingsHeld: 0 },
    casesByCategory: [{ category: 'RAISED', casesInMunicipality: 2, casesPerCommittee: 3 }],
  });
  expect(await here.carryOut('generateCollatedReport', year)).toMatchObject({ id: report.id });
  await here.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  expect(await here.refusalOf('generateCollatedReport', year)).toMatchObject({ code: 'NOT_OPEN', verb: 'GENERATE' });
});
