import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Details } from '../refused-error.ts';
import { useWords } from '../words.ts';
import type { TellRefusal } from './conflict.tsx';
import { useChangedBy } from './use-changed-by.ts';
import { useReadAnew } from './use-read-anew.ts';
import { ConflictValue, shown } from './conflict-value.tsx';

export interface Conflict {
  readonly details: Details;
  readonly again: (currentVersion: number) => Promise<unknown>;
}

interface Props {
  readonly conflict: Conflict;
  readonly tell: TellRefusal;
  readonly close: () => void;
}

/** Shows what one wrote beside what someone else has written meanwhile, and lets one choose. */
export function ConflictDialog({ conflict: { details, again }, tell, close }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const readAnew = useReadAnew();
  const notify = useNotify();
  const changedBy = useChangedBy();
  const [busy, setBusy] = useState(false);
  const yours = valuesOf(details['yours']);
  const theirs = valuesOf(details['theirs']);
  const fields = Object.keys(yours).filter((field) => field in theirs && shown(yours[field]) !== shown(theirs[field]));
  const nameOf = (field: string) => translate(`resources.${shown(details['what'])}.fields.${field}`, { _: field });

  // The page has the version that was left here before one can begin something new on it.
  async function takeTheirs() {
    setBusy(true);
    await readAnew();
    close();
  }

  async function keepMine() {
    setBusy(true);
    try {
      await again(Number(details['currentVersion']));
      await readAnew();
      close();
      notify('frame.saved', { type: 'success' });
    } catch (error) {
      close();
      tell(error, again);
    }
  }

  return (
    <Dialog open onClose={close} aria-labelledby="conflict-title" maxWidth="md">
      <DialogTitle id="conflict-title">{words('frame.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{words('frame.conflict.text')}</Typography>
        {fields.length === 0 ? (
          <Typography>{words('frame.conflict.no_values')}</Typography>
        ) : (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{words('frame.conflict.field')}</TableCell>
                <TableCell>{words('frame.conflict.yours')}</TableCell>
                <TableCell>{words('frame.conflict.theirs')}</TableCell>
                <TableCell>{words('frame.conflict.by')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map((field) => (
                <TableRow key={field}>
                  <TableCell component="th" scope="row">
                    {nameOf(field)}
                  </TableCell>
                  <TableCell>
                    <ConflictValue field={field} value={yours[field]} />
                  </TableCell>
                  <TableCell>
                    <ConflictValue field={field} value={theirs[field]} />
                  </TableCell>
                  <TableCell>{changedBy(details['changed'], field)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={busy} onClick={() => void takeTheirs()} variant="contained">
          {words('frame.conflict.take_theirs')}
        </Button>
        <Button variant="outlined" disabled={busy} onClick={() => void keepMine()}>
          {words('frame.conflict.keep_mine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function valuesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
