import { meetingIn, phaseOf } from './given.ts';
import type { Cycle } from './shapes.ts';
import type { World } from './world.ts';

const reason = 'Året ble kortere enn planlagt';

/** Every rule that blocks the closing of a year, set aside. */
export const SET_ASIDE = ['R02', 'R03', 'R04', 'R15'].map((rule) => ({ rule, reason }));

const EVENINGS = ['01-20', '05-12', '09-08', '11-10'];

/** Holds the first so many of the four meetings of a year, each on its evening; the clock goes with them. */
export async function holdMeetings({ carryOut, at }: World, cycle: Cycle, howMany = 4): Promise<void> {
  for (const [index, evening] of EVENINGS.slice(0, howMany).entries()) {
    const { id } = meetingIn(phaseOf(cycle, [1, 3, 4, 7][index] ?? 1));
    await carryOut('dateMeeting', { id, startsAt: `${cycle.year}-${evening}T17:00:00Z` });
    at(`${cycle.year}-${evening}T20:00:00Z`);
    await carryOut('holdMeeting', { id });
  }
}

/** What closing a year lacks, rule by rule, as staff see it. */
export async function checklistOf({ told }: World, { id }: { readonly id: string }): Promise<readonly ChecklistItem[]> {
  const { closingChecklist } = await told<{ closingChecklist: { items: readonly ChecklistItem[] } }>(
    `query($id: ID!) { closingChecklist(cycleId: $id) { asOf ready items { rule strength status lacks
      figures { what count atLeast atMost } cases { number } override { reason decidedOn } } } }`,
    { id },
  );
  return closingChecklist.items;
}

export interface ChecklistItem {
  readonly rule: string;
  readonly strength: string;
  readonly status: string;
  readonly lacks: readonly string[];
  readonly figures: readonly { readonly what: string; readonly count: number; readonly atLeast: number }[];
  readonly cases: readonly { readonly number: string }[];
  readonly override: { readonly reason: string; readonly decidedOn: string } | null;
}

/** What became of the cases of a year, by number. */
export async function settlementsOf(
  { told }: World,
  { id }: { readonly id: string },
  by?: { readonly as: 'public' },
): Promise<readonly Settled[]> {
  const { node } = await told<{ node: { settlements: readonly Settled[] } }>(
    `query($id: ID!) { node(id: $id) { ... on Cycle { settlements { id version outcome settledOn note caseNumber caseTitle
      category statusLabel horizon rank updatedAt } } } }`,
    { id },
    by,
  );
  return node.settlements;
}

export interface Settled {
  readonly id: string;
  readonly version: number;
  readonly outcome: string;
  readonly settledOn: string;
  readonly note: string | null;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly category: string;
  readonly statusLabel: string;
  readonly horizon: string | null;
  readonly rank: number | null;
  readonly updatedAt: string;
}
