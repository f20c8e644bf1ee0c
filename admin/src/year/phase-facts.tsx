import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { day } from '../dates.ts';
import { days, span } from '../meeting/when.ts';
import { windowWords } from '../window-words.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Cycle, Phase } from './cycle.ts';
import { faceOf } from './face.ts';
import { MarkIcon, MovedIcon } from './mark-icon.tsx';
import { useFaceWords } from './use-face-words.ts';

interface PhaseFactsProps {
  readonly phase: Phase;
  readonly cycle: Cycle;
  /** Left out where the page already says it. */
  readonly committee?: string;
}

/** How a phase of one committee stands, in a few lines. */
export function PhaseFacts({ phase, cycle, committee }: PhaseFactsProps) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const face = faceOf(phase, cycle);
  const { mark, moved, notes } = useFaceWords()(phase, face);
  const { meeting } = face;
  const place = meeting?.place ?? phase.place;
  const reason = phase.skipReason ?? meeting?.timeReason ?? phase.timeReason ?? phase.choiceReason ?? phase.reason;
  const lines = [
    `${words(face.changed ? 'year.phase.own_window' : 'year.phase.window')}: ${windowWords(phase.window, language, translate)}`,
    ...(meeting?.startsAt ? [`${words('year.phase.date')}: ${span(meeting.startsAt, meeting.endsAt, language)}`] : []),
    ...(phase.startsOn === null
      ? []
      : [`${words('year.phase.date')}: ${days(phase.startsOn, phase.endsOn, language)}`]),
    ...(phase.skippedOn === null ? [] : [words('year.phase.skipped_on', { day: day(phase.skippedOn) })]),
    ...(phase.doneOn === null ? [] : [words('year.phase.done_on', { day: day(phase.doneOn) })]),
    ...(place === null || place === undefined ? [] : [`${words('year.phase.place')}: ${place}`]),
    ...(phase.optional
      ? [`${words('year.phase.optional')}: ${words(`year.choice.${phase.choice}`).toLowerCase()}`]
      : []),
    ...(reason === null || reason === undefined ? [] : [`${words('year.phase.reason')}: ${reason}`]),
  ];
  return (
    <Stack spacing={0.5}>
      {committee === undefined ? null : <Typography variant="body2">{committee}</Typography>}
      <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
        <MarkIcon mark={face.mark} />
        {moved.length === 0 ? null : <MovedIcon fontSize="small" aria-hidden />}
        <Typography sx={{ fontWeight: 600 }}>{[mark, ...moved, ...notes].join(' · ')}</Typography>
      </Stack>
      {lines.map((line) => (
        <Typography key={line} variant="body2" sx={{ color: 'text.secondary' }}>
          {line}
        </Typography>
      ))}
    </Stack>
  );
}
