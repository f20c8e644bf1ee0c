import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

it('changes what a case is about, and keeps its number', async () => {
  const { givenCase, carryOut, municipality } = await world();
  const { id, number } = await givenCase({ description: 'Farlig' });
  const theme = await carryOut('createCaseTheme', { municipality: municipality.number, name: { nb: 'Trafikk' } });
  const values = { title: 'Trygg skolevei', horizon: 'LONG', origin: 'MUNICIPAL_PLAN', originText: 'Veiplanen' };
  const changed = await carryOut('updateCase', { id, ...values, description: null, themeId: theme.id });
  expect(changed).toMatchObject({ number, ...values, description: null, version: 2 });
});

it('refuses a theme that is not offered any more, and leaves no trace', async () => {
  const { givenCase, carryOut, refusalOf, municipality } = await world();
  const { id } = await givenCase();
  const theme = await carryOut('createCaseTheme', { municipality: municipality.number, name: { nb: 'Trafikk' } });
  await carryOut('retireCaseTheme', { id: theme.id, retiredOn: '2026-01-05' });
  expect(await refusalOf('updateCase', { id, themeId: theme.id })).toMatchObject({ code: 'NOT_OPEN' });
});

it('lets one of two coordinators change a case, and tells the other both values', async () => {
  const { givenCase, carryOut, refusalOf } = await world();
  const { id, version } = await givenCase();
  await carryOut('updateCase', { id, title: 'Fartsdumper', expectedVersion: version });
  expect(await refusalOf('updateCase', { id, title: 'Fotgjengerfelt', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Case',
    currentVersion: version + 1,
    yours: { title: 'Fotgjengerfelt' },
    theirs: { title: 'Fartsdumper' },
  });
});

it('keeps a case and its ledger from the public, tells portals so with the reason, and publishes it again', async () => {
  const { givenCase, carryOut, seen, changesOf, refusalOf } = await world();
  const found = await givenCase();
  const stepId = found.latestStatusEvent?.id ?? '';
  await carryOut('unpublishCase', { id: found.id, reason: 'Gjelder en enkelt familie' });
  expect(await seen('Case', found.id, { as: 'public' })).toBeNull();
  expect(await seen('CaseStatusEvent', stepId, { as: 'public' })).toBeNull();
  expect((await changesOf(found)).at(-1)).toMatchObject({
    operation: 'UNPUBLISH',
    reason: 'Gjelder en enkelt familie',
    published: true,
  });
  expect(await refusalOf('unpublishCase', { id: found.id, reason: 'Igjen' })).toMatchObject({ code: 'NOT_OPEN' });
  await carryOut('publishCase', { id: found.id });
  expect(await seen('Case', found.id, { as: 'public' })).toMatchObject({ number: found.number });
  expect(await refusalOf('publishCase', { id: found.id })).toMatchObject({ code: 'NOT_OPEN' });
});

it('keeps the title of a case that is unpublished from the public wherever it stood', async () => {
  const { givenCycle, givenCase, carryOut, told, log, municipality } = await world();
  const cycle = await givenCycle(2026);
  const title = 'Tilbud til familien i Fjordgata';
  const { id: caseId } = await givenCase({ committeeId: cycle.committee.id, title });
  const meetingId = meetingIn(phaseOf(cycle, 1)).id;
  const item = await carryOut('addAgendaItem', { meetingId, kind: 'CASE', title, caseId });
  await carryOut('dateMeeting', { id: meetingId, startsAt: '2026-01-20T17:00:00Z' });
  await carryOut('announceMeeting', { id: meetingId });
  await log.settled();
  interface Everywhere {
    readonly agendaItems: { readonly edges: readonly unknown[] };
    readonly search: readonly unknown[];
    readonly changes: { readonly entries: readonly { readonly id: string; readonly operation: string }[] };
  }
  const everywhere = () =>
    told<Everywhere>(
      `query($m: String!) {
        agendaItems(filter: { municipality: $m }) { edges { node { title } } }
        search(municipality: $m, text: "Fjordgata") { title snippet }
        changes(municipality: $m, first: 500) { entries { id operation reason } } }`,
      { m: municipality.number },
      { as: 'public' },
    );
  const before = await everywhere();
  expect([before.agendaItems.edges.length, before.search.length]).toEqual([1, 2]);
  await carryOut('unpublishCase', { id: caseId, reason: 'Gjelder en enkelt familie' });
  await log.settled();
  const after = await everywhere();
  expect(JSON.stringify(after)).not.toContain('Fjordgata');
  expect(after.changes.entries.findLast(({ id }) => id === item.id)).toMatchObject({
    operation: 'UNPUBLISH',
    reason: 'Gjelder en enkelt familie',
  });
});

it('tells the public what happened to a case and why, but not who recorded it', async () => {
  const { givenCase, seen } = await world();
  const { latestStatusEvent } = await givenCase({ status: 'WAITING' });
  const step = await seen('CaseStatusEvent', latestStatusEvent?.id ?? '', { as: 'public' });
  expect(step).toMatchObject({ reason: 'Avklart', to: { code: 'WAITING' }, actor: null });
});

it('links a case to the findings it rests on, and unlinks one (R07)', async () => {
  const { givenCycle, givenDialogue, givenFinding, givenCase, carryOut, refusalOf } = await world();
  const cycle = await givenCycle(2026);
  const dialogue = await givenDialogue(cycle.id);
  const findings = [await givenFinding(dialogue.id), await givenFinding(dialogue.id)];
  const { id: caseId } = await givenCase({ committeeId: cycle.committee.id, findingIds: [findings[0]?.id] });
  const linked = await carryOut('linkFindings', { caseId, findingIds: findings.map(({ id }) => id) });
  expect(linked.findings).toHaveLength(2);
  const unlink = { caseId, findingId: findings[0]?.id, reason: 'Gjaldt noe annet' };
  expect((await carryOut('unlinkFinding', unlink)).findings).toEqual([{ finding: { id: findings[1]?.id } }]);
  expect(await refusalOf('unlinkFinding', unlink)).toMatchObject({ code: 'NOT_FOUND', what: 'Finding' });
});

it('refuses a finding of another municipality, and leaves no trace', async () => {
  const { givenCase, refusalOf } = await world();
  const elsewhere = await world();
  const dialogue = await elsewhere.givenDialogue((await elsewhere.givenCycle(2026)).id);
  const { id: findingId } = await elsewhere.givenFinding(dialogue.id);
  const { id: caseId } = await givenCase();
  expect(await refusalOf('linkFindings', { caseId, findingIds: [findingId] })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Finding',
  });
});

