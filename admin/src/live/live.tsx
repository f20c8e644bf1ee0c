import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { useLive } from './use-live.ts';

/** Keeps what stands on the page fresh while others work, and says when it did. */
export function Live() {
  const words = useWords();
  const notify = useNotify();
  const { current } = useMunicipalityChoice();
  const told = words('habit.live.changed');
  const onChanged = useCallback(() => notify(told, { type: 'info', autoHideDuration: 6000 }), [notify, told]);
  useLive(current?.number, onChanged);
  return null;
}
