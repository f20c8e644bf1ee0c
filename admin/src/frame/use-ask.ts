import { useQuery } from '@tanstack/react-query';
import { ask, type Variables } from '../graphql.ts';

/** What a page of its own shows; it is read anew after each verb. */
export function useAsk<Data>(document: string, variables: Variables = {}, enabled = true) {
  return useQuery({
    queryKey: [document, variables],
    queryFn: () => ask<Data>(document, variables),
    enabled,
    // What was typed stays: a page is read anew when something was done, not when one comes back to it.
    refetchOnWindowFocus: false,
  });
}
