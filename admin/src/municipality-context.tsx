import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { ask } from './graphql.ts';
import { Waiting } from './frame/waiting.tsx';
import { NoMunicipality } from './frame/no-municipality.tsx';

export interface Municipality {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Whether the caller may change what the whole municipality shares. */
  readonly viewerCanEdit: boolean;
}

interface Choice {
  readonly current: Municipality;
  readonly all: readonly Municipality[];
  readonly choose: (number: string) => void;
}

const KEY = 'naerhjul.municipality';
const MunicipalityContext = createContext<Choice | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/** Knows in which municipality one works, and remembers it on this machine. */
export function MunicipalityProvider({ children }: Props) {
  const [number, setNumber] = useState(() => localStorage.getItem(KEY));
  const { data: all } = useQuery({
    queryKey: ['viewer', 'municipalities'],
    queryFn: async () => {
      const { viewer } = await ask<{ viewer: { municipalities: readonly Municipality[] } }>(
        '{ viewer { municipalities { id number name viewerCanEdit } } }',
      );
      return viewer.municipalities;
    },
  });
  const current = all?.find((one) => one.number === number) ?? all?.[0];
  const choice = useMemo(() => {
    if (all === undefined || current === undefined) return undefined;
    const choose = (chosen: string) => {
      localStorage.setItem(KEY, chosen);
      setNumber(chosen);
    };
    return { current, all, choose };
  }, [all, current]);
  if (all === undefined) return <Waiting />;
  if (choice === undefined) return <NoMunicipality />;
  return <MunicipalityContext value={choice}>{children}</MunicipalityContext>;
}

export function useMunicipalityChoice(): Choice {
  const choice = useContext(MunicipalityContext);
  if (choice === undefined) throw new Error('There is no MunicipalityProvider above');
  return choice;
}

/** The municipality one works in. */
export function useMunicipality(): Municipality {
  return useMunicipalityChoice().current;
}
