import { Alert, Button, DialogActions, DialogContent, Stack } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { KeptOffer, useKeptForm } from '../draft/kept-form.tsx';
import { demandFilled } from '../frame/invalid-field.ts';
import { useWords } from '../words.ts';
import { ConflictTable } from './conflict-table.tsx';
import type { Frame } from './frame.ts';
import { useVerb, type Verb } from './use-verb.ts';

interface VerbFormProps<Answer> extends Verb<Answer> {
  readonly frame: Frame;
  readonly submitLabel: string;
  readonly danger?: boolean;
  /** The fields; they may look otherwise while what they hold is refused. */
  readonly children: ReactNode | ((refused: boolean, error: unknown) => ReactNode);
}

// Material's choices have an input of their own that nobody sees.
const FIRST = '[role="combobox"], input:not([aria-hidden="true"]), textarea:not([aria-hidden="true"]), button';

/** The form of one verb: fields, what went wrong, and what to do when someone else was first. */
export function VerbForm<Answer>({ frame, submitLabel, danger = false, children, ...verb }: VerbFormProps<Answer>) {
  const words = useWords();
  const kept = useKeptForm();
  const { run, busy, fault, error, conflict, leave } = useVerb(
    {
      ...verb,
      send: async (expectedVersion) => {
        // What is saved may lead elsewhere at once.
        kept?.saving(true);
        try {
          const answer = await verb.send(expectedVersion);
          kept?.forget();
          return answer;
        } catch (refused) {
          kept?.saving(false);
          throw refused;
        }
      },
    },
    frame,
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      onChange={() => kept?.wrote()}
      onSubmit={(event) => {
        event.preventDefault();
        if (demandFilled(event.currentTarget)) void run(verb.version);
      }}
    >
      <DialogContent dividers>
        {conflict === null ? (
          <Stack spacing={2.5} sx={{ pt: 0.5 }}>
            <KeptOffer />
            {typeof children === 'function' ? children(fault !== null, error) : children}
            {fault === null ? null : (
              <Alert severity="error" ref={intoSight}>
                {fault}
              </Alert>
            )}
          </Stack>
        ) : (
          <ConflictTable {...conflict} />
        )}
      </DialogContent>
      {conflict === null ? (
        <DialogActions sx={{ px: 3 }}>
          <Button onClick={frame.onBack}>{words('meeting.do.back')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {submitLabel}
          </Button>
        </DialogActions>
      ) : (
        <DialogActions sx={{ px: 3 }}>
          <Button variant="contained" disabled={busy} onClick={() => void leave()}>
            {words('meeting.conflict.keep_theirs')}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={() => void run(conflict.currentVersion)}>
            {words('meeting.conflict.save_mine')}
          </Button>
        </DialogActions>
      )}
    </form>
  );
}

/** What went wrong is seen at once, also below a long form. */
function intoSight(found: HTMLElement | null) {
  found?.scrollIntoView({ block: 'nearest' });
}
