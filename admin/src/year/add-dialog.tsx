import AddIcon from '@mui/icons-material/AddCircleOutline';
import ExtraIcon from '@mui/icons-material/MoreTimeOutlined';
import { Typography } from '@mui/material';
import { ActionDialog } from '../meeting/action-dialog.tsx';
import type { Action } from '../meeting/frame.ts';
import { useWords } from '../words.ts';
import { AddPhaseForm } from './add-phase-form.tsx';
import type { Cycle } from './cycle.ts';
import { PlanForm } from './plan-form.tsx';

interface AddDialogProps {
  readonly cycle: Cycle;
  readonly committee: string;
  readonly onClose: () => void;
}

/** Adds a phase or an extra meeting to one committee's year. */
export function AddDialog({ cycle, committee, onClose }: AddDialogProps) {
  const words = useWords();
  const actions: readonly Action[] = [
    {
      key: 'PLAN_MEETING',
      label: words('year.add.EXTRA'),
      Icon: ExtraIcon,
      render: (frame) => <PlanForm kind="EXTRA" parts={[{ cycleId: cycle.id }]} frame={frame} />,
    },
    {
      key: 'ADD_PHASE',
      label: words('year.add.ADD_PHASE'),
      Icon: AddIcon,
      render: (frame) => <AddPhaseForm cycle={cycle} frame={frame} />,
    },
  ];
  return (
    <ActionDialog
      title={words('year.page.beside')}
      facts={<Typography variant="body2">{committee}</Typography>}
      actions={actions.filter(({ key }) => cycle.moves.some((verb) => verb === key))}
      onClose={onClose}
    />
  );
}
