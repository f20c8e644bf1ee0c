import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { canBePolitician, mayBeMinor, openPersonVerbs, publicationOf } from './person.rules.ts';

const consent = (changes: object = {}) => ({
  givenOn: theDay('2026-01-02'),
  withdrawnOn: null,
  byGuardian: false,
  ...changes,
});

describe('someone may be under 18', () => {
  it.each([
    ['RESIDENT', 2013, '2026-12-31', true],
    ['RESIDENT', 2008, '2026-01-01', true],
    ['RESIDENT', 2008, '2026-12-31', true],
    ['RESIDENT', 2008, '2027-01-01', false],
    ['RESIDENT', 1950, '2026-01-01', false],
    ['RESIDENT', null, '2026-01-01', false],
    ['YOUTH_OBSERVER', null, '2026-01-01', true],
    ['YOUTH_OBSERVER', 2000, '2026-01-01', false],
  ] as const)('as %s, born %s, on %s: %s', (kind, birthYear, on, expected) => {
    expect(mayBeMinor({ kind, birthYear }, theDay(on))).toBe(expected);
  });
});

describe('a name is shown', () => {
  const guardian = { byGuardian: true };
  it.each([
    ['a politician’s always', 'POLITICIAN', 1980, [], 'PUBLIC'],
    ['a resident’s not without consent', 'RESIDENT', 1980, [], 'ROLE_ONLY'],
    ['a resident’s with consent', 'RESIDENT', 1980, [consent()], 'PUBLIC'],
    ['not when it is withdrawn', 'RESIDENT', 1980, [consent({ withdrawnOn: theDay('2026-02-01') })], 'ROLE_ONLY'],
    ['again with a new one', 'RESIDENT', 1980, [consent({ withdrawnOn: theDay('2026-02-01') }), consent()], 'PUBLIC'],
    ['a minor’s not with the minor’s own', 'RESIDENT', 2012, [consent()], 'ROLE_ONLY'],
    ['a minor’s with a guardian’s', 'RESIDENT', 2012, [consent(guardian)], 'PUBLIC'],
    ['a youth observer’s not without a known age', 'YOUTH_OBSERVER', null, [consent()], 'ROLE_ONLY'],
    ['a youth observer’s with a guardian’s', 'YOUTH_OBSERVER', null, [consent(guardian)], 'PUBLIC'],
    ['not by an own one from when young', 'RESIDENT', 2007, [consent({ givenOn: theDay('2024-05-01') })], 'ROLE_ONLY'],
  ] as const)('%s', (_, kind, birthYear, consents, expected) => {
    expect(publicationOf({ kind, birthYear }, consents)).toBe(expected);
  });
});

it.each([
  [null, true],
  [2005, true],
  [2008, true],
  [2009, false],
])('a politician in 2026 can be born in %s: %s', (birthYear, expected) => {
  expect(canBePolitician(birthYear, theDay('2026-06-01'))).toBe(expected);
});

it.each([
  ['PUBLIC', null, ['UPDATE', 'RECORD_CONTACT', 'ERASE_CONTACT', 'RECORD_CONSENT', 'PROTECT', 'ANONYMISE']],
  ['HIDDEN', null, ['UPDATE', 'RECORD_CONTACT', 'ERASE_CONTACT', 'UNPROTECT', 'ANONYMISE']],
  ['ROLE_ONLY', new Date(0), []],
] as const)('with someone who is %s, anonymised %s, can be done %o', (publication, anonymisedAt, expected) => {
  expect(openPersonVerbs({ publication, anonymisedAt })).toEqual(expected);
});
