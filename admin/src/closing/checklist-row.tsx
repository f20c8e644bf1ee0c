import { useFieldWords } from '../help/field-words.tsx';
import KeptIcon from '@mui/icons-material/CheckCircleOutline';
import LackingIcon from '@mui/icons-material/ErrorOutline';
import OverrideIcon from '@mui/icons-material/GavelOutlined';
import SetAsideIcon from '@mui/icons-material/RemoveCircleOutline';
import WithdrawIcon from '@mui/icons-material/Undo';
import { Box, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { nameRule, wordLack } from '../rule/lacks.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { ChecklistItem, YearToClose } from './closing.ts';
import { whereToMend } from './where-to-mend.ts';

const ICONS = { KEPT: KeptIcon, LACKING: LackingIcon, OVERRIDDEN: SetAsideIcon };
const COLORS = { KEPT: 'success', OVERRIDDEN: 'info' } as const;

interface ChecklistRowProps {
  readonly item: ChecklistItem;
  readonly year: YearToClose;
}

/** What one rule says of closing a year: how it stands, what lacks, where that is put right, and setting it aside. */
export function ChecklistRow({ item, year }: ChecklistRowProps) {
  const words = useWords();
  const asks = useFieldWords();
  const translate = useTranslate();
  const { rule, sentence, strength, status, lacks, figures, cases, override } = item;
  const named = { rule: nameRule(rule, translate) };
  // None of none says nothing.
  const counted = figures.filter(({ count, atLeast }) => count + atLeast > 0);
  const Icon = ICONS[status];
  const place = status === 'LACKING' ? whereToMend(rule, year) : null;
  const setAside = year.overrides.find((one) => one.rule === rule);
  const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
  const actions =
    !year.viewerCanEdit || strength !== 'P'
      ? []
      : [
          ...(status === 'LACKING'
            ? [
                formAction({
                  key: `${rule} OVERRIDE`,
                  label: words('closing.verb.OVERRIDE', named),
                  Icon: OverrideIcon,
                  submit: words('closing.save.OVERRIDE'),
                  said: words('closing.said.OVERRIDE', named),
                  help: words('closing.help.OVERRIDE'),
                  fields: [reason],
                  send: (input) => actOn('overrideRule', { ...input, cycleId: year.id, rule }),
                }),
              ]
            : []),
          ...(setAside === undefined
            ? []
            : [
                formAction({
                  key: `${rule} WITHDRAW`,
                  label: words('closing.verb.WITHDRAW', named),
                  Icon: WithdrawIcon,
                  version: setAside.version,
                  submit: words('closing.save.WITHDRAW'),
                  said: words('closing.said.WITHDRAW', named),
                  fields: [reason],
                  send: actOnVersion('withdrawOverride', setAside.id),
                }),
              ]),
        ];
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
      <Stack direction="row" spacing={1.5}>
        <Icon
          aria-hidden
          color={status === 'LACKING' ? (strength === 'P' ? 'error' : 'warning') : COLORS[status]}
          sx={{ mt: 0.25 }}
        />
        <Stack spacing={0.5} sx={{ minWidth: 0, flex: 1 }}>
          <Typography>
            <strong>
              {words(`rule.status.${status}`)}: {named.rule}.
            </strong>{' '}
            {sentence} ({rule})
          </Typography>
          {counted.length === 0 ? null : (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {counted.map((figure) => figureWords(figure, translate)).join(' · ')}
            </Typography>
          )}
          {lacks.length === 0 || cases.length > 0 ? null : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {lacks.map((lack) => (
                <li key={lack}>{wordLack(rule, lack, translate)}</li>
              ))}
            </Box>
          )}
          {cases.length === 0 ? null : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {cases.map(({ id, number, title }) => (
                <li key={id}>
                  <PageLink to={pageOf('Case', id)}>{`${number} ${title}`}</PageLink>
                </li>
              ))}
            </Box>
          )}
          {override === null ? null : (
            <Typography>
              {words('closing.set_aside', { day: day(override.decidedOn), reason: override.reason })}
            </Typography>
          )}
          {place === null ? null : (
            <Box>
              <PageLink to={place.to}>{words(place.words)}</PageLink>
            </Box>
          )}
          {actions.length === 0 ? null : (
            <ActionButtons
              title={words('closing.rule', named)}
              facts={<Typography>{sentence}</Typography>}
              actions={actions}
              size="small"
            />
          )}
        </Stack>
      </Stack>
    </Paper>
  );
}

function figureWords(
  { what, count, atLeast, atMost }: ChecklistItem['figures'][number],
  translate: ReturnType<typeof useTranslate>,
): string {
  const things = translate(`rule.figure.${what}`, { _: what });
  if (atMost !== null && atMost !== atLeast) {
    return translate('rule.count_between', { count, least: atLeast, most: atMost, what: things });
  }
  return count > atLeast
    ? translate('rule.count_more', { count, what: things })
    : translate('rule.count', { count, of: atLeast, what: things });
}
