import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('registers a theme, and names it in each language', async () => {
  const { carryOut, told, municipality } = await world();
  const name = { nb: 'Trygge skoleveier', en: 'Safe ways to school' };
  const { id } = await carryOut('createCaseTheme', { municipality: municipality.number, name });
  const NAMES = `query($id: ID!) { node(id: $id) { ... on CaseTheme {
    name nn: name(language: NN) en: name(language: EN) names { nb nn en } } } }`;
  expect(await told(NAMES, { id }, { as: 'public' })).toEqual({
    node: {
      name: 'Trygge skoleveier',
      nn: 'Trygge skoleveier',
      en: 'Safe ways to school',
      names: { nb: 'Trygge skoleveier', nn: null, en: 'Safe ways to school' },
    },
  });
  expect(await carryOut('updateCaseTheme', { id, name: { nb: 'Trafikk' } })).toMatchObject({
    name: 'Trafikk',
    names: { nb: 'Trafikk', nn: null, en: null },
    version: 2,
  });
});

it('has one theme of a name to choose from: another is refused, and leaves no trace', async () => {
  const { carryOut, refusalOf, municipality } = await world();
  const theme = { municipality: municipality.number, name: { nb: 'Møteplasser' } };
  const { id } = await carryOut('createCaseTheme', theme);
  expect(await refusalOf('createCaseTheme', theme)).toMatchObject({ code: 'ALREADY_EXISTS', what: 'CaseTheme' });
  await carryOut('retireCaseTheme', { id });
  await carryOut('createCaseTheme', theme);
  expect(await refusalOf('offerCaseTheme', { id, reason: 'Angret' })).toMatchObject({ code: 'ALREADY_EXISTS' });
});

it('sorts no finding by a theme that was retired, and keeps those that were', async () => {
  const { carryOut, refusalOf, givenCycle, givenDialogue, givenFinding, municipality } = await world();
  const { id } = await carryOut('createCaseTheme', { municipality: municipality.number, name: { nb: 'Møteplasser' } });
  const { id: dialogueId } = await givenDialogue((await givenCycle()).id);
  const finding = await givenFinding(dialogueId, { themeId: id });
  expect(await carryOut('retireCaseTheme', { id, retiredOn: '2026-01-05' })).toMatchObject({ retiredOn: '2026-01-05' });
  const another = { dialogueId, type: 'NEED', text: 'Benker', themeId: id };
  expect(await refusalOf('recordFinding', another)).toMatchObject({ code: 'NOT_OPEN', what: 'CaseTheme' });
  expect(await carryOut('updateFinding', { id: finding.id, text: 'Benker', themeId: id })).toMatchObject({
    text: 'Benker',
  });
  await carryOut('offerCaseTheme', { id, reason: 'Trengs likevel' });
  expect(await carryOut('recordFinding', another)).toMatchObject({ text: 'Benker' });
});

it('refuses another municipality’s theme, and leaves no trace', async () => {
  const { refusalOf, givenCycle, givenDialogue } = await world();
  const elsewhere = await world();
  const { id: themeId } = await elsewhere.carryOut('createCaseTheme', {
    municipality: elsewhere.municipality.number,
    name: { nb: 'Møteplasser' },
  });
  const { id: dialogueId } = await givenDialogue((await givenCycle()).id);
  expect(await refusalOf('recordFinding', { dialogueId, type: 'NEED', text: 'Lys', themeId })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'CaseTheme',
  });
});

it.each([
  ['without a name', { name: { nb: ' ' } }, 'name.nb'],
  ['with a name too long', { name: { nb: 'x'.repeat(101) } }, 'name.nb'],
])('refuses a theme %s, names the field, and leaves no trace', async (_, input, field) => {
  const { refusalOf, municipality } = await world();
  expect(await refusalOf('createCaseTheme', { municipality: municipality.number, ...input })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});

it('tells the second of two coordinators what the first one wrote, and leaves no trace', async () => {
  const { carryOut, refusalOf, municipality } = await world();
  const theme = { municipality: municipality.number, name: { nb: 'Møteplasser' } };
  const { id, version } = await carryOut('createCaseTheme', theme);
  await carryOut('updateCaseTheme', { id, name: { nb: 'Møtesteder' }, expectedVersion: version });
  const late = { id, name: { nb: 'Trafikk' }, expectedVersion: version };
  expect(await refusalOf('updateCaseTheme', late)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    theirs: { name: { nb: 'Møtesteder' } },
  });
});
