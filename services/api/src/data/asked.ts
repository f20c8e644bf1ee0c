import type { Act, Actor } from '@naerhjul/domain/act.ts';
import { today } from '@naerhjul/domain/calendar.ts';
import type { Dataset } from '@naerhjul/domain/export/dataset.ts';
import type { Asked } from '@naerhjul/domain/export/read-export.ts';
import { invalid } from '@naerhjul/domain/input.ts';
import { casesAsked, CASE_FILTERS } from './cases-asked.ts';
import { dayIn, demandAll, listOf, oneOf, PARAMETERS, read, type Given, type Named } from './given.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What is asked for, read and found. */
export interface Request {
  readonly asked: Asked;
  readonly dialect: 'rfc4180' | 'excel-nb';
  readonly lang: 'nb' | 'en';
  /** The municipality that all of it is within, by its number. */
  readonly place: string | undefined;
  /** What was asked, as names and values, with what holds where nothing was said. */
  readonly facts: readonly (readonly [string, string])[];
}

/** Reads the parameters of an address, and refuses by its name the first that is not as it should be. */
export async function askedOf(
  act: Act,
  dataset: Dataset,
  params: URLSearchParams,
  extension: string,
): Promise<Request> {
  const { actor, now } = act;
  const given = read(params);
  const dialect = oneOf(given, 'dialect', ['rfc4180', 'excel-nb'] as const) ?? 'rfc4180';
  if (given.dialect !== undefined && extension !== 'csv') {
    throw invalid('dialect', 'goes with .csv alone', 'not_with');
  }
  const lang = oneOf(given, 'lang', ['nb', 'en'] as const) ?? 'nb';
  oneOf(given, 'version', [dataset.version] as const);
  const numbers = listOf(given, 'municipality', /^\d{4}$/, 'one or several numbers of four digits, such as 3301');
  const slugs = listOf(given, 'committee', /^[a-z0-9-]{1,80}$/, 'one or several short names, such as konnerud');
  const from = dayIn(given, 'from');
  const to = dayIn(given, 'to');
  if (from !== undefined && to !== undefined && to < from)
    throw invalid('to', 'must not be before from', 'before_start');
  if (given.since !== undefined) alone(given);
  const filter = CASE_FILTERS.find((name) => given[name] !== undefined);
  if (filter !== undefined && dataset.ofCases !== true) {
    throw invalid(filter, `does not go with ${dataset.name}, which are not about cases alone`, 'not_with');
  }
  const knownAt = given.knownAt === undefined ? undefined : momentIn(given.knownAt, now);
  const places = await placesOf(act, numbers);
  const committees = await committeesOf(act, slugs, places);
  const [place, ...others] = places ?? [];
  const asOf = dayIn(given, 'asOf') ?? today(now, place?.timeZone ?? 'Europe/Oslo');
  const asked = {
    actor,
    asOf,
    isAsOf: given.asOf !== undefined || knownAt !== undefined,
    knownAt,
    from,
    to,
    municipalities: places?.map(({ id }) => id),
    committees,
    cases: await casesAsked(act, given, places),
    since: given.since,
  };
  const facts: (readonly [string, string])[] = [
    ['dataset', dataset.name],
    ['version', dataset.version],
    ...PARAMETERS.flatMap((name) => {
      const value = name === 'asOf' ? asOf : given[name];
      return value === undefined || name === 'version' ? [] : [[name, value] as const];
    }),
  ];
  return { asked, dialect, lang, place: others.length === 0 ? place?.number : undefined, facts };
}

/** What changed is what is so now, whenever it lies. */
function alone(given: Given) {
  for (const name of [...CASE_FILTERS, 'from', 'to', 'asOf', 'knownAt'] as const) {
    if (given[name] !== undefined) throw invalid(name, 'does not go with since', 'not_with');
  }
}

async function placesOf({ db }: Act, numbers: readonly string[] | undefined): Promise<readonly Named[] | undefined> {
  if (numbers === undefined) return undefined;
  const rows = await db.municipality.findMany({
    where: { number: { in: [...numbers] } },
    select: { id: true, number: true, timeZone: true },
  });
  demandAll(
    'municipality',
    numbers,
    rows.map(({ number }) => number),
  );
  return rows;
}

async function committeesOf({ db }: Act, slugs: readonly string[] | undefined, places: readonly Named[] | undefined) {
  if (slugs === undefined) return undefined;
  const [place, ...others] = places ?? [];
  if (place === undefined || others.length > 0) throw invalid('committee', 'goes with one municipality', 'not_with');
  const rows = await db.committee.findMany({
    where: { municipalityId: place.id, slug: { in: [...slugs] } },
    select: { id: true, slug: true },
  });
  demandAll(
    'committee',
    slugs,
    rows.map(({ slug }) => slug),
  );
  return rows.map(({ id }) => id);
}

/** A moment that was, as the record is asked about. */
function momentIn(value: string, now: Date): Date {
  const at = MOMENT.test(value) ? new Date(value) : undefined;
  if (at === undefined || Number.isNaN(at.getTime())) {
    throw invalid('knownAt', 'must be a moment with its zone, as 2026-12-31T23:59:59Z', 'invalid_format');
  }
  if (at > now) throw invalid('knownAt', 'must not lie ahead: what will be known then is not known yet', 'too_late');
  return at;
}

/** Whose exports are counted together. */
export const whoseOf = (actor: Actor, origin: string) => (actor.kind === 'PUBLIC' ? `of ${origin}` : actor.id);
