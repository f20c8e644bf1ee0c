import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { demandFilled } from '../frame/invalid-field.ts';
import { RefusedAlert } from '../frame/refused-alert.tsx';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { PLAIN_ANSWERS, verbDocument } from '../verb/verb-document.ts';
import { inputOf, startOf } from '../verb/field.ts';
import { FieldInput } from '../verb/field-input.tsx';
import { useWords } from '../words.ts';
import type { Made } from './new-button.tsx';
import type { NewForm } from './use-new-form.ts';

interface Props {
  readonly title: string;
  readonly form: NewForm;
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

/** Makes something new by its ordinary verb, above the form that wants to choose it; that form keeps what it holds. */
export function NewDialog({ title, form: { verb, fields, start, ...form }, onMade, onClose }: Props) {
  const words = useWords();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const titleId = useId();
  const [values, setValues] = useState(() => startOf(fields, start));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>();

  async function make(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    // The form below is this one's parent to React, and nobody has submitted it.
    event.stopPropagation();
    if (!demandFilled(event.currentTarget)) return;
    setBusy(true);
    setRefused(undefined);
    const filled = inputOf(fields, values, {});
    try {
      const { done } = await act<{ readonly done: { readonly id: string } }>(verbDocument(verb, PLAIN_ANSWERS.id), {
        input: form.inputOf(filled),
      });
      // It has to be among the choices before it can be chosen.
      await readAnew();
      const name = form.nameIn(filled);
      notify(words('habit.new.said', { name }), { type: 'success' });
      onMade({ id: done.id, name });
    } catch (error) {
      setRefused(error);
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form noValidate onSubmit={(event) => void make(event)}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <Typography>{words('habit.new.help')}</Typography>
            {fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                value={values[field.name] ?? ''}
                fault={undefined}
                onChange={(value) => setValues({ ...values, [field.name]: value })}
              />
            ))}
            {refused === undefined ? null : <RefusedAlert error={refused} />}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{words('frame.dialog.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {words('habit.new.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
