import type { ReactNode } from 'react';
import { Edit, useDataProvider, useResourceContext, type RaRecord, type UpdateParams } from 'react-admin';
import { useTellRefusal } from './conflict.tsx';
import { useNotThere } from './use-not-there.ts';

interface Props {
  readonly children: ReactNode;
  readonly redirect?: 'show' | 'list';
}

/** An edit page that rests on the record's version, and shows both values where someone else was first. */
export function EditPage({ children, redirect = 'list' }: Props) {
  const resource = useResourceContext();
  const dataProvider = useDataProvider();
  const tell = useTellRefusal();
  const notThere = useNotThere();
  const onError = (error: unknown, params: Partial<UpdateParams>) => {
    const { id, data = {}, previousData } = params;
    if (resource === undefined || id === undefined) return tell(error);
    return tell(error, (version) =>
      dataProvider.update(resource, { id, data, previousData: { ...(previousData as RaRecord), version } }),
    );
  };
  return (
    <Edit
      mutationMode="pessimistic"
      redirect={redirect}
      mutationOptions={{ onError }}
      // What was typed stays, also when the list below is read anew.
      queryOptions={{ onError: notThere, refetchOnWindowFocus: false, refetchOnReconnect: false }}
      sx={{ maxWidth: '48rem' }}
    >
      {children}
    </Edit>
  );
}
