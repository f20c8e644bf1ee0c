import { DeleteWithConfirmButton, SaveButton, Toolbar } from 'react-admin';
import { useTellRefusal } from './conflict.tsx';

interface Props {
  readonly canDelete?: boolean;
}

/** Save, and delete only where it says so and after a question. */
export function FormToolbar({ canDelete = false }: Props) {
  const tell = useTellRefusal();
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton />
      {canDelete ? (
        <DeleteWithConfirmButton
          mutationMode="pessimistic"
          mutationOptions={{ onError: (error: unknown) => tell(error) }}
        />
      ) : null}
    </Toolbar>
  );
}
