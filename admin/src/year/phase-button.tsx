import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { inLanguage, useLanguage } from '../words.ts';
import type { Phase } from './cycle.ts';
import type { Face } from './face.ts';
import { MarkIcon, MovedIcon, TONES } from './mark-icon.tsx';
import { unseen } from './unseen.ts';
import { useFaceWords } from './use-face-words.ts';

interface PhaseButtonProps {
  readonly phase: Phase;
  readonly face: Face;
  readonly committee: string;
  /** Whether the phase's title stands in sight; in the table the column says it. */
  readonly titled?: boolean;
  readonly onOpen: () => void;
}

/** How a phase stands, as a button that opens what can be done with it. */
export function PhaseButton({ phase, face, committee, titled = false, onOpen }: PhaseButtonProps) {
  const language = useLanguage();
  const { mark, when, moved, notes } = useFaceWords()(phase, face);
  const title = inLanguage(phase.titles, language);
  const quiet = face.mark === 'declined' || face.mark === 'skipped';
  return (
    <ButtonBase
      onClick={onOpen}
      aria-haspopup="dialog"
      sx={{
        width: '100%',
        height: '100%',
        minHeight: 44,
        p: 0.5,
        borderRadius: 1,
        textAlign: 'start',
        justifyContent: 'flex-start',
        alignItems: 'flex-start',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Stack direction="row" spacing={0.25} sx={{ minWidth: 0 }}>
        <MarkIcon mark={face.mark} />
        <Box component="span" sx={{ minWidth: 0 }}>
          {titled ? (
            <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
              {title}
            </Typography>
          ) : (
            <Box component="span" sx={unseen}>{`${title}, ${committee}: `}</Box>
          )}
          <Typography
            component="span"
            variant="body2"
            sx={{
              display: 'block',
              fontSize: '0.8125rem',
              fontWeight: titled ? 400 : 600,
              color: TONES[face.mark],
            }}
          >
            {mark}
          </Typography>
          {quiet ? null : (
            <Typography component="span" variant="body2" sx={{ display: 'block' }}>
              {when}
            </Typography>
          )}
          {moved.map((note) => (
            <Typography
              key={note}
              component="span"
              variant="caption"
              sx={{ display: 'flex', gap: 0.25, color: 'text.secondary' }}
            >
              <MovedIcon aria-hidden sx={{ fontSize: '1rem', flexShrink: 0 }} />
              <span>{note}</span>
            </Typography>
          ))}
          {notes.map((note) => (
            <Typography
              key={note}
              component="span"
              variant="caption"
              sx={{ display: 'block', color: 'text.secondary' }}
            >
              {note}
            </Typography>
          ))}
        </Box>
      </Stack>
    </ButtonBase>
  );
}
