import type { Case, CaseStatusEvent } from './shapes-case.ts';
import type { CarryOut, Told } from './world.ts';

type Values = Readonly<Record<string, unknown>>;

interface Given {
  readonly carryOut: CarryOut;
  readonly told: Told;
  readonly givenCommittee: () => Promise<{ readonly id: string }>;
}

/** Cases that a test may start from. */
export function givenCases({ carryOut, told, givenCommittee }: Given) {
  /** A case of a committee, of a new one unless it is given; moved to a status when one is given. */
  const givenCase = async ({ committeeId, status, ...changes }: Values = {}): Promise<Case> => {
    const raised = await carryOut('raiseCase', {
      leadCommitteeId: committeeId ?? (await givenCommittee()).id,
      title: 'Fartsdumper i Åsveien',
      origin: 'COMMITTEE',
      ...changes,
    });
    if (status === undefined) return raised;
    const to = { id: raised.id, to: status, reason: 'Avklart', occurredOn: raised.raisedOn };
    return carryOut('changeCaseStatus', status === 'FORWARDED' ? { ...to, forwardedTo: 'Fylkeskommunen' } : to);
  };

  /** Every step in the ledger of a case, corrections too, in the order of recording. */
  const ledgerOf = async ({ id }: { readonly id: string }): Promise<readonly CaseStatusEvent[]> => {
    const { node } = await told<{ node: { statusEvents: readonly CaseStatusEvent[] } }>(
      `query($id: ID!) { node(id: $id) { ... on Case { statusEvents { id version seq occurredOn recordedAt reason actor
        forwardedTo decision { body reference text } from { code } to { code } corrects { id } } } } }`,
      { id },
    );
    return node.statusEvents;
  };

  return { givenCase, ledgerOf };
}
