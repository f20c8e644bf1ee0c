import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { ANNOUNCE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { VerbForm } from './verb-form.tsx';

interface AnnounceFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
}

/** Announces a dated meeting, after saying what that does. */
export function AnnounceForm({ meeting, frame }: AnnounceFormProps) {
  const words = useWords();
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      submitLabel={words('meeting.save.ANNOUNCE')}
      send={(expectedVersion) => act(ANNOUNCE_MEETING, { input: { id: meeting.id, expectedVersion } })}
      said={() => words('meeting.said.ANNOUNCE')}
    >
      <Typography>{words('meeting.help.ANNOUNCE')}</Typography>
    </VerbForm>
  );
}
