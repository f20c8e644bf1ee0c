import { useFieldWords } from '../help/field-words.tsx';
import { NumberInput, required, TextInput } from 'react-admin';
import { RegisterChoice } from '../frame/register-choice.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Committee } from './committee.ts';

const RENAME = 'mutation ($input: RenameCommitteeInput!) { renameCommittee(input: $input) { id } }';
const DISSOLVE = 'mutation ($input: DissolveCommitteeInput!) { dissolveCommittee(input: $input) { id } }';
const UPDATE = 'mutation ($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { id } }';

const needed = required();

interface Props {
  readonly committee: Committee;
}

/** What can be done with a committee. */
export function CommitteeVerbs({ committee }: Props) {
  const { id, version, number, name, district, coordinator, dissolvedOn, viewerCanEdit } = committee;
  const words = useWords();
  const asks = useFieldWords();
  if (!viewerCanEdit) return null;
  return (
    <>
      <VerbButton
        variant="outlined"
        label={words('resources.Committee.change_coordinator')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('resources.Committee.change_coordinator')}
            submit={words('frame.dialog.save')}
            values={{ coordinatorId: coordinator?.id ?? null }}
            version={version}
            send={({ coordinatorId }, expectedVersion) =>
              act(UPDATE, {
                input: { id, coordinatorId: coordinatorId === '' ? null : coordinatorId, expectedVersion },
              })
            }
            onClose={onClose}
          >
            <RegisterChoice source="coordinatorId" of="Coordinator" />
          </VerbDialog>
        )}
      />
      <VerbButton
        variant="outlined"
        label={words('resources.Committee.rename')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('resources.Committee.rename')}
            help={words('resources.Committee.rename_help')}
            submit={words('frame.dialog.save')}
            values={{ number, name, districtId: district.id }}
            version={version}
            send={(values, expectedVersion) => act(RENAME, { input: { ...values, id, expectedVersion } })}
            onClose={onClose}
          >
            <NumberInput source="number" {...asks('resources.Committee.fields.number')} validate={needed} min={1} />
            <TextInput source="name" {...asks('resources.Committee.fields.name')} validate={needed} />
            <RegisterChoice source="districtId" of="District" isRequired />
            <DayInput source="validFrom" {...asks('resources.Committee.fields.validFrom')} />
          </VerbDialog>
        )}
      />
      {dissolvedOn === null ? (
        <VerbButton
          color="error"
          label={words('resources.Committee.dissolve')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('resources.Committee.dissolve')}
              help={words('resources.Committee.dissolve_help')}
              submit={words('resources.Committee.dissolve')}
              danger
              version={version}
              send={(values, expectedVersion) => act(DISSOLVE, { input: { ...values, id, expectedVersion } })}
              onClose={onClose}
            >
              <DayInput source="dissolvedOn" {...asks('resources.Committee.fields.dissolvedOn')} />
              <TextInput source="reason" {...asks('frame.dialog.reason')} validate={needed} multiline minRows={2} />
            </VerbDialog>
          )}
        />
      ) : null}
    </>
  );
}
