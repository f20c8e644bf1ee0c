import { useFieldWords } from '../help/field-words.tsx';
import { required, SelectInput, TextInput } from 'react-admin';
import type { Committee } from '../committee/committee.ts';
import { DayInput } from '../frame/day-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { KINDS } from '../person/person.ts';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { ADD_SEAT } from './seat-verbs.ts';

const needed = required();

interface Props {
  readonly committee: Committee;
}

export function AddSeatButton({ committee: { id, version } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <VerbButton
      size="small"
      variant="outlined"
      label={words('seat.add.button')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('seat.add.button')}
          help={words('seat.add.help')}
          submit={words('seat.add.button')}
          version={version}
          send={(values) => act(ADD_SEAT, { input: { ...filled(values), committeeId: id } })}
          onClose={onClose}
        >
          <SelectInput
            source="kind"
            {...asks('seat.add.kind')}
            choices={KINDS.map((kind) => ({ id: kind, name: words(`person.kind.${kind}`) }))}
            translateChoice={false}
            validate={needed}
          />
          <TextInput source="label" {...asks('seat.field.label')} />
          <DayInput source="validFrom" {...asks('seat.field.validFrom')} />
        </VerbDialog>
      )}
    />
  );
}
