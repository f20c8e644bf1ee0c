import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { day, moment } from '../dates.ts';
import { useActorWords } from '../frame/use-actor-words.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { inOrder } from './field-order.ts';
import { nameOfEntry } from './name-of-entry.ts';
import { pageOfEntry } from './page-of-entry.ts';
import { UndoDialog } from './undo-dialog.tsx';
import type { FieldChange, HistoryEntry, Holder } from './use-history.ts';

type Told = Readonly<Record<'entity' | 'field' | 'value', Readonly<Record<string, string>>>>;

// What the record is kept in order by tells a reader nothing.
const KEPT_FOR_ORDER = new Set(['seq', 'serial', 'actor', 'recordedAt']);

interface Props {
  readonly entry: HistoryEntry;
  readonly holder: Holder;
  readonly told: Told;
  /** What the things that fields refer to are called. */
  readonly names: ReadonlyMap<string, string>;
}

/** One change in words: what, when, by whom, why, and each field before and after. */
export function HistoryItem({ entry, holder, told, names }: Props) {
  const words = useWords();
  const { at, entity, objectId, operation, cause, reason, committeeIds, undoVerb } = entry;
  const fields = inOrder(entry.fields);
  const who = useActorWords();
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
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {page === undefined ? title : <PageLink to={page}>{title}</PageLink>}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words('history.when', { at: moment(at), actor: who(entry) })}
        {cause === 'EDIT' ? '' : ` · ${words(`history.cause.${cause}`)}`}
      </Typography>
      {holder.type === 'Municipality' && entity !== 'Committee' && committeeIds.length > 0 ? (
        <Typography variant="body2" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {committeeIds.map((one) => (
            <PageLink key={one} to={pageOf('Committee', one)}>
              {names.get(one) ?? words('history.unnamed')}
            </PageLink>
          ))}
        </Typography>
      ) : null}
      {reason === null ? null : <Typography>{words('history.reason', { reason })}</Typography>}
      {operation === 'DELETE' ? null : (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {fields.filter(isTold).map((change) => (
            <li key={change.field}>
              <Change change={change} field={told.field[change.field] ?? change.field} value={value} />
            </li>
          ))}
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
      {isUndoing ? (
        <UndoDialog entry={entry} holder={holder} onClose={() => setUndoing(false)}>
          <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {fields.filter(isTold).map(({ field, before, after, beforeId, afterId }) => (
              <li key={field}>
                <Change
                  change={{ field, before: after, after: before, beforeId: afterId, afterId: beforeId }}
                  field={told.field[field] ?? field}
                  value={value}
                />
              </li>
            ))}
          </ul>
        </UndoDialog>
      ) : null}
    </Box>
  );
}

interface ChangeProps {
  readonly change: FieldChange;
  readonly field: string;
  readonly value: (value: string | null, id: string | null) => string;
}

function Change({ change: { before, after, beforeId, afterId }, field, value }: ChangeProps) {
  const words = useWords();
  if (before === null) return `${field}: ${value(after, afterId)}`;
  if (before === '…' && after === '…') return words('history.private_changed', { field });
  return (
    <>
      {`${field}: `}
      <s>{value(before, beforeId)}</s>
      {' → '}
      <ins style={{ textDecoration: 'none' }}>{value(after, afterId)}</ins>
    </>
  );
}

/** A value as people read it. */
function useValue(told: Told, names: ReadonlyMap<string, string>) {
  const words = useWords();
  return (value: string | null, id: string | null): string => {
    if (id !== null) return names.get(id) ?? words('history.unnamed');
    if (value === null || value === '') return words('history.nothing');
    if (value === '…') return words('history.private');
    if (value === 'true') return words('history.yes');
    if (value === 'false') return words('history.no');
    if (/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return moment(value.replace(' ', 'T'));
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    if (value.startsWith('{')) return words('history.several');
    if (value.startsWith('['))
      return (JSON.parse(value) as readonly unknown[]).map((one) => told.value[String(one)] ?? String(one)).join(', ');
    return told.value[value] ?? value;
  };
}

/** Whether what a field refers to has a name to be told by, or it refers to nothing. */
function refersToNamed(ids: readonly (string | null)[], names: ReadonlyMap<string, string>): boolean {
  const given = ids.filter((id) => id !== null);
  return given.length === 0 || given.some((id) => names.has(id));
}
