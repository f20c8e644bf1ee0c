import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { day, moment } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useActorWords } from '../frame/use-actor-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { CorrectButton } from './correct-button.tsx';
import type { CaseInFull, Step } from './use-case.ts';

interface Props {
  readonly one: CaseInFull;
}

/** Every step of a case, the first first. What was corrected stays, and says by which step (R20). */
export function CaseLedger({ one }: Props) {
  const words = useWords();
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('case.ledger.help')}</Typography>
      <Stack
        component="ol"
        useFlexGap
        spacing={1.5}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
        aria-label={words('case.tab.ledger')}
      >
        {one.statusEvents.map((step) => (
          <StepItem key={step.id} step={step} one={one} />
        ))}
      </Stack>
    </>
  );
}

interface StepItemProps {
  readonly step: Step;
  readonly one: CaseInFull;
}

function StepItem({ step, one }: StepItemProps) {
  const words = useWords();
  const language = useLanguage();
  const {
    seq,
    from,
    to,
    occurredOn,
    recordedAt,
    reason,
    actor,
    actorName,
    forwardedTo,
    decision,
    corrects,
    correctedBy,
    meeting,
  } = step;
  const who = useActorWords();
  const [correction] = correctedBy;
  const label = (status: Step['to']) => (status === null ? '' : inLanguage(status.labels, language));
  const what =
    to === null
      ? words('case.ledger.voided')
      : from === null
        ? label(to)
        : words('case.ledger.moved', { from: label(from), to: label(to) });
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, ml: corrects === null ? 0 : { xs: 1, sm: 4 } }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{`${seq}. `}</Typography>
        {corrects === null ? null : <Chip size="small" variant="outlined" label={words('case.ledger.correction')} />}
        {correction === undefined ? (
          <Typography sx={{ fontWeight: 600 }}>{what}</Typography>
        ) : (
          <Typography component="s">{what}</Typography>
        )}
        <Typography>{day(occurredOn)}</Typography>
        {one.viewerCanEdit && correction === undefined ? <CorrectButton step={step} one={one} /> : null}
      </Stack>
      {corrects === null ? null : <Typography>{words('case.ledger.corrects', { seq: corrects.seq })}</Typography>}
      {correction === undefined ? null : (
        <Typography>{words('case.ledger.corrected', { seq: correction.seq })}</Typography>
      )}
      {reason === null ? null : <Typography sx={{ whiteSpace: 'pre-line' }}>{reason}</Typography>}
      {forwardedTo === null ? null : <Typography>{words('case.ledger.forwarded', { to: forwardedTo })}</Typography>}
      {decision === null ? null : (
        <Typography sx={{ whiteSpace: 'pre-line' }}>{words('case.ledger.decision', { ...decision })}</Typography>
      )}
      {meeting === null ? null : (
        <PageLink to={pageOf('Meeting', meeting.id)}>{inLanguage(meeting.titles, language)}</PageLink>
      )}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {actor === null
          ? words('case.ledger.recorded', { at: moment(recordedAt) })
          : words('case.ledger.recorded_by', { at: moment(recordedAt), actor: who({ actor, actorName }) })}
      </Box>
    </Paper>
  );
}
