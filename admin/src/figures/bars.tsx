import { Box, Typography } from '@mui/material';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import { useFirst } from './use-first.tsx';

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** How long, and what it says; of one day, or of two. */
  readonly counts: readonly (readonly [count: number, text: string])[];
}

interface Props {
  readonly title: string;
  /** Says what the bars are, and where the same stands as a table. */
  readonly label: string;
  /** What is told above them. */
  readonly note?: string | undefined;
  readonly bars: readonly Bar[];
}

/** Figures as bars; a table says the same, and it is the one that is read out. */
export function Bars({ title, label, note, bars }: Props) {
  const words = useWords();
  const { first, more } = useFirst(bars, { onPhone: 12, elsewhere: 24, what: words('figures.what_bars') });
  const most = Math.max(1, ...bars.flatMap(({ counts }) => counts.map(([count]) => count)));
  return (
    <Section title={title}>
      {note === undefined ? null : (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {note}
        </Typography>
      )}
      <Box component="figure" aria-label={label} sx={{ m: 0 }}>
        <Box
          aria-hidden
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: 'minmax(8rem, 18rem) 1fr' },
            gap: '0.25rem 1rem',
          }}
        >
          {first.map(({ key, name, counts }) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {name}
              </Typography>
              <Box sx={{ mb: { xs: 1, sm: 0 } }}>
                {counts.map(([count, text], nth) => (
                  <Box
                    key={nth === 0 ? 'now' : 'before'}
                    sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: '2px' }}
                  >
                    <Box
                      sx={{
                        width: `${(count / most) * 80}%`,
                        minWidth: '2px',
                        height: '1rem',
                        // The other day is told by the bar's being hollow, and in forced colours by its border.
                        border: '2px solid',
                        borderColor: 'primary.main',
                        ...(nth === 0 ? { bgcolor: 'primary.main' } : {}),
                      }}
                    />
                    <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
                      {text}
                    </Typography>
                  </Box>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      {more}
    </Section>
  );
}
