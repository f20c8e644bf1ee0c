import { useKept } from '../draft/kept-form.tsx';
import { YesField } from '../frame/yes-field.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { TextField } from '@mui/material';
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
  const asks = useFieldWords();
  const before = titleTexts(meeting.titles);
  const [title, setTitle] = useKept('title', before);
  const [place, setPlace] = useKept('place', meeting.place ?? '');
  const [openToPublic, setOpen] = useKept('openToPublic', meeting.openToPublic);
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
      <TitleFields value={title} onChange={setTitle} of="meeting.title" />
      <TextField
        {...asks('meeting.field.place')}
        fullWidth
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <YesField {...asks('meeting.field.open_to_public')} checked={openToPublic} onChange={setOpen} />
    </VerbForm>
  );
}
