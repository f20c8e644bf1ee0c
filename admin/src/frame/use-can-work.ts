import { useMunicipality } from '../municipality-context.tsx';
import { useAsk } from './use-ask.ts';

const CAN = 'query CanWork($id: ID!) { viewer { can(id: $id, right: WORK) } }';

/** Whether the work of all committees of the municipality is one's own; no, until it is known. */
export function useCanWork(): boolean {
  const { id } = useMunicipality();
  return useAsk<{ viewer: { can: boolean } }>(CAN, { id }).data?.viewer.can === true;
}
