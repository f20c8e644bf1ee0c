import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * Reads everything that the page shows anew, and is done when it stands there; what other pages showed is forgotten. Whoever is told that something is done
 * can then go on at once: what the page offers rests on the versions that the verb left.
 */
export function useReadAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.removeQueries({ type: 'inactive' });
    await queries.invalidateQueries();
  }, [queries]);
}
