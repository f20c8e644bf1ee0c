import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState, type ReactNode } from 'react';
import { Form, useLocation, useNotify } from 'react-admin';
import { drafts, formAt } from '../draft/drafts.ts';
import { FormDraft } from '../draft/form-draft.tsx';
import { PlaceContext, useLeavePlace } from '../draft/use-warn-on-leaving.ts';
import type { Variables } from '../graphql.ts';
import { RefusedError } from '../refused-error.ts';
import { useWords } from '../words.ts';
import { useTellRefusal } from './conflict.tsx';
import { RefusedAlert } from './refused-alert.tsx';
import { useReadAnew } from './use-read-anew.ts';

export interface VerbDialogProps {
  readonly title: string;
  readonly help?: string;
  /** What the button says: the verb. */
  readonly submit: string;
  /** There is nothing to carry out now; the help says why. */
  readonly isShut?: boolean;
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** What the form starts with. */
  readonly values?: Variables;
  readonly version: number;
  /** Carries the verb out, on top of a version of the object. */
  readonly send: (values: Variables, expectedVersion: number) => Promise<unknown>;
  readonly said?: string;
  readonly onClose: () => void;
  /** Done before the dialog closes, unless it is enough to read the page anew. */
  readonly onDone?: () => void | Promise<void>;
  /** What else is to be said of a refusal. */
  readonly renderRefused?: (error: unknown) => ReactNode;
  readonly children?: ReactNode;
}

// Without it the form would start with everything that the page's record holds.
const NO_RECORD = {};

/** A verb of the domain as a dialog: what it needs to know, and what it was refused for. */
export function VerbDialog(props: VerbDialogProps) {
  const {
    title,
    help,
    submit,
    isShut = false,
    danger = false,
    wide = false,
    values,
    version,
    send,
    said,
    onClose,
    onDone,
    renderRefused,
    children,
  } = props;
  const words = useWords();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const tell = useTellRefusal();
  const isPhone = useMediaQuery('(max-width: 600px)');
  const titleId = useId();
  const { place, leave } = useLeavePlace();
  const draft = formAt(useLocation().pathname, title, values);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  // The page may be read anew while one writes; the edit still rests on what one saw when one began.
  const [seen] = useState(version);

  async function save(given: Variables) {
    setBusy(true);
    setRefused(undefined);
    try {
      await send(given, seen);
      drafts.forget(draft);
      // What one does next rests on the version that this left, so the page has it before one can do anything.
      await (onDone ?? readAnew)();
      notify(said ?? words('frame.saved'), { type: 'success' });
      onClose();
      return undefined;
    } catch (error) {
      setBusy(false);
      if (!(error instanceof RefusedError) || error.code !== 'CHANGED_MEANWHILE') setRefused(error);
      if (!(error instanceof RefusedError)) return undefined;
      if (error.code === 'CHANGED_MEANWHILE') {
        tell(error, (current) => send(given, current));
        onClose();
      }
      const { errors } = (error.body ?? {}) as { readonly errors?: Readonly<Record<string, string>> };
      return errors;
    }
  }

  return (
    <Dialog
      open
      onClose={() => leave(onClose)}
      aria-labelledby={titleId}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      fullScreen={isPhone}
      // The form stands between the dialog and its content; only the content is to scroll.
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 } }}
    >
      <Form
        record={NO_RECORD}
        // What is missing stands by its field, and what was refused above the buttons.
        disableInvalidFormNotification
        {...(values === undefined ? {} : { defaultValues: values })}
        onSubmit={save}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <PlaceContext value={place}>
            <FormDraft form={draft} />
          </PlaceContext>
          {help === undefined ? null : <Typography sx={{ mb: 2 }}>{help}</Typography>}
          {children}
          {refused === undefined ? null : <RefusedAlert error={refused}>{renderRefused?.(refused)}</RefusedAlert>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{words('frame.dialog.cancel')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy || isShut}>
            {submit}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
