import { useFieldWords } from '../help/field-words.tsx';
import CarryIcon from '@mui/icons-material/EastOutlined';
import SettleIcon from '@mui/icons-material/FactCheckOutlined';
import UnsettleIcon from '@mui/icons-material/Undo';
import { Stack, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { CaseName, Settlement, YearToClose } from './closing.ts';

interface SettlementsProps {
  readonly year: YearToClose;
}

/** What became of the year's cases: those that wait for a word, and those that are settled or carried over. */
export function Settlements({ year }: SettlementsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { settlements, viewerCanEdit } = year;
  const open = year.closingChecklist?.items.find(({ rule }) => rule === 'R15')?.cases ?? [];
  const settle = formAction({
    key: 'SETTLE',
    label: words('closing.verb.SETTLE'),
    Icon: SettleIcon,
    version: year.version,
    submit: words('closing.save.SETTLE'),
    said: words('closing.said.SETTLE'),
    help: words('closing.help.SETTLE'),
    fields: [
      {
        name: 'carriedOver',
        ...asks('closing.field.carried_over'),
        type: 'many',
        options: open.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        none: words('closing.nothing_open'),
      },
    ],
    send: ({ carriedOver }, expectedVersion) =>
      actOn('settleCases', {
        cycleId: year.id,
        expectedVersion,
        carriedOver: (carriedOver as readonly string[]).map((caseId) => ({ caseId })),
      }),
  });
  return (
    <>
      {viewerCanEdit ? (
        <ActionButtons title={words('closing.settlements')} facts={null} actions={[settle]} size="small" />
      ) : null}
      {open.length === 0 ? null : (
        <Section title={words('closing.open_cases')}>
          <Typography>{words('closing.open_cases_help')}</Typography>
          <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
            {open.map((one) => (
              <li key={one.id}>
                <OpenCase found={one} cycleId={year.id} canCarry={viewerCanEdit} />
              </li>
            ))}
          </Stack>
        </Section>
      )}
      <Section title={words('closing.settlements')}>
        {settlements.length === 0 ? (
          <Typography>{words('closing.no_settlements')}</Typography>
        ) : (
          <PlainTable
            label={words('closing.settlements')}
            heads={[
              words('closing.field.case'),
              words('closing.field.status'),
              words('closing.field.outcome'),
              words('work.note'),
              words('frame.actions'),
            ]}
            rows={settlements.map((one) => ({
              id: one.id,
              cells: [
                <PageLink key="case" to={pageOf('Case', one.case.id)}>{`${one.caseNumber} ${one.caseTitle}`}</PageLink>,
                one.statusLabel,
                words(`closing.outcome.${one.outcome}`),
                one.note ?? '',
                viewerCanEdit ? <Unsettle key="verbs" settlement={one} /> : '',
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}

interface OpenCaseProps {
  readonly found: CaseName;
  readonly cycleId: string;
  readonly canCarry: boolean;
}

function OpenCase({ found: { id, number, title }, cycleId, canCarry }: OpenCaseProps) {
  const words = useWords();
  const asks = useFieldWords();
  const carry = formAction({
    key: `${id} CARRY`,
    label: words('closing.verb.CARRY'),
    Icon: CarryIcon,
    submit: words('closing.save.CARRY'),
    said: words('closing.said.CARRY'),
    help: words('closing.help.CARRY'),
    fields: [{ name: 'note', ...asks('work.note'), type: 'text', rows: 2, max: 2000 }],
    send: (input) => actOn('settleCase', { ...input, cycleId, caseId: id, outcome: 'CARRIED_OVER' }),
  });
  return (
    <Stack direction="row" sx={{ alignItems: 'center' }}>
      <PageLink to={pageOf('Case', id)}>{`${number} ${title}`}</PageLink>
      {canCarry ? <ActionMenu name={`${number} ${title}`} actions={[carry]} /> : null}
    </Stack>
  );
}

interface UnsettleProps {
  readonly settlement: Settlement;
}

function Unsettle({ settlement: { id, version, caseNumber, caseTitle } }: UnsettleProps) {
  const words = useWords();
  const asks = useFieldWords();
  const name = `${caseNumber} ${caseTitle}`;
  const action = formAction({
    key: `${id} UNSETTLE`,
    label: words('closing.verb.UNSETTLE'),
    Icon: UnsettleIcon,
    version,
    submit: words('closing.save.UNSETTLE'),
    said: words('closing.said.UNSETTLE'),
    fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
    send: actOnVersion('unsettleCase', id),
  });
  return <ActionMenu name={name} actions={[action]} />;
}
