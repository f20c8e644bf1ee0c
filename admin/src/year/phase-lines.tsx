import { Box, Stack, Typography } from '@mui/material';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle } from './cycle.ts';
import { faceOf } from './face.ts';
import { MarkIcon } from './mark-icon.tsx';
import { useFaceWords } from './use-face-words.ts';

interface Props {
  readonly cycle: Cycle;
}

/** The phases of a committee's year, a line each: how it stands, when it is, and whether it is its turn. */
export function PhaseLines({ cycle }: Props) {
  const words = useWords();
  const language = useLanguage();
  const faceWords = useFaceWords();
  return (
    <Stack component="ol" spacing={1} sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
      {cycle.phases.map((phase) => {
        const face = faceOf(phase, cycle);
        const { mark, when, moved, notes } = faceWords(phase, face);
        const isNow = cycle.progress.phases.some((one) => one.phase.id === phase.id && one.state === 'DUE');
        return (
          <Stack key={phase.id} component="li" direction="row" spacing={1}>
            <MarkIcon mark={face.mark} />
            <Box sx={{ minWidth: 0 }}>
              <Typography>
                {`${phase.position}. ${inLanguage(phase.titles, language)}`}
                {isNow ? <strong>{` – ${words('year.state.DUE').toLowerCase()}`}</strong> : null}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {[mark, when, ...moved, ...notes].join(' · ')}
              </Typography>
            </Box>
          </Stack>
        );
      })}
    </Stack>
  );
}
