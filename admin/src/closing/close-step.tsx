import { useFieldWords } from '../help/field-words.tsx';
import CloseIcon from '@mui/icons-material/LockOutlined';
import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { moment } from '../dates.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { nameRule } from '../rule/lacks.ts';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { YearToClose } from './closing.ts';

interface CloseStepProps {
  readonly year: YearToClose;
}

/** The last step: the year is closed, for good. */
export function CloseStep({ year }: CloseStepProps) {
  const words = useWords();
  const asks = useFieldWords();
  const translate = useTranslate();
  const { id, version, moves, closedAt, closingChecklist } = year;
  const blocking = (closingChecklist?.items ?? []).filter(
    ({ strength, status }) => strength === 'P' && status === 'LACKING',
  );
  const setAside = (closingChecklist?.items ?? []).filter(({ status }) => status === 'OVERRIDDEN');
  const unsettled = setAside.flatMap(({ cases }) => cases).length;
  const close = formAction({
    key: 'CLOSE',
    label: words('closing.verb.CLOSE'),
    Icon: CloseIcon,
    version,
    danger: true,
    submit: words('closing.save.CLOSE'),
    said: words('closing.said.CLOSE'),
    help: words('closing.help.CLOSE'),
    fields: [{ name: 'closedOn', ...asks('work.day'), type: 'day' }],
    send: (input, expectedVersion) => actOn('closeCycle', { ...input, cycleId: id, expectedVersion }),
  });
  if (closedAt !== null) {
    return <Alert severity="success">{words('closing.closed', { when: moment(closedAt) })}</Alert>;
  }
  return (
    <>
      {blocking.length === 0 ? (
        <Typography>{words('closing.ready')}</Typography>
      ) : (
        <Alert severity="warning" role="note">
          {words('closing.blocked', { rules: blocking.map(({ rule }) => nameRule(rule, translate)).join(', ') })}
        </Alert>
      )}
      {setAside.length === 0 ? null : (
        <Alert severity="warning" role="note">
          {words('closing.closing_without', {
            rules: setAside.map(({ rule }) => nameRule(rule, translate)).join(', '),
          })}
          {unsettled === 0 ? null : ` ${words('closing.closing_unsettled', { smart_count: unsettled })}`}
        </Alert>
      )}
      {moves.includes('CLOSE') ? (
        <ActionButtons title={words('closing.title')} facts={null} actions={[close]} />
      ) : (
        <Typography>{words('closing.not_open')}</Typography>
      )}
    </>
  );
}
