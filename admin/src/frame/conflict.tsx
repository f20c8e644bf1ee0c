import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { RefusedError } from '../refused-error.ts';
import { ConflictDialog, type Conflict } from './conflict-dialog.tsx';

/** Tells the user about a refusal. `again` does the same on top of the version that stands there now. */
export type TellRefusal = (error: unknown, again?: (currentVersion: number) => Promise<unknown>) => void;

const ConflictContext = createContext<TellRefusal | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/** Lets every screen tell a refusal the same way: in a line, or with both values where someone else was first. */
export function ConflictProvider({ children }: Props) {
  const [conflict, setConflict] = useState<Conflict>();
  const notify = useNotify();
  const translate = useTranslate();
  const tell = useCallback<TellRefusal>(
    (error, again) => {
      const isConflict = error instanceof RefusedError && error.code === 'CHANGED_MEANWHILE';
      if (isConflict && again !== undefined) setConflict({ details: error.details, again });
      else notify(wordRefusal(error, translate), { type: 'error', autoHideDuration: 10_000 });
    },
    [notify, translate],
  );
  const value = useMemo(() => tell, [tell]);
  return (
    <ConflictContext value={value}>
      {children}
      {conflict === undefined ? null : (
        <ConflictDialog conflict={conflict} tell={tell} close={() => setConflict(undefined)} />
      )}
    </ConflictContext>
  );
}

export function useTellRefusal(): TellRefusal {
  const tell = useContext(ConflictContext);
  if (tell === undefined) throw new Error('There is no ConflictProvider above');
  return tell;
}
