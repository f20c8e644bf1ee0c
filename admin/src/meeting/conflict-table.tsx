import { Alert, Stack, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { day, moment } from '../dates.ts';
import { useChangedBy } from '../frame/use-changed-by.ts';
import type { Conflict } from './use-verb.ts';

/** Someone else was first: both values side by side, field by field. */
export function ConflictTable({ yours, theirs, changed }: Conflict) {
  const translate = useTranslate();
  const changedBy = useChangedBy();
  const word = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('meeting.conflict.nothing');
    if (typeof value === 'boolean') return translate(value ? 'meeting.conflict.yes' : 'meeting.conflict.no');
    if (typeof value !== 'string') return typeof value === 'number' ? String(value) : nbOf(value);
    // What something refers to has no name here.
    if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)) return '…';
    if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return moment(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    return translate(`meeting.conflict.value.${value}`, { _: value });
  };
  const fields = Object.keys(theirs).filter((field) => word(yours[field]) !== word(theirs[field]));
  return (
    <Stack spacing={2}>
      <Alert severity="warning">{translate('meeting.conflict.intro')}</Alert>
      {fields.length === 0 ? null : (
        <Table size="small" aria-label={translate('meeting.conflict.caption')}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {translate('meeting.conflict.field')}
              </TableCell>
              <TableCell component="th" scope="col">
                {translate('meeting.conflict.yours')}
              </TableCell>
              <TableCell component="th" scope="col">
                {translate('meeting.conflict.theirs')}
              </TableCell>
              <TableCell component="th" scope="col">
                {translate('frame.conflict.by')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {fields.map((field) => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {translate(`meeting.conflict.label.${field}`, { _: field })}
                </TableCell>
                <TableCell>{word(yours[field])}</TableCell>
                <TableCell>{word(theirs[field])}</TableCell>
                <TableCell>{changedBy(changed, field)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Stack>
  );
}

function nbOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'nb' in value ? String(value.nb) : JSON.stringify(value);
}