it('lets a municipality call a status what it likes, and keeps what it means', async () => {
  const { told, carryOut, municipality, refusalOf } = await world();
  const document = `query($m: String) { caseStatuses(filter: { municipality: $m }) { edges { node {
    id version code category label(language: NN) } } } }`;
  interface Statuses {
    caseStatuses: { edges: { node: { id: string; version: number; code: string; category: string; label: string } }[] };
  }
  const { caseStatuses } = await told<Statuses>(document, { m: municipality.number }, { as: 'public' });
  expect(caseStatuses.edges.map(({ node }) => node.label)).toEqual([
    'Teken opp',
    'Til vurdering',
    'Prioritert',
    'Under arbeid',
    'Ventar på kommunen',
    'Til politisk handsaming',
    'Oppnådd',
    'Avslutta utan resultat',
    'Send vidare',
    'Trekt',
  ]);
  const { id = '', version } = caseStatuses.edges[0]?.node ?? {};
  const label = { nb: 'Meldt inn', en: 'Reported' };
  const changed = await carryOut('updateCaseStatus', { id, label, expectedVersion: version });
  expect(changed).toMatchObject({ code: 'RAISED', category: 'RAISED', labels: { ...label, nn: null } });
  const late = { id, label: { nb: 'Mottatt' }, expectedVersion: version };
  expect(await refusalOf('updateCaseStatus', late)).toMatchObject({ code: 'CHANGED_MEANWHILE', theirs: { label } });
});
