import { Box, Chip, Paper, Stack, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useLanguage, useWords } from '../words.ts';
import { useTranslate } from 'react-admin';
import { DIFF, whoDoes, type Difference } from './agreement.ts';

interface AgreementDiffProps {
  readonly agreementId: string;
  readonly from: number;
  readonly to: number;
}

/** How one version of an agreement differs from another: what was there, and what is there now. */
export function AgreementDiff({ agreementId, from, to }: AgreementDiffProps) {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const query = useAsk<{ readonly node: { readonly diff: readonly Difference[] } }>(DIFF, {
    id: agreementId,
    from,
    to,
    language,
  });
  return (
    <Told query={query}>
      {({ node: { diff } }) =>
        diff.length === 0 ? (
          <Typography>{words('agreement.no_difference')}</Typography>
        ) : (
          <Stack component="ul" spacing={1} sx={{ m: 0, p: 0 }}>
            {diff.map((one) => (
              <DifferenceLine key={JSON.stringify(one)} difference={one} />
            ))}
          </Stack>
        )
      }
    </Told>
  );
}

interface DifferenceLineProps {
  readonly difference: Difference;
}

function DifferenceLine({ difference }: DifferenceLineProps) {
  const words = useWords();
  const { say, nameOf } = useDifferenceWords();
  const { kind, what, field, case: about } = difference;
  const { before, after } = say(difference);
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Chip size="small" label={words(`agreement.kind.${kind}`)} />
        <Typography sx={{ fontWeight: 600 }}>
          {[
            words(`agreement.what.${what}`),
            ...(about === null ? [] : [`${about.number} ${about.title}`]),
            ...(field === null || kind === 'REORDERED' ? [] : [nameOf(field)]),
          ].join(', ')}
        </Typography>
      </Stack>
      {before === '' ? null : (
        <Box sx={{ mt: 0.5 }}>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {words('agreement.before')}:{' '}
          </Typography>
          <del>{before}</del>
        </Box>
      )}
      {after === '' ? null : (
        <Box sx={{ mt: 0.5 }}>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {words('agreement.after')}:{' '}
          </Typography>
          <ins>{after}</ins>
        </Box>
      )}
    </Paper>
  );
}

/** The server says words of the API and days; here they are as people read them. */
function useDifferenceWords() {
  const translate = useTranslate();
  const value = (field: string | null, text: string | null): string => {
    if (text === null) return '';
    if (field === 'horizon') return translate(`agreement.horizon.${text}`, { _: text });
    if (field === 'wayOfWorking') return translate(`agreement.way.${text}`, { _: text });
    if (field === 'rank') return translate('agreement.place', { rank: text });
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
  };
  const say = ({ what, field, before, after, assignmentBefore, assignmentAfter }: Difference) => {
    if (what !== 'ASSIGNMENT' || field === 'dueOn') return { before: value(field, before), after: value(field, after) };
    const line = (one: typeof assignmentBefore, text: string | null) =>
      text === null || one === null ? (text ?? '') : `${whoDoes(one)}: ${one.task}`;
    return { before: line(assignmentBefore, before), after: line(assignmentAfter, after) };
  };
  const nameOf = (field: string) => translate(`agreement.part.${field}`, { _: field }).toLowerCase();
  return { say, nameOf };
}
