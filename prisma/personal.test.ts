import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { couldTell, decisionOf, undecided } from './personal.ts';

const MODELS = new URL('models/', import.meta.url);
const source = readdirSync(MODELS)
  .map((name) => readFileSync(new URL(name, MODELS), 'utf8'))
  .join('\n');

describe('what a column tells of people', () => {
  it('is decided of every column', () => {
    expect(couldTell(source).length).toBeGreaterThan(150);
    expect(undecided(source)).toEqual([]);
  });

  it.each(['nickname String?', 'shoeSize Int', 'tags String[]', 'form Json'])(
    'is missed where a new one has none: %s',
    (column) => {
      const grown = source.replace('model Person {\n', `model Person {\n  ${column}\n`);
      expect(undecided(grown)).toEqual([`Person.${column.split(' ')[0]}: no decision`]);
    },
  );

  it('is not decided of a column that is gone', () => {
    const without = source.replace(/^ {2}phone .*\n/m, '');
    expect(undecided(without)).toEqual(['PersonContact.phone: there is no such column']);
  });

  it('is that it is private, of what the change log must never hold', () => {
    expect(decisionOf({ model: 'PersonContact', field: 'email' })).toBe('personal');
    expect(decisionOf({ model: 'Committee', field: 'slug' })).toBe('none');
  });
});
