import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { required, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { act } from '../graphql.ts';
import { HistoryLink } from '../history/history-link.tsx';
import { historyOfOne } from '../history/page-of-entry.ts';
import { useWords } from '../words.ts';
import { AreasInput } from './areas-input.tsx';
import { districtTitle, placesOf, type District } from './district.ts';

const RENAME = 'mutation ($input: RenameDistrictInput!) { renameDistrict(input: $input) { id } }';

const needed = required();
const actions = (district: District) => (
  <>
    <HistoryLink to={historyOfOne(district.id)} />
    <Rename district={district} />
  </>
);

export function DistrictShow() {
  const words = useWords();
  return (
    <ShowPage<District> actions={actions}>
      {(district) => (
        <>
          <Facts
            facts={[
              [words('resources.District.fields.name'), districtTitle(district)],
              [words('resources.District.fields.areas'), district.areas.join(', ')],
            ]}
          />
          <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
            {words('resources.District.names')}
          </Typography>
          <PlainTable
            label={words('resources.District.names')}
            heads={[
              words('resources.District.fields.validFrom'),
              words('resources.District.fields.name'),
              words('resources.District.fields.areas'),
            ]}
            rows={district.names.map(({ id, name, areas, validFrom }) => ({
              id,
              cells: [day(validFrom), name, areas.join(', ')],
            }))}
          />
        </>
      )}
    </ShowPage>
  );
}

interface RenameProps {
  readonly district: District;
}

function Rename({ district }: RenameProps) {
  const { id, version, areas, municipality } = district;
  const words = useWords();
  const asks = useFieldWords();
  if (!municipality.viewerCanEdit) return null;
  return (
    <VerbButton
      variant="outlined"
      label={words('resources.District.rename')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('resources.District.rename')}
          help={words('resources.District.rename_help')}
          submit={words('frame.dialog.save')}
          values={{ name: districtTitle(district), areas }}
          version={version}
          send={(values, expectedVersion) =>
            act(RENAME, { input: { ...values, areas: placesOf(values['areas']), id, expectedVersion } })
          }
          onClose={onClose}
        >
          <TextInput source="name" {...asks('resources.District.fields.name')} validate={needed} />
          <AreasInput />
          <DayInput source="validFrom" {...asks('resources.District.fields.validFrom')} />
        </VerbDialog>
      )}
    />
  );
}
