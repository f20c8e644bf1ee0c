import { useMemo, type ReactNode } from 'react';
import { localStorageStore, StoreContextProvider, useGetIdentity } from 'react-admin';

interface Props {
  readonly children: ReactNode;
}

/** Keeps saved searches and chosen columns for the one who is signed in, in this browser, also after signing out. */
export function OwnStore({ children }: Props) {
  const { identity } = useGetIdentity();
  const who = identity?.id;
  const store = useMemo(() => (who === undefined ? undefined : localStorageStore('1', `Of.${who}`)), [who]);
  return store === undefined ? null : <StoreContextProvider value={store}>{children}</StoreContextProvider>;
}
