import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useTellRefusal } from '../frame/conflict.tsx';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { ChangePhaseDialog } from './phase-dialog.tsx';
import type { PhaseTemplate } from './wheel.ts';

const MOVE = 'mutation ($input: ChangePhaseTemplateInput!) { changePhaseTemplate(input: $input) { id } }';
const REMOVE = 'mutation ($input: RemovePhaseTemplateInput!) { removePhaseTemplate(input: $input) { id } }';

interface Props {
  readonly phase: PhaseTemplate;
  readonly name: string;
  readonly count: number;
}

/** Moves, changes and removes a phase of a draft. */
export function PhaseVerbs({ phase, name, count }: Props) {
  const { id, version, position } = phase;
  const words = useWords();
  const readAnew = useReadAnew();
  const tell = useTellRefusal();
  const [dialog, setDialog] = useState<'change' | 'remove'>();
  const close = () => setDialog(undefined);
  const moveTo = (place: number) => async (expectedVersion: number) => {
    await act(MOVE, { input: { id, position: place, expectedVersion } });
  };
  async function move(place: number) {
    try {
      await moveTo(place)(version);
      await readAnew();
    } catch (error) {
      tell(error, moveTo(place));
    }
  }
  return (
    <>
      <IconButton
        aria-label={words('wheel.move_up', { name })}
        disabled={position === 1}
        onClick={() => void move(position - 1)}
      >
        <ArrowUpwardIcon />
      </IconButton>
      <IconButton
        aria-label={words('wheel.move_down', { name })}
        disabled={position === count}
        onClick={() => void move(position + 1)}
      >
        <ArrowDownwardIcon />
      </IconButton>
      <IconButton aria-label={words('wheel.change_named', { name })} onClick={() => setDialog('change')}>
        <EditIcon />
      </IconButton>
      <IconButton aria-label={words('wheel.remove_named', { name })} onClick={() => setDialog('remove')}>
        <DeleteIcon />
      </IconButton>
      {dialog === 'change' ? <ChangePhaseDialog phase={phase} onClose={close} /> : null}
      {dialog === 'remove' ? (
        <VerbDialog
          title={words('wheel.remove_title', { name })}
          help={words('wheel.remove_help')}
          submit={words('frame.dialog.remove')}
          danger
          version={version}
          send={(_values, expectedVersion) => act(REMOVE, { input: { id, expectedVersion } })}
          said={words('frame.removed')}
          onClose={close}
        />
      ) : null}
    </>
  );
}
