import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';

interface Answer {
  readonly viewer: {
    readonly grants: readonly { readonly role: string; readonly municipality: { readonly number: string } | null }[];
  };
}

/** Whether one looks after the users and programs of the municipality one works in; no, until it is known. */
export function useAdministers(): boolean {
  const { number } = useMunicipality();
  const { data } = useQuery({
    queryKey: ['viewer', 'grants'],
    queryFn: () => ask<Answer>('{ viewer { grants { role municipality { number } } } }'),
  });
  const grants = data?.viewer.grants ?? [];
  return grants.some(
    ({ role, municipality }) => role === 'MUNICIPAL_ADMIN' && (municipality === null || municipality.number === number),
  );
}
