import { FormControlLabel, Switch, TextField } from '@mui/material';
import { useState } from 'react';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { UPDATE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { TitleFields } from './title-fields.tsx';
import { sameTitle, titleInput, titleTexts } from './title-input.ts';
import { VerbForm } from './verb-form.tsx';

interface UpdateFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
}

/** Changes a meeting's own title, its place, or whether it is open to the public. */
export function UpdateForm({ meeting, frame }: UpdateFormProps) {
  const words = useWords();
  const before = titleTexts(meeting.titles);
  const [title, setTitle] = useState(before);
  const [place, setPlace] = useState(meeting.place ?? '');
  const [openToPublic, setOpen] = useState(meeting.openToPublic);
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      submitLabel={words('meeting.save.UPDATE')}
      send={(expectedVersion) => {
        const where = place.trim();
        const input = {
          id: meeting.id,
          expectedVersion,
          place: where === '' ? null : where,
          openToPublic,
          // The title is its phase's until someone writes another one here.
          ...(sameTitle(title, before) ? {} : { title: titleInput(title) }),
        };
        return act(UPDATE_MEETING, { input });
      }}
      said={() => words('meeting.said.UPDATE')}
    >
      <TitleFields value={title} onChange={setTitle} help={words('meeting.field.title_help')} />
      <TextField
        label={words('meeting.field.place')}
        fullWidth
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <FormControlLabel
        control={<Switch checked={openToPublic} onChange={(event) => setOpen(event.target.checked)} />}
        label={words('meeting.field.open_to_public')}
      />
    </VerbForm>
  );
}
