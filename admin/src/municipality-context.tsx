import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { Waiting } from './frame/waiting.tsx';
import { ask } from './graphql.ts';
import { municipalitiesOf, viewerOf, WHERE, type Viewer, type WhereAnswer } from './viewer.ts';

export interface Municipality {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Whether the caller may change what the whole municipality shares. */
  readonly viewerCanEdit: boolean;
}

interface Choice {
  /** Undefined while there is none to work or read in. */
  readonly current: Municipality | undefined;
  readonly all: readonly Municipality[];
  readonly choose: (number: string) => void;
  readonly viewer: Viewer;
}

const KEY = 'naerhjul.municipality';
const MunicipalityContext = createContext<Choice | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/** Knows who one is and in which municipality one works, and remembers it on this machine. */
export function MunicipalityProvider({ children }: Props) {
  const [number, setNumber] = useState(() => localStorage.getItem(KEY));
  const { data } = useQuery({ queryKey: ['viewer', 'where'], queryFn: () => ask<WhereAnswer>(WHERE) });
  const choice = useMemo(() => {
    if (data === undefined) return undefined;
    const all = municipalitiesOf(data);
    const choose = (chosen: string) => {
      localStorage.setItem(KEY, chosen);
      setNumber(chosen);
    };
    return { current: all.find((one) => one.number === number) ?? all[0], all, choose, viewer: viewerOf(data) };
  }, [data, number]);
  if (choice === undefined) return <Waiting />;
  return <MunicipalityContext value={choice}>{children}</MunicipalityContext>;
}

export function useMunicipalityChoice(): Choice {
  const choice = useContext(MunicipalityContext);
  if (choice === undefined) throw new Error('There is no MunicipalityProvider above');
  return choice;
}

/** The municipality one works in. Pages that need one are shown only where there is one. */
export function useMunicipality(): Municipality {
  const { current } = useMunicipalityChoice();
  if (current === undefined) throw new Error('There is no municipality to work in');
  return current;
}

/** What the one who is signed in is. */
export function useViewer(): Viewer {
  return useMunicipalityChoice().viewer;
}
