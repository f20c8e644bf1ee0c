import { Alert, Typography } from '@mui/material';
import { useAsk } from '../frame/use-ask.ts';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { ANNOUNCE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { useLacks, type Lacking } from './use-lacks.ts';
import { VerbForm } from './verb-form.tsx';

const LACKING = `query Lacking($id: ID!) { node(id: $id) { ... on Meeting { place agenda { id } } } }`;

interface AnnounceFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
}

// Until it is known, nothing is said to be missing.
const WHOLE: Lacking = { place: '–', agenda: [{ id: '' }] };

/** Announces a dated meeting, after saying what that does. */
export function AnnounceForm({ meeting, frame }: AnnounceFormProps) {
  const words = useWords();
  const { data } = useAsk<{ readonly node: Lacking | null }>(LACKING, { id: meeting.id });
  const lacking = useLacks()(data?.node ?? WHOLE);
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      submitLabel={words('meeting.save.ANNOUNCE')}
      send={(expectedVersion) => act(ANNOUNCE_MEETING, { input: { id: meeting.id, expectedVersion } })}
      said={() => words('meeting.said.ANNOUNCE')}
    >
      <Typography>{words('meeting.help.ANNOUNCE')}</Typography>
      {lacking.length === 0 ? null : (
        <Alert severity="warning">
          {lacking.join(' ')} {words('meeting.lacks.anyway')}
        </Alert>
      )}
    </VerbForm>
  );
}
