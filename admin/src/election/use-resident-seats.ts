import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { useSeatName } from '../seat/use-seat-name.ts';
import type { ElectionSeat } from './election.ts';

const SEATS = `query Seats($id: ID!) {
  seats(filter: { committeeId: $id, kinds: [RESIDENT] }, first: 100) { edges { node { id kind position label } } }
}`;

interface Answer {
  readonly seats: { readonly edges: readonly { readonly node: ElectionSeat }[] };
}

/** The resident seats of the committee, as choices. */
export function useResidentSeats(committeeId: string): readonly { readonly id: string; readonly name: string }[] {
  const nameOf = useSeatName();
  const { data = [] } = useQuery({
    queryKey: ['resident seats', committeeId],
    queryFn: async () => (await ask<Answer>(SEATS, { id: committeeId })).seats.edges.map(({ node }) => node),
  });
  return data.map((seat) => ({ id: seat.id, name: nameOf(seat) }));
}
