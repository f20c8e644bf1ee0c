import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { ANNOUNCE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { VerbForm } from './verb-form.tsx';
import { span } from './when.ts';

interface AnnounceFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
}

/** Announces a dated meeting, after showing what will be told. */
export function AnnounceForm({ meeting, frame }: AnnounceFormProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      submitLabel={words('meeting.save.ANNOUNCE')}
      send={(expectedVersion) => act(ANNOUNCE_MEETING, { input: { id: meeting.id, expectedVersion } })}
      said={() => words('meeting.said.ANNOUNCE')}
    >
      <Typography>
        {words('meeting.help.ANNOUNCE', { when: span(meeting.startsAt ?? '', meeting.endsAt, language) })}
      </Typography>
    </VerbForm>
  );
}
