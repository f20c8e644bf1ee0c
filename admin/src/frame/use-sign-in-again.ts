import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';

/** Leads to signing in, and back again, when any page is told that the code it reads with is not known any more. */
export function useSignInAgain(): void {
  const queries = useQueryClient().getQueryCache();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(
    () =>
      queries.subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') void logoutIfAccessDenied(event.action.error);
      }),
    [queries, logoutIfAccessDenied],
  );
}
