import AddIcon from '@mui/icons-material/AddCircleOutline';
import ExtraIcon from '@mui/icons-material/MoreTimeOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import UnpublishIcon from '@mui/icons-material/UnpublishedOutlined';
import type { Action } from '../meeting/frame.ts';
import { useWords } from '../words.ts';
import { AddPhaseForm } from './add-phase-form.tsx';
import type { CycleVerb } from './cycle.ts';
import { OpenCycleForm } from './open-cycle-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { UnpublishForm } from './unpublish-form.tsx';
import type { CycleInFull } from './use-cycle.ts';

/** What the server says can be done with a committee's year now, each with its form. */
export function useCycleActions(): (cycle: CycleInFull) => readonly Action[] {
  const words = useWords();
  return (cycle) => {
    const actions: readonly (Action & { readonly key: CycleVerb })[] = [
      {
        key: 'OPEN',
        label: words('year.publish.OPEN'),
        Icon: PublishIcon,
        render: (frame) => <OpenCycleForm cycle={cycle} frame={frame} />,
      },
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
      {
        key: 'UNPUBLISH',
        label: words('year.publish.UNPUBLISH'),
        Icon: UnpublishIcon,
        render: (frame) => <UnpublishForm cycle={cycle} frame={frame} />,
      },
    ];
    return actions.filter(({ key }) => cycle.moves.includes(key));
  };
}
