import JointIcon from '@mui/icons-material/Groups2Outlined';
import { ActionDialog } from '../meeting/action-dialog.tsx';
import { useWords } from '../words.ts';
import type { CommitteeYear } from './cycle.ts';
import { JointForm } from './joint-form.tsx';

interface JointDialogProps {
  readonly committees: readonly CommitteeYear[];
  readonly onClose: () => void;
}

export function JointDialog({ committees, onClose }: JointDialogProps) {
  const words = useWords();
  return (
    <ActionDialog
      title={words('year.add.JOINT')}
      facts={null}
      actions={[
        {
          key: 'JOINT',
          label: words('year.add.JOINT'),
          Icon: JointIcon,
          render: (frame) => <JointForm committees={committees} frame={frame} />,
        },
      ]}
      initial="JOINT"
      onClose={onClose}
    />
  );
}
