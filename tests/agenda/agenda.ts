import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { AskedBy, World } from '../testkit/world.ts';
import type { Cycle } from '../testkit/shapes.ts';

interface Agenda {
  readonly agendaMoves: readonly string[];
  readonly agenda: readonly {
    readonly id: string;
    readonly position: number;
    readonly title: string;
    readonly kind: string;
    readonly isPublic: boolean;
    readonly status: string;
    readonly outcome: string | null;
    readonly theme: { readonly id: string } | null;
    readonly case: { readonly id: string } | null;
    readonly dialogue: { readonly id: string } | null;
    readonly carriedFrom: { readonly id: string } | null;
    readonly findings: readonly { readonly finding: { readonly id: string } }[];
  }[];
  readonly agendaProposals: readonly {
    readonly kind: string;
    readonly title: string;
    readonly isPublic: boolean;
    readonly themeId: string | null;
    readonly caseId: string | null;
    readonly dialogueId: string | null;
    readonly carriedFromId: string | null;
  }[];
  readonly advice: readonly { readonly rule: string; readonly lacks: readonly string[]; readonly sentence: string }[];
}

/** The agenda of a meeting as someone sees it, with what is proposed for it and what the rules advise. */
export async function agendaOf({ told }: World, id: string, by?: AskedBy): Promise<Agenda> {
  const { node } = await told<{ node: Agenda }>(
    `query($id: ID!) { node(id: $id) { ... on Meeting {
      agendaMoves
      agenda { id position title kind isPublic status outcome theme { id } case { id } dialogue { id } carriedFrom { id }
        findings { finding { id } } }
      agendaProposals { kind title isPublic themeId caseId dialogueId carriedFromId }
      advice { rule lacks sentence } } } }`,
    { id },
    by,
  );
  return node;
}

export const titlesOf = ({ agenda }: Agenda) => agenda.map(({ position, title }) => `${position} ${title}`);

/** The id of the meeting of a phase of a year. */
export const meetingOf = (cycle: Cycle, position: number) => meetingIn(phaseOf(cycle, position)).id;

/** Puts items with these titles on an agenda, and answers with them. */
export async function givenItems({ carryOut }: World, meetingId: string, ...titles: readonly string[]) {
  const items = [];
  for (const title of titles) items.push(await carryOut('addAgendaItem', { meetingId, kind: 'OTHER', title }));
  return items;
}
