import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { Waiting } from '../frame/waiting.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { undoableAs, undoOf, type WhyNot } from './undo.ts';
import type { HistoryEntry } from './use-history.ts';

interface Props {
  readonly entry: HistoryEntry;
  readonly onClose: () => void;
  /** What is put back, field by field. */
  readonly children: ReactNode;
}

/** Undoes a change by the ordinary verb, on top of what stands there now; or says why that can't be done. */
export function UndoDialog({ entry, onClose, children }: Props) {
  const undoable = undoableAs(entry);
  if (typeof undoable === 'string') return <CannotUndo why={undoable} onClose={onClose} />;
  return (
    <Undo entry={entry} undoable={undoable} onClose={onClose}>
      {children}
    </Undo>
  );
}

interface UndoProps extends Props {
  readonly undoable: Exclude<ReturnType<typeof undoableAs>, string>;
}

function Undo({ entry, undoable, onClose, children }: UndoProps) {
  const words = useWords();
  const { data } = useAsk<{ readonly node: { readonly version: number } | null }>(undoable.current, {
    id: entry.id,
  });
  if (data === undefined) return <Waiting />;
  const input = undoOf(entry, undoable, data.node);
  if (typeof input === 'string') return <CannotUndo why={input} onClose={onClose} />;
  const { verb } = undoable;
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return (
    <VerbDialog
      title={words('habit.undo.title')}
      help={words('habit.undo.help')}
      submit={words('habit.undo.submit')}
      version={data.node?.version ?? 0}
      send={(_values, expectedVersion) =>
        act(`mutation Undo($input: ${type}!) { done: ${verb}(input: $input) { id } }`, {
          input: { ...input, expectedVersion },
        })
      }
      said={words('habit.undo.said')}
      onClose={onClose}
    >
      {children}
    </VerbDialog>
  );
}

interface CannotUndoProps {
  readonly why: WhyNot;
  readonly onClose: () => void;
}

function CannotUndo({ why, onClose }: CannotUndoProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{words('habit.undo.cannot')}</DialogTitle>
      <DialogContent>
        <Alert severity="info">{words(`habit.undo.why.${why}`)}</Alert>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('frame.dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
