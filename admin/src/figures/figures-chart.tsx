import { Box, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import type { Shown } from './address.ts';
import { countOf, type Compared } from './rows.ts';
import { useRowWords } from './use-row-words.ts';

interface Props {
  readonly rows: readonly Compared[];
  readonly shown: Shown;
}

/** The number of cases in each group as bars; the table below says the same, and it is the one that is read out. */
export function FiguresChart({ rows, shown }: Props) {
  const words = useWords();
  const { nameOf, number } = useRowWords();
  const { groupBy, asOf, compare } = shown;
  const isCompared = compare !== '';
  const bars = rows.map((row) => ({
    key: row.key,
    name: nameOf(row, groupBy),
    counts: [countOf(row.now, groupBy), ...(isCompared ? [countOf(row.before, groupBy)] : [])],
  }));
  const most = Math.max(1, ...bars.flatMap(({ counts }) => counts));
  return (
    <Section title={words('figures.chart')}>
      {isCompared ? (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {words('figures.bars', { day: day(asOf), other: day(compare) })}
        </Typography>
      ) : null}
      <Box component="figure" aria-label={words('figures.chart_label')} sx={{ m: 0 }}>
        <Box
          aria-hidden
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: 'minmax(8rem, 18rem) 1fr' },
            gap: '0.25rem 1rem',
          }}
        >
          {bars.map(({ key, name, counts }) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {name}
              </Typography>
              <Box sx={{ mb: { xs: 1, sm: 0 } }}>
                {counts.map((count, nth) => (
                  <Box
                    key={nth === 0 ? 'now' : 'before'}
                    sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: '2px' }}
                  >
                    <Box
                      sx={{
                        width: `${(count / most) * 85}%`,
                        minWidth: '2px',
                        height: '1rem',
                        // The other day is told by the bar's being hollow, and in forced colours by its border.
                        border: '2px solid',
                        borderColor: 'primary.main',
                        ...(nth === 0 ? { bgcolor: 'primary.main' } : {}),
                      }}
                    />
                    <Typography variant="body2">{number(count)}</Typography>
                  </Box>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
    </Section>
  );
}
