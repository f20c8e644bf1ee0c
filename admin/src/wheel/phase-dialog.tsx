import { useState } from 'react';
import Button from '@mui/material/Button';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { PhaseInputs } from './phase-inputs.tsx';
import { NEW_PHASE, phaseInput, phaseValues } from './phase-input.ts';
import type { PhaseTemplate } from './wheel.ts';

const CHANGE = 'mutation ($input: ChangePhaseTemplateInput!) { changePhaseTemplate(input: $input) { id } }';
const ADD = 'mutation ($input: AddPhaseTemplateInput!) { addPhaseTemplate(input: $input) { id } }';

interface ChangeProps {
  readonly phase: PhaseTemplate;
  readonly onClose: () => void;
}

export function ChangePhaseDialog({ phase, onClose }: ChangeProps) {
  const { id, version } = phase;
  const words = useWords();
  return (
    <VerbDialog
      wide
      title={words('wheel.change_phase')}
      submit={words('frame.dialog.save')}
      values={phaseValues(phase)}
      version={version}
      send={(values, expectedVersion) => act(CHANGE, { input: { ...phaseInput(values), id, expectedVersion } })}
      onClose={onClose}
    >
      <PhaseInputs />
    </VerbDialog>
  );
}

interface AddProps {
  readonly wheelVersionId: string;
}

export function AddPhaseButton({ wheelVersionId }: AddProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {words('wheel.add_phase')}
      </Button>
      {open ? (
        <VerbDialog
          wide
          title={words('wheel.add_phase')}
          submit={words('wheel.add_phase')}
          values={NEW_PHASE}
          version={0}
          send={(values) => act(ADD, { input: { ...phaseInput(values), wheelVersionId } })}
          onClose={() => setOpen(false)}
        >
          <PhaseInputs />
        </VerbDialog>
      ) : null}
    </>
  );
}
