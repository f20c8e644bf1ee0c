import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { required, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { MunicipalityRecord, SchoolHoliday } from './municipality.ts';

const ADD = 'mutation ($input: AddSchoolHolidayInput!) { addSchoolHoliday(input: $input) { id } }';
const REMOVE = 'mutation ($input: RemoveSchoolHolidayInput!) { removeSchoolHoliday(input: $input) { id } }';

const needed = required();

interface Props {
  readonly municipality: MunicipalityRecord;
}

export function SchoolHolidays({ municipality: { number, version, schoolHolidays, viewerCanEdit } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const title = words('resources.Municipality.holidays');
  return (
    <section>
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {title}
      </Typography>
      <Typography sx={{ mb: 1 }}>
        {words(
          schoolHolidays.length === 0 ? 'resources.Municipality.no_holidays' : 'resources.Municipality.holidays_help',
        )}
      </Typography>
      {schoolHolidays.length === 0 ? null : (
        <PlainTable
          label={title}
          heads={[
            words('resources.Municipality.holiday_name'),
            words('resources.Municipality.first_on'),
            words('resources.Municipality.last_on'),
            ...(viewerCanEdit ? [words('frame.actions')] : []),
          ]}
          rows={schoolHolidays.map((holiday) => ({
            id: holiday.id,
            cells: [
              holiday.name,
              day(holiday.firstOn),
              day(holiday.lastOn),
              ...(viewerCanEdit ? [<RemoveHoliday key="remove" holiday={holiday} version={version} />] : []),
            ],
          }))}
        />
      )}
      {viewerCanEdit ? (
        <VerbButton
          variant="outlined"
          label={words('resources.Municipality.add_holiday')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('resources.Municipality.add_holiday')}
              submit={words('frame.dialog.save')}
              version={version}
              send={(values) => act(ADD, { input: { ...values, municipality: number } })}
              onClose={onClose}
            >
              <TextInput source="name" {...asks('resources.Municipality.holiday_name')} validate={needed} />
              <DayInput source="firstOn" {...asks('resources.Municipality.first_on')} />
              <DayInput source="lastOn" {...asks('resources.Municipality.last_on')} />
            </VerbDialog>
          )}
        />
      ) : null}
    </section>
  );
}

interface RemoveProps {
  readonly holiday: SchoolHoliday;
  readonly version: number;
}

function RemoveHoliday({ holiday: { id, name, firstOn, lastOn }, version }: RemoveProps) {
  const words = useWords();
  const title = words('resources.Municipality.remove_holiday', { name, first: day(firstOn), last: day(lastOn) });
  return (
    <VerbButton
      size="small"
      label={title}
      renderDialog={(onClose) => (
        <VerbDialog
          title={title}
          submit={words('frame.dialog.remove')}
          danger
          version={version}
          send={() => act(REMOVE, { input: { id } })}
          said={words('frame.removed')}
          onClose={onClose}
        />
      )}
    />
  );
}
