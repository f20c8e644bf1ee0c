import { expect, it } from 'vitest';
import { pseudonymOf, shownName } from './name.rules.ts';

const kim = {
  name: 'Kim Åmot',
  publicName: null,
  number: 3,
  kind: 'RESIDENT',
  publication: 'ROLE_ONLY',
  anonymisedAt: null,
} as const;
const PSEUDONYM = 'Innbyggerrepresentant 3';

it.each([
  ['published, to everyone', { publication: 'PUBLIC', publicName: 'Kim Åmot' }, false, 'Kim Åmot'],
  ['not published, to the public', {}, false, PSEUDONYM],
  ['not published, to whoever may edit', {}, true, 'Kim Åmot'],
  ['protected, to the public', { publication: 'HIDDEN' }, false, PSEUDONYM],
  ['protected, to whoever may edit', { publication: 'HIDDEN' }, true, PSEUDONYM],
  ['taken away, whatever stands there', { publication: 'PUBLIC', anonymisedAt: new Date(0) }, true, PSEUDONYM],
] as const)('a name that is %s', (_, changes, mayEdit, expected) => {
  expect(shownName({ ...kim, ...changes }, mayEdit, 'NB')).toBe(expected);
});

it.each([
  ['RESIDENT', 'NN', 'Innbyggjarrepresentant 3'],
  ['RESIDENT', 'EN', 'Residents’ representative 3'],
  ['POLITICIAN', 'NB', 'Politiker 3'],
  ['YOUTH_OBSERVER', 'NB', 'Ungdomsobservatør 3'],
  ['ORGANISATION', 'NB', 'Organisasjon 3'],
] as const)('a %s in %s is called %s', (kind, language, expected) => {
  expect(pseudonymOf({ kind, number: 3 }, language)).toBe(expected);
});
