import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { ReasonInput } from '../frame/reason-input.tsx';
import { Waiting } from '../frame/waiting.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords, type WordKey } from '../words.ts';
import { undoOf } from './undo.ts';
import type { HistoryEntry, Holder } from './use-history.ts';
import { PLAIN_ANSWERS, verbDocument } from '../verb/verb-document.ts';

interface Props {
  readonly entry: HistoryEntry;
  readonly holder: Holder;
  readonly onClose: () => void;
  /** What is put back, field by field. */
  readonly children: ReactNode;
}

interface Now {
  readonly node: { readonly version?: number } | null;
  readonly holder: {
    readonly history: {
      readonly entries: readonly Pick<HistoryEntry, 'cursor' | 'undoVerb' | 'undoHindrance'>[];
    } | null;
  } | null;
}

/** What stands there now, and whether the entry can still be undone, read at the same moment. */
const NOW = `query UndoNow($id: ID!, $holder: ID!, $before: String) {
  node(id: $id) { ... on Recorded { version } }
  holder: node(id: $holder) {
    ... on Committee { history(first: 1, before: $before) { entries { cursor undoVerb undoHindrance } } }
    ... on Municipality { history(first: 1, before: $before) { entries { cursor undoVerb undoHindrance } } }
  }
}`;

/** What else is to be known of some verbs before they undo something. */
const HELP: Readonly<Record<string, WordKey>> = {
  correctCaseStatusEvent: 'habit.undo.step_help',
  moveMeeting: 'habit.undo.move_help',
};

/** Undoes a change by the ordinary verb, on top of what stands there now; or says that something newer stands in its way. */
export function UndoDialog({ entry, holder, onClose, children }: Props) {
  const words = useWords();
  const { cursor, objectId, operation } = entry;
  const { data } = useAsk<Now>(NOW, {
    id: objectId,
    holder: holder.id,
    before: String(BigInt(cursor) + 1n),
  });
  if (data === undefined) return <Waiting />;
  const now = data.holder?.history?.entries.find((one) => one.cursor === cursor);
  const verb = now?.undoVerb ?? null;
  if (verb === null || data.node === null) return <CannotUndo by={now?.undoHindrance ?? 'GONE'} onClose={onClose} />;
  // What is corrected by a step of its own has no version that the correction rests on.
  const { version } = data.node;
  return (
    <VerbDialog
      title={words('habit.undo.title')}
      help={words(HELP[verb] ?? (operation === 'CREATE' ? 'habit.undo.made_help' : 'habit.undo.help'))}
      submit={words('habit.undo.submit')}
      version={version ?? 0}
      send={({ reason }, expectedVersion) =>
        act(verbDocument(verb, PLAIN_ANSWERS.none), {
          input: {
            ...undoOf(entry),
            ...(entry.undoNeedsReason ? { reason } : {}),
            ...(version === undefined ? {} : { expectedVersion }),
          },
        })
      }
      said={words('habit.undo.said')}
      onClose={onClose}
    >
      {children}
      {entry.undoNeedsReason ? <ReasonInput /> : null}
    </VerbDialog>
  );
}

interface CannotUndoProps {
  readonly by: NonNullable<HistoryEntry['undoHindrance']>;
  readonly onClose: () => void;
}

function CannotUndo({ by, onClose }: CannotUndoProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{words('habit.undo.cannot')}</DialogTitle>
      <DialogContent>
        <Alert severity="info">{words(`habit.undo.hindrance.${by}`)}</Alert>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('frame.dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
