import type { ReactNode } from 'react';
import { Create, useResourceContext } from 'react-admin';
import type { Variables } from '../graphql.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useTellRefusal } from './conflict.tsx';

interface Props {
  readonly children: ReactNode;
  readonly redirect?: 'show' | 'list';
  /** What is sent of what was filled in, where that is not of the municipality one works in. */
  readonly transform?: (data: Variables) => Variables;
}

/** A create page for the municipality one works in, unless it says otherwise. */
export function CreatePage({ children, redirect = 'list', transform }: Props) {
  const { current } = useMunicipalityChoice();
  const tell = useTellRefusal();
  const resource = useResourceContext();
  return (
    <Create
      title={`resources.${resource}.create`}
      redirect={redirect}
      transform={transform ?? ((data: object) => ({ ...data, municipality: current?.number }))}
      mutationOptions={{ onError: (error: unknown) => tell(error) }}
      sx={{ maxWidth: '48rem' }}
    >
      {children}
    </Create>
  );
}
