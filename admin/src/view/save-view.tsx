import { useFieldWords } from '../help/field-words.tsx';
import { BooleanInput, maxLength, required, TextInput, useResourceContext } from 'react-admin';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { VIEWED } from './use-views.ts';

const SAVE = 'mutation SaveView($input: SaveViewInput!) { saveView(input: $input) { id } }';
const NAME = [required(), maxLength(80)];

interface Props {
  /** How the list stands now. */
  readonly query: string;
  readonly onClose: () => void;
}

/** Keeps how the list stands now under a name, for oneself or for all who work here. */
export function SaveView({ query, onClose }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { number: municipality } = useMunicipality();
  const list = VIEWED[useResourceContext() ?? ''];
  return (
    <VerbDialog
      title={words('habit.view.save_title')}
      help={words('habit.view.save_help')}
      submit={words('frame.dialog.save')}
      values={{ name: '', isShared: false }}
      version={0}
      send={({ name, isShared }) => act(SAVE, { input: { municipality, list, name, query, isShared } })}
      onClose={onClose}
    >
      <TextInput source="name" {...asks('habit.view.name')} validate={NAME} />
      <BooleanInput source="isShared" {...asks('habit.view.share')} />
    </VerbDialog>
  );
}
