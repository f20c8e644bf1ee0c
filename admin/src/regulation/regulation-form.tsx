import { Help, useFieldWords } from '../help/field-words.tsx';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { minValue, NumberInput, required, SimpleForm, TextInput, useGetList } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { EditPage } from '../frame/edit-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { FormToolbar } from '../frame/form-toolbar.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { pick } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { NUMBERS } from './graphql.ts';
import { groupsOf } from './groups.ts';
import type { Regulation } from './regulation.ts';

const needed = required();
const atLeastNone = [needed, minValue(0)];

/** A new regulation starts with the numbers of the one before: mostly little is changed. */
export function RegulationCreate() {
  const asks = useFieldWords();
  const { number } = useMunicipality();
  const { data, isPending } = useGetList<Regulation>('Regulation', {
    filter: { municipality: number },
    sort: { field: 'validFrom', order: 'DESC' },
    pagination: { page: 1, perPage: 1 },
  });
  if (isPending) return null;
  const latest = data?.[0];
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={latest === undefined ? {} : pick(latest, 'title', ...Object.values(NUMBERS).flat())}>
        <RecordDraft />
        <TextInput source="title" {...asks('resources.Regulation.fields.title')} validate={needed} />
        <TextInput source="source" {...asks('resources.Regulation.fields.source')} />
        <DayInput source="validFrom" {...asks('resources.Regulation.fields.validFrom')} />
        <NumberInputs />
      </SimpleForm>
    </CreatePage>
  );
}

export function RegulationEdit() {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <EditPage redirect="show">
      <SimpleForm toolbar={<FormToolbar canDelete />}>
        <RecordDraft />
        <Typography sx={{ mb: 1 }}>{words('resources.Regulation.edit_help')}</Typography>
        <TextInput source="title" {...asks('resources.Regulation.fields.title')} validate={needed} />
        <TextInput source="source" {...asks('resources.Regulation.fields.source')} />
        <NumberInputs />
      </SimpleForm>
    </EditPage>
  );
}

function NumberInputs() {
  const words = useWords();
  return groupsOf(NUMBERS).map(([group, fields]) => (
    <Box component="fieldset" key={group} sx={{ border: 0, p: 0, m: 0, mt: 2, width: '100%' }}>
      <Typography component="legend" variant="h2" sx={{ p: 0 }}>
        {words(`resources.Regulation.${group}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: { xs: 0, sm: 2 }, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {fields.map((field) => (
          <NumberInput
            key={field}
            source={field}
            validate={atLeastNone}
            min={0}
            helperText={<Help of="resources.Regulation.fields.numbers" />}
          />
        ))}
      </Box>
    </Box>
  ));
}
