import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { required, SimpleForm, TextInput } from 'react-admin';
import { FormWarning } from '../draft/form-warning.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { GrantInputs } from './grant-form.tsx';
import { useGrant } from './use-grant.ts';

const needed = required();

/** A role for someone who is in no list yet: they tell their id. */
export function UserCreate() {
  const words = useWords();
  const asks = useFieldWords();
  const { startsWith, asked } = useGrant();
  return (
    <CreatePage transform={asked}>
      <SimpleForm defaultValues={startsWith}>
        <FormWarning />
        <Typography sx={{ mb: 2 }}>{words('access.give_help')}</Typography>
        <TextInput source="userId" {...asks('resources.User.fields.userId')} validate={needed} />
        <GrantInputs />
      </SimpleForm>
    </CreatePage>
  );
}
