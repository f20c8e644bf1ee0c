import type { CommitteeName } from '../meeting/meeting.ts';
import { useAsk } from '../frame/use-ask.ts';
import { useMunicipality } from '../municipality-context.tsx';
import type { Option } from '../verb/field.ts';

const CYCLES = `query OpenCycles($municipality: String!, $year: Int!) {
  cycles(first: 100, filter: { municipality: $municipality, years: [$year], statuses: [OPEN] }) {
    edges { node { id committee { id number name } } }
  }
}`;

interface Found {
  readonly cycles: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly committee: CommitteeName } }[];
  };
}

/** The committees whose year is open, as one chooses among them. */
export function useCycleOptions(year: number, without: readonly string[]): readonly Option[] {
  const { number: municipality } = useMunicipality();
  const { data } = useAsk<Found>(CYCLES, { municipality, year }, year > 0);
  return (data?.cycles.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id }) => !without.includes(id))
    .toSorted((a, b) => a.committee.number - b.committee.number)
    .map(({ id, committee: { number, name } }) => ({ value: id, label: `${number} ${name}` }));
}
