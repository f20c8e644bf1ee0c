import { day, type Day } from '@naerhjul/domain/calendar.ts';
import { invalid } from '@naerhjul/domain/input.ts';

/** What the address of an export may ask, in the order in which it is told. */
export const PARAMETERS = [
  'municipality',
  'committee',
  'theme',
  'horizon',
  'origin',
  'year',
  'from',
  'to',
  'asOf',
  'knownAt',
  'since',
  'dialect',
  'lang',
  'version',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** So many municipalities or committees may be named. */
const MOST = 100;

export type Given = Partial<Record<Parameter, string>>;

export function read(params: URLSearchParams): Given {
  const given: Given = {};
  for (const [name, value] of params) {
    if (!isParameter(name)) {
      throw invalid(name.slice(0, 40), `is no parameter: there are ${PARAMETERS.join(', ')}`, 'unknown');
    }
    if (given[name] !== undefined) throw invalid(name, 'is given twice', 'repeated');
    if (value === '') throw invalid(name, 'is empty: leave it out', 'required');
    given[name] = value;
  }
  return given;
}

const isParameter = (name: string): name is Parameter => PARAMETERS.some((one) => one === name);

export function oneOf<Value extends string>(
  given: Given,
  name: Parameter,
  values: readonly Value[],
): Value | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  const known = values.find((one) => one === value);
  if (known === undefined) throw invalid(name, `must be one of ${values.join(', ')}`, 'invalid_value');
  return known;
}

export function listOf(given: Given, name: Parameter, form: RegExp, wanted: string): readonly string[] | undefined {
  const values = given[name]?.split(',').map((one) => one.trim());
  if (values === undefined) return undefined;
  if (values.length > MOST || values.some((one) => !form.test(one))) {
    throw invalid(name, `must be ${wanted}, with commas between, at most ${MOST}`, 'invalid_format');
  }
  return [...new Set(values)];
}

export function dayIn(given: Given, name: Parameter): Day | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  const known = day(value);
  if (known === undefined) throw invalid(name, 'must be a day that exists, as 2026-12-31', 'invalid_format');
  return known;
}

/** Refuses a name that nothing has. */
export function demandAll(parameter: Parameter, names: readonly string[], known: readonly string[]) {
  const missing = names.find((name) => !known.includes(name));
  if (missing !== undefined) throw invalid(parameter, `names what there is none of: ${missing}`, 'unknown');
}

/** A municipality that is asked about. */
export interface Named {
  readonly id: string;
  readonly number: string;
  readonly timeZone: string;
}
