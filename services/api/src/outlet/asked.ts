import type { Act } from '@naerhjul/domain/act.ts';
import type { PhaseKind } from '@naerhjul/domain/cycle/phase-facts.ts';
import { BadRequest } from '../body.ts';
import type { Lang } from './words.ts';

const LANGUAGES: Readonly<Record<string, Lang>> = { nb: 'nb', nn: 'nn', en: 'en' };
const KINDS: readonly PhaseKind[] = ['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER'];

/** The municipality that an address names, with what its calendar goes by. */
export interface Place {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly timeZone: string;
  readonly defaultLanguage: 'NB' | 'NN' | 'EN';
}

export const PLACE = { id: true, number: true, name: true, timeZone: true, defaultLanguage: true } as const;

const NOTHING = {
  municipality: 'There is no municipality with this number here.',
  committee: 'The municipality has no committee with this short name.',
  year: 'Nothing is known of this year.',
} as const;

/** Says that there is nothing at an address, and which part of it is wrong where that is known. */
export function nothingThere(what?: keyof typeof NOTHING): BadRequest {
  if (what === undefined) return new BadRequest(404, 'NOT_FOUND', 'There is nothing at this address.');
  return new BadRequest(404, 'NOT_FOUND', NOTHING[what], { what });
}

export async function placeAt({ db }: Act, number: string): Promise<Place> {
  const found = await db.municipality.findUnique({ where: { number }, select: PLACE });
  if (found === null) throw nothingThere('municipality');
  return found;
}

/** The language that was asked for, or the one that a municipality's texts are shown in. */
export function langOf(params: URLSearchParams, { defaultLanguage }: Pick<Place, 'defaultLanguage'>): Lang {
  const given = params.get('lang');
  const found = LANGUAGES[(given ?? defaultLanguage).toLowerCase()];
  if (found === undefined) throw new BadRequest(400, 'BAD_USER_INPUT', 'lang is one of nb, nn and en.');
  return found;
}

/** Whether what has no date yet was asked for: it is, unless it is said not to be. */
export function undatedOf(params: URLSearchParams): boolean {
  const given = params.get('undated') ?? 'yes';
  if (given !== 'yes' && given !== 'no') throw new BadRequest(400, 'BAD_USER_INPUT', 'undated is yes or no.');
  return given === 'yes';
}

/** The kinds of activity that were asked for; all unless some are named. */
export function kindsOf(params: URLSearchParams): readonly PhaseKind[] | undefined {
  const given = params
    .getAll('kind')
    .flatMap((one) => one.split(','))
    .map((one) => one.trim().toUpperCase())
    .filter((one) => one !== '');
  if (given.length === 0) return undefined;
  const kinds = KINDS.filter((kind) => given.includes(kind));
  if (kinds.length < new Set(given).size) {
    throw new BadRequest(400, 'BAD_USER_INPUT', `kind is one or several of ${KINDS.join(', ')}, with commas between.`);
  }
  return kinds;
}

/** The query of an address, as its parameters. */
export function paramsOf(url: string | undefined): URLSearchParams {
  return URL.parse(url ?? '/', 'http://localhost')?.searchParams ?? new URLSearchParams();
}
