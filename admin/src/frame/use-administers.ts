import { useMunicipalityChoice } from '../municipality-context.tsx';

/** Whether one looks after the users and programs of the municipality one works in. */
export function useAdministers(): boolean {
  const { current, viewer } = useMunicipalityChoice();
  return viewer.administers(current?.number);
}
