import { theConsole } from './console.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly unknown[];
}

export const DRAMMEN = '3301';

/** Asks the API that the console stands on: as anyone without a key, unless as staff. */
export async function ask<Data>(document: string, variables: Variables = {}, as?: 'staff'): Promise<Data> {
  const { origin, token } = await theConsole();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as === 'staff' ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors || !data) throw new Error(`${document.slice(0, 100)}: ${JSON.stringify(errors)}`);
  return data;
}

export interface OpenedCycle {
  readonly id: string;
  readonly committee: { readonly number: number };
  readonly phases: readonly { readonly position: number; readonly meetings: readonly OpenedMeeting[] }[];
}

export interface OpenedMeeting {
  readonly id: string;
  readonly version: number;
}

/** Opens a year for all ten committees behind the scenes; each file of tests has a year of its own. */
export async function openYear(year: number): Promise<readonly OpenedCycle[]> {
  const { openYear: cycles } = await ask<{ openYear: readonly OpenedCycle[] }>(
    `mutation($input: OpenYearInput!) {
      openYear(input: $input) { id committee { number } phases { position meetings { id version } } }
    }`,
    { input: { municipality: DRAMMEN, year } },
    'staff',
  );
  return cycles;
}

/** The first meeting of a phase in a committee's year. */
export function meetingOf(cycles: readonly OpenedCycle[], committee: number, position: number): OpenedMeeting {
  const meeting = cycles
    .find((one) => one.committee.number === committee)
    ?.phases.find((phase) => phase.position === position)?.meetings[0];
  if (meeting === undefined) throw new Error(`committee ${committee} has no meeting in phase ${position}`);
  return meeting;
}
