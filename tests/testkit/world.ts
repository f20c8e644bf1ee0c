import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { STAFF_KEY, theApi } from './api.ts';
import { givens } from './given.ts';
import { logOf } from './log.ts';
import { SELECTIONS } from './shapes.ts';
import type { ShownAccess } from './shapes-access.ts';
import type { ShownCases } from './shapes-cases.ts';
import type { ShownPeople } from './shapes-people.ts';
import { documentOf, type Verb, type Verbs } from './verbs.ts';

export interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly Problem[];
}

export interface AskedBy {
  /** Staff, who may do everything here, or the public, who is nobody. */
  readonly as?: 'staff' | 'public';
  /** Another key than the staff's. */
  readonly key?: string;
}

type Values = Readonly<Record<string, unknown>>;

/** As `ask`, where an answer without errors is expected. */
export type Told = <Data = Values>(document: string, variables?: Values, by?: AskedBy) => Promise<Data>;

/** Carries out a verb as staff, and answers with what it changed; throws when it is refused. */
export type CarryOut = <Name extends Verb>(verb: Name, input: Values) => Promise<Verbs[Name]>;

/**
 * A municipality of its own on the one running API: tests never see each other's. `at` moves its clock,
 * which stands still otherwise.
 */
export async function world({ now = '2026-01-05T12:00:00Z' } = {}) {
  const api = await theApi();
  const { db } = api;
  let moment = momentOf(now);

  const ask = async <Data = Values>(document: string, variables: Values = {}, by: AskedBy = {}) => {
    api.clock.now = moment;
    const key = by.key ?? (by.as === 'public' ? undefined : STAFF_KEY);
    const response = await fetch(`${api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };

  const told: Told = async <Data = Values>(document: string, variables: Values = {}, by: AskedBy = {}) => {
    const { data, errors } = await ask<Data>(document, variables, by);
    if (errors || !data) throw new Error(`${document.slice(0, 100)}: ${JSON.stringify(errors)}`);
    return data;
  };

  const carryOut: CarryOut = async (verb, input) => (await told<Verbs>(documentOf(verb), { input }))[verb];

  const { number, id } = await freshMunicipality(carryOut);
  const log = logOf(db, number);

  /** What a verb is refused with. Fails when it isn't, or when the refusal left a trace in the change log. */
  const refusalOf = async (verb: Verb, input: Values, by?: AskedBy): Promise<Values> => {
    const before = await log.length();
    const { data, errors } = await ask<Record<string, unknown>>(documentOf(verb), { input }, by);
    expect(data?.[verb] ?? null, `${verb} was carried out`).toBeNull();
    expect(await log.length(), `entries in the change log after ${verb} was refused`).toBe(before);
    return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
  };

  /** An object as it is now; null where the caller may not see it. */
  const seen = async <Shape extends keyof Shown>(shape: Shape, of: string, by?: AskedBy) => {
    const document = `query($id: ID!) { node(id: $id) { ... on ${shape} { ${SELECTIONS[shape]} } } }`;
    return (await told<{ node: Shown[Shape] | null }>(document, { id: of }, by)).node;
  };

  /** As `seen`, where it is there. */
  const current = async <Shape extends keyof Shown>(shape: Shape, { id: of }: { readonly id: string }) => {
    const found = await seen(shape, of);
    if (!found) throw new Error(`there is no ${shape} ${of}`);
    return found;
  };

  return {
    municipality: { id, number },
    db,
    ask,
    told,
    carryOut,
    refusalOf,
    seen,
    current,
    changesOf: log.changesOf,
    log,
    /** Moves the clock to a moment, or to noon (UTC) of a day. */
    at: (then: string) => {
      moment = momentOf(then);
    },
    ...givens({ carryOut, told, municipality: number }),
  };
}

export type World = Awaited<ReturnType<typeof world>>;

/** The types that can be asked for by id, and what the tests see of them. */
interface Shown extends ShownAccess, ShownPeople, ShownCases {
  Municipality: Verbs['createMunicipality'];
  District: Verbs['createDistrict'];
  Coordinator: Verbs['createCoordinator'];
  Committee: Verbs['createCommittee'];
  Regulation: Verbs['createRegulation'];
  SchoolHoliday: Verbs['addSchoolHoliday'];
  Wheel: Verbs['createWheel'];
  WheelVersion: Verbs['draftWheelVersion'];
  PhaseTemplate: Verbs['addPhaseTemplate'];
  Cycle: Verbs['openCycle'];
  Phase: Verbs['addPhase'];
  Meeting: Verbs['planMeeting'];
}

function momentOf(text: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
}

/** Numbers are drawn; one that is taken is drawn again. */
async function freshMunicipality(carryOut: CarryOut) {
  for (let tries = 1; ; tries += 1) {
    try {
      // Those above are never given: tests ask for them as for what there is not.
      const number = String(randomInt(5000, 9900));
      return await carryOut('createMunicipality', { number, name: `Kommune ${number}` });
    } catch (error) {
      if (tries === 20 || !String(error).includes('ALREADY_EXISTS')) throw error;
      await pause(1);
    }
  }
}
