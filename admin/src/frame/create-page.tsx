import type { ReactNode } from 'react';
import { Create, useResourceContext } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';
import { useTellRefusal } from './conflict.tsx';

interface Props {
  readonly children: ReactNode;
  readonly redirect?: 'show' | 'list';
}

/** A create page for the municipality one works in. */
export function CreatePage({ children, redirect = 'list' }: Props) {
  const { number } = useMunicipality();
  const tell = useTellRefusal();
  const resource = useResourceContext();
  return (
    <Create
      title={`resources.${resource}.create`}
      redirect={redirect}
      transform={(data: object) => ({ ...data, municipality: number })}
      mutationOptions={{ onError: (error: unknown) => tell(error) }}
      sx={{ maxWidth: '48rem' }}
    >
      {children}
    </Create>
  );
}
