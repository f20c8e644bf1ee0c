import { describe, expect, it } from 'vitest';
import { accessNb } from '../i18n/access.nb.ts';
import type { Words } from '../words.ts';
import type { Entry } from './entry.ts';
import { wordReason } from './reason-words.ts';

/** The words of bokmål, filled in. */
const words: Words = (key, values) => {
  const found = key
    .split('.')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>>)[part], accessNb);
  return String(found).replaceAll(/%\{(\w+)\}/g, (_, name: string) => String(values?.[name]));
};

describe('the audit says why in words', () => {
  it.each<[Entry['event'], string | null, string]>([
    ['SESSION_REVOKED', 'ALL', 'Overalt'],
    ['SIGN_IN_REFUSED', 'SUSPENDED', 'Brukeren er stengt ute'],
    ['SIGNED_OUT', 'PROVIDER', 'Logget ut hos innloggingstjenesten'],
    ['SIGN_IN_REFUSED', 'PROVIDER', 'Avvist eller avbrutt hos innloggingstjenesten'],
    ['GRANT_GIVEN', 'CLAIM', 'Fra innloggingen'],
    ['RULE_OVERRIDDEN', 'R02', 'Regel R02'],
    ['RETENTION_SET', 'SESSIONS 90', 'Økter som er slutt: 90 døgn'],
    ['RETENTION_RUN', 'SIGN_IN_LOG 4', 'Innlogginger: 4 slettet'],
    ['CONSUMER_USED', 'SUPPLIER 987654321', 'Gjennom leverandøren 987654321'],
    [
      'CLIENT_CHANGED',
      'NAME SCOPES -people +cases MUNICIPALITIES +3301',
      'nytt navn; Hva det får gjøre: fjernet Personer, lagt til Saker; Kommuner: lagt til 3301',
    ],
    ['KEY_CREATED', null, '–'],
  ])('%s %s', (event, reason, expected) => {
    expect(wordReason({ event, reason }, words)).toBe(expected);
  });
});
