import { useKept } from '../draft/kept-form.tsx';
import { YesField } from '../frame/yes-field.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { TextField, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { PLAN_MEETING } from '../meeting/meeting-verbs.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { TitleFields } from '../meeting/title-fields.tsx';
import { NO_TITLE, titleInput } from '../meeting/title-input.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';

/** A committee's part in a meeting. */
export interface Part {
  readonly cycleId: string;
  readonly phaseId?: string;
}

interface PlanFormProps {
  readonly kind: MeetingKind;
  readonly parts: readonly Part[];
  readonly frame: Frame;
  readonly children?: ReactNode;
}

/** Plans a meeting without a date. */
export function PlanForm({ kind, parts, frame, children }: PlanFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const [title, setTitle] = useKept('title', NO_TITLE);
  const [place, setPlace] = useKept('place', '');
  const [reason, setReason] = useKept('reason', '');
  const [openToPublic, setOpen] = useKept('openToPublic', true);
  const inPhase = parts.some(({ phaseId }) => phaseId !== undefined);
  return (
    <VerbForm
      frame={frame}
      version={0}
      submitLabel={words('year.save.PLAN_MEETING')}
      send={() => {
        const own = titleInput(title);
        const where = place.trim();
        const input = {
          kind,
          committees: parts,
          openToPublic,
          ...(own === null ? {} : { title: own }),
          ...(where === '' ? {} : { place: where }),
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        };
        return act(PLAN_MEETING, { input });
      }}
      said={() => words('meeting.said.planned')}
    >
      <Typography>{words(`year.help.${kind}`)}</Typography>
      {children}
      <TitleFields
        value={title}
        onChange={setTitle}
        required={!inPhase}
        of={inPhase ? 'meeting.title' : 'meeting.field.title_nb'}
      />
      <TextField
        {...asks('meeting.field.place')}
        fullWidth
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <YesField {...asks('meeting.field.open_to_public')} checked={openToPublic} onChange={setOpen} />
      <ReasonField value={reason} onChange={setReason} />
    </VerbForm>
  );
}
