import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { moment } from '../dates.ts';
import { useActorWords } from '../frame/use-actor-words.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { Change, useValue, type Told } from './change.tsx';
import { inOrder } from './field-order.ts';
import { nameOfEntry } from './name-of-entry.ts';
import { pageOfEntry } from './page-of-entry.ts';
import { backwards } from './undo.ts';
import { UndoDialog } from './undo-dialog.tsx';
import type { FieldChange, HistoryEntry, Holder } from './use-history.ts';

// What the record is kept in order by tells a reader nothing.
const KEPT_FOR_ORDER = new Set(['seq', 'serial', 'actor', 'recordedAt']);

export interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly holder: Holder;
  readonly told: Told;
  /** What the things that fields refer to are called. */
  readonly names: ReadonlyMap<string, string>;
  /** Told above it: when and by whom, and why where all of the action has one reason. */
  readonly isPart?: boolean;
  /** What is told with the whole action. */
  readonly reasonTold?: string | null;
}

/** One change in words: what, when, by whom, why, and each field before and after. */
export function HistoryItem({ entry, holder, told, names, isPart = false, reasonTold = null }: HistoryItemProps) {
  const words = useWords();
  const { at, entity, objectId, operation, reason, committeeIds, undoVerb, undoHindrance } = entry;
  const fields = inOrder(entry.fields);
  const value = useValue(told, names);
  const what = told.entity[entity] ?? words('refusal.the');
  const name = nameOfEntry(entry, names);
  // What was taken away has no page any more.
  const page = operation === 'DELETE' ? undefined : pageOfEntry(entity, objectId);
  const title = words(`history.operation.${operation}`, { what: name === undefined ? what : `${what} (${name})` });
  const isTold = ({ field, before, after, beforeId, afterId }: FieldChange) =>
    !KEPT_FOR_ORDER.has(field) &&
    (after ?? before ?? '') !== '' &&
    (field !== 'reason' || after !== reason) &&
    refersToNamed([beforeId, afterId], names);
  const [isUndoing, setUndoing] = useState(false);
  const lines = (changes: readonly FieldChange[]) =>
    changes.filter(isTold).map((change) => (
      <li key={change.field}>
        <Change change={change} field={told.field[change.field] ?? change.field} value={value} />
      </li>
    ));
  return (
    <Box component="li" sx={isPart ? { py: 0.75 } : { py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {page === undefined ? title : <PageLink to={page}>{title}</PageLink>}
      </Typography>
      {isPart ? null : <When entry={entry} />}
      {holder.type === 'Municipality' && entity !== 'Committee' && committeeIds.length > 0 ? (
        <Typography variant="body2" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {committeeIds.map((one) => (
            <PageLink key={one} to={pageOf('Committee', one)}>
              {names.get(one) ?? words('history.unnamed')}
            </PageLink>
          ))}
        </Typography>
      ) : null}
      {reason === null || reason === reasonTold ? null : <Typography>{words('history.reason', { reason })}</Typography>}
      {operation === 'DELETE' ? null : (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {lines(fields)}
        </Box>
      )}
      {undoVerb === null ? null : (
        <Button
          size="small"
          startIcon={<UndoIcon />}
          onClick={() => setUndoing(true)}
          aria-label={words('habit.undo.of', { what: name ?? what, at: moment(at) })}
        >
          {words('habit.undo.button')}
        </Button>
      )}
      {isPart || undoHindrance === null ? null : <Hindered by={undoHindrance} />}
      {isUndoing ? (
        <UndoDialog entry={entry} holder={holder} onClose={() => setUndoing(false)}>
          {operation === 'CREATE' ? null : (
            <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>{lines(backwards({ ...entry, fields }))}</ul>
          )}
        </UndoDialog>
      ) : null}
    </Box>
  );
}

interface WhenProps {
  readonly entry: HistoryEntry;
}

/** When it was done and by whom, and what lay behind it where that was not someone's ordinary work. */
export function When({ entry }: WhenProps) {
  const words = useWords();
  const who = useActorWords();
  const { at, cause } = entry;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {words('history.when', { at: moment(at), actor: who(entry) })}
      {cause === 'EDIT' ? '' : ` · ${words(`history.cause.${cause}`)}`}
    </Typography>
  );
}

interface HinderedProps {
  readonly by: NonNullable<HistoryEntry['undoHindrance']>;
}

/** Why something can't be undone here, and what one does instead. */
export function Hindered({ by }: HinderedProps) {
  const words = useWords();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
      {words(`habit.undo.hindrance.${by}`)}
    </Typography>
  );
}

/** Whether what a field refers to has a name to be told by, or it refers to nothing. */
function refersToNamed(ids: readonly (string | null)[], names: ReadonlyMap<string, string>): boolean {
  const given = ids.filter((id) => id !== null);
  return given.length === 0 || given.some((id) => names.has(id));
}
