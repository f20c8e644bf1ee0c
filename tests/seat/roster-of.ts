import type { AskedBy, World } from '../testkit/world.ts';

export interface Entry {
  readonly seat: {
    readonly id: string;
    readonly kind: string;
    readonly position: number;
    readonly label: string | null;
  };
  readonly isVacant: boolean;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly party: string | null;
  readonly deputy: { readonly name: string } | null;
  readonly office: string | null;
}

const ROSTER = `query($id: ID!, $on: Date) { node(id: $id) { ... on Committee { roster(on: $on) {
  seat { id kind position label } isVacant person { id name } party deputy { name } office } } } }`;

/** The seats of a committee on a day, today unless given, with who holds them. */
export async function rosterOf({ told }: World, committeeId: string, on?: string, by?: AskedBy) {
  const { node } = await told<{ node: { roster: readonly Entry[] } }>(ROSTER, { id: committeeId, on }, by);
  return node.roster;
}
