import { MeetingDialog } from '../meeting/meeting-dialog.tsx';
import { AddDialog } from './add-dialog.tsx';
import type { CommitteeYear } from './cycle.ts';
import { JointDialog } from './joint-dialog.tsx';
import { PhaseDialog } from './phase-dialog.tsx';
import { find, type Target } from './target.ts';

interface TargetDialogProps {
  readonly target: Target | null;
  readonly committees: readonly CommitteeYear[];
  readonly onClose: () => void;
}

/** The dialog for what was opened in the table. */
export function TargetDialog({ target, committees, onClose }: TargetDialogProps) {
  if (target === null) return null;
  if (target.of === 'joint') return <JointDialog committees={committees} onClose={onClose} />;
  const found = find(target, committees);
  if (found === null) return null;
  const { cycle, committee, phase, meeting } = found;
  if (target.of === 'add') return <AddDialog cycle={cycle} committee={committee} onClose={onClose} />;
  if (phase !== undefined) {
    return <PhaseDialog phase={phase} cycle={cycle} committee={committee} onClose={onClose} />;
  }
  return meeting === undefined ? null : <MeetingDialog meeting={meeting} year={cycle.year} onClose={onClose} />;
}
