import Typography from '@mui/material/Typography';
import { required, SimpleForm, TextInput } from 'react-admin';
import { CreatePage } from '../frame/create-page.tsx';
import { useWords } from '../words.ts';
import { GrantInputs } from './grant-form.tsx';
import { useGrant } from './use-grant.ts';

const needed = required();

/** A role for someone who is in no list yet: they tell their id. */
export function UserCreate() {
  const words = useWords();
  const { startsWith, asked } = useGrant();
  return (
    <CreatePage transform={asked}>
      <SimpleForm defaultValues={startsWith}>
        <Typography sx={{ mb: 2 }}>{words('access.give_help')}</Typography>
        <TextInput source="userId" validate={needed} />
        <GrantInputs />
      </SimpleForm>
    </CreatePage>
  );
}
