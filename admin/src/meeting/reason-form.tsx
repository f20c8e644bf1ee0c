import { useKept } from '../draft/kept-form.tsx';
import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { CANCEL_MEETING, CLEAR_MEETING_DATE, REMOVE_MEETING, REOPEN_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { ReasonField } from './reason-field.tsx';
import { VerbForm } from './verb-form.tsx';

const DOCUMENTS = {
  UNDATE: CLEAR_MEETING_DATE,
  CANCEL: CANCEL_MEETING,
  REOPEN: REOPEN_MEETING,
  REMOVE: REMOVE_MEETING,
};

interface ReasonFormProps {
  readonly verb: keyof typeof DOCUMENTS;
  readonly meeting: Meeting;
  readonly frame: Frame;
  readonly onRemoved?: (() => void) | undefined;
}

/** Takes a date away, cancels, reopens or removes a meeting: each only asks why. */
export function ReasonForm({ verb, meeting, frame, onRemoved }: ReasonFormProps) {
  const words = useWords();
  const [reason, setReason] = useKept('reason', '');
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      danger={verb === 'CANCEL' || verb === 'REMOVE'}
      submitLabel={words(`meeting.save.${verb}`)}
      send={async (expectedVersion) => {
        const why = reason.trim();
        await act(DOCUMENTS[verb], {
          input: { id: meeting.id, expectedVersion, ...(why === '' ? {} : { reason: why }) },
        });
        if (verb === 'REMOVE') onRemoved?.();
      }}
      said={() => words(`meeting.said.${verb}`)}
    >
      <Typography>{words(`meeting.help.${verb}`)}</Typography>
      <ReasonField value={reason} onChange={setReason} required={verb !== 'UNDATE'} />
    </VerbForm>
  );
}
