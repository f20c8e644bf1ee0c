import { useKept } from '../draft/kept-form.tsx';
import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import type { Cycle } from './cycle.ts';
import { UNPUBLISH_CYCLE } from './phase-verbs.ts';

interface UnpublishFormProps {
  readonly cycle: Cycle;
  readonly frame: Frame;
}

/** Takes an open year back to preparation. */
export function UnpublishForm({ cycle, frame }: UnpublishFormProps) {
  const words = useWords();
  const [reason, setReason] = useKept('reason', '');
  return (
    <VerbForm
      frame={frame}
      version={cycle.version}
      danger
      submitLabel={words('year.save.UNPUBLISH')}
      send={(expectedVersion) =>
        act(UNPUBLISH_CYCLE, { input: { id: cycle.id, expectedVersion, reason: reason.trim() } })
      }
      said={() => words('year.said.UNPUBLISH')}
    >
      <Typography>{words('year.help.UNPUBLISH')}</Typography>
      <ReasonField value={reason} onChange={setReason} required />
    </VerbForm>
  );
}
