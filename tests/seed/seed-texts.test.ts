import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAMMEN_CASES, LIER_CASES } from '@naerhjul/prisma/seed/cases.ts';
import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { FLOWS } from '@naerhjul/prisma/seed/flows.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import { DRAMMEN_PEOPLE, LIER_PEOPLE } from '@naerhjul/prisma/seed/people.ts';

const FOLDER = new URL('../../prisma/seed/', import.meta.url);
/** Where people and places are listed, with their names. */
const LISTS = /^people|^drammen|^lier|^actors|^visits/;

const cases = [...Object.entries(DRAMMEN_CASES), ...Object.entries(LIER_CASES)].flatMap(([slug, years]) =>
  Object.entries(years).flatMap(([year, all]) => all.map((one) => ({ ...one, slug, year }))),
);

const people = [...Object.values(DRAMMEN_PEOPLE), ...Object.values(LIER_PEOPLE)].flatMap(
  ({ politicians, residents, formerPolitician, youth }) => [
    ...politicians.flatMap(({ name, deputy }) => [name, ...(deputy ? [deputy] : [])]),
    ...residents.map(({ name }) => name),
    ...(formerPolitician ? [formerPolitician.name] : []),
    ...(youth ? [youth.name] : []),
  ],
);

describe('the texts of the example data', () => {
  it('call no two cases the same, and found no two of them on the same words', () => {
    expect(cases.length).toBeGreaterThan(80);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    expect(new Set(cases.map(({ finding }) => finding)).size).toBe(cases.length);
  });

  it('take up every theme in each year of Drammen', () => {
    for (const year of ['2024', '2025', '2026']) {
      const themes = cases.filter((one) => one.year === year).map(({ flow }) => FLOWS[flow].theme);
      expect({ year, themes: [...new Set(themes)].toSorted() }).toEqual({
        year,
        themes: ['green', 'hub', 'traffic', 'upkeep', 'youth'],
      });
    }
  });

  it('name nobody, outside the lists of people', () => {
    const files = readdirSync(FOLDER).filter((file) => !LISTS.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(people.length).toBeGreaterThan(180);
    const naming = files.flatMap((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8').toLocaleLowerCase('nb');
      return people.filter((name) => text.includes(name.toLocaleLowerCase('nb'))).map((name) => `${file}: ${name}`);
    });
    expect(naming).toEqual([]);
  });

  it('say of each regulation that it is example data, and claim no day for what is not public', () => {
    const sources = [...DRAMMEN.regulations, ...LIER.regulations].map(({ reference }) => reference);
    expect(sources).toHaveLength(3);
    for (const source of sources) {
      expect(source).toMatch(/^Eksempeldata: oppdiktet/);
      expect(source).not.toMatch(/\d{1,2}\.\d{1,2}\.\d{4}|gjelder fra/);
    }
  });

  it('are called invented on the first page, in Norwegian and in English', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [nb = '', en = ''] = readme.split('\n---\n');
    expect(nb).toMatch(/oppdiktet/);
    expect(en).toMatch(/invented/);
  });
});
