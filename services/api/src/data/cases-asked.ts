import type { Act } from '@naerhjul/domain/act.ts';
import type { CaseFilter } from '@naerhjul/domain/export/case-filter.sql.ts';
import { invalid } from '@naerhjul/domain/input.ts';
import { CaseHorizon, CaseOrigin } from '@naerhjul/prisma/generated/enums.ts';
import { demandAll, listOf, type Given, type Named, type Parameter } from './given.ts';
import { globalIdOf } from './values.rules.ts';

/** What some cases alone are asked for by. */
export const CASE_FILTERS = ['theme', 'horizon', 'origin', 'year'] as const;

/** Which cases are asked for. */
export async function casesAsked(act: Act, given: Given, places: readonly Named[] | undefined): Promise<CaseFilter> {
  const years = listOf(given, 'year', /^\d{4}$/, 'one or several years, such as 2026');
  return {
    themes: await themesOf(act, given, places),
    horizons: codesOf(given, 'horizon', Object.values(CaseHorizon)),
    origins: codesOf(given, 'origin', Object.values(CaseOrigin)),
    years: years?.map(Number),
  };
}

function codesOf<Code extends string>(given: Given, name: Parameter, codes: readonly Code[]) {
  const values = listOf(given, name, /^[A-Z_]{1,40}$/, `one or several of ${codes.join(', ')}`);
  if (values === undefined) return undefined;
  const known = codes.filter((code) => values.includes(code));
  const strange = values.find((value) => !known.some((code) => code === value));
  if (strange !== undefined) throw invalid(name, `must be one or several of ${codes.join(', ')}`, 'invalid_value');
  return known;
}

/** Themes by their ids, or by what they are called in bokmål, as the files tell them. */
async function themesOf({ db }: Act, given: Given, places: readonly Named[] | undefined) {
  const names = listOf(given, 'theme', /^[^\p{Cc}]{1,200}$/u, 'one or several themes, by id or by name');
  if (names === undefined) return undefined;
  const rows = await db.caseTheme.findMany({
    where: places === undefined ? {} : { municipalityId: { in: places.map(({ id }) => id) } },
    select: { id: true, nameNb: true },
  });
  const found = rows.map(({ id, nameNb }) => ({ id, called: [globalIdOf('CaseTheme', id), nameNb] }));
  demandAll(
    'theme',
    names,
    found.flatMap(({ called }) => called),
  );
  return found.filter(({ called }) => called.some((one) => names.includes(one))).map(({ id }) => id);
}
