import { Box, Stack, Typography } from '@mui/material';
import { monthName } from '../dates.ts';
import { Fold } from '../frame/fold.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { days } from '../meeting/when.ts';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { useTranslate } from 'react-admin';
import { monthsOf, placeOf, tracksOf, type Track } from './axis.ts';
import type { Cycle } from './cycle.ts';

interface Props {
  readonly cycle: Cycle;
}

const LINE = { borderLeft: '1px solid', borderColor: 'divider' } as const;
const per = (part: number) => `${(part * 100).toFixed(2)}%`;

/** The year along the calendar: when each phase was to be and when it was, drawn and as a table. */
export function CycleAxis({ cycle }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const tracks = tracksOf(cycle);
  const months = monthsOf(cycle.year, tracks);
  const difference = ({ planned, apart }: Track) => {
    if (planned === null) return '';
    if (apart === 0) return words('year.axis.same');
    return words(apart > 0 ? 'year.axis.apart' : 'year.axis.apart_before', { smart_count: Math.abs(apart) });
  };
  const stands = ({ actual, actualEnd, isDone, mark, phase }: Track) => {
    if (actual === null) {
      return words(mark === 'declined' || mark === 'skipped' ? `year.mark.${mark}` : 'year.axis.undated');
    }
    const when = days(actual, actualEnd, language);
    if (!isDone) return when;
    return phase.kind === 'MEETING' ? words('year.axis.held_on', { when }) : `${words('year.mark.done')} ${when}`;
  };
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {words('year.axis.axis')}
      </Typography>
      <Typography sx={{ mb: 1 }}>{words('year.axis.axis_help')}</Typography>
      {/* The table below says the same. */}
      <Box aria-hidden sx={{ bgcolor: 'background.paper', border: '1px solid', borderColor: 'divider', p: 1 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${months.length}, minmax(0, 1fr))` }}>
          {months.map((month) => (
            <Typography key={month} variant="caption" sx={{ ...LINE, pl: 0.25, overflow: 'hidden' }}>
              {monthName(Number(month.slice(5)), language).slice(0, 3)}
            </Typography>
          ))}
        </Box>
        {tracks.map((track) => (
          <Box key={track.phase.id} sx={{ mt: 0.75 }}>
            <Typography variant="caption" sx={{ display: 'block', lineHeight: 1.2 }}>
              {inLanguage(track.phase.titles, language)}
            </Typography>
            <Drawn track={track} months={months} />
          </Box>
        ))}
        <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', mt: 1.5 }}>
          <Legend label={words('year.axis.legend_window')} look={{ ...BAR, width: 24 }} />
          <Legend label={words('year.axis.legend_planned')} look={POINTS.planned} />
          <Legend label={words('year.axis.legend_actual')} look={POINTS.stands} />
          <Legend label={words('year.axis.legend_held')} look={POINTS.held} />
        </Stack>
      </Box>
      <Fold summary={words('year.axis.axis_caption')}>
        <PlainTable
          label={words('year.axis.axis_caption')}
          heads={[
            words('year.cycle.phase'),
            words('year.axis.window'),
            words('year.axis.planned'),
            words('year.axis.actual'),
            words('year.axis.difference'),
          ]}
          rows={tracks.map((track) => ({
            id: track.phase.id,
            cells: [
              inLanguage(track.phase.titles, language),
              windowWords(track.phase.window, language, translate),
              track.planned === null ? words('year.axis.undated') : days(track.planned, null, language),
              stands(track),
              difference(track),
            ],
          }))}
        />
      </Fold>
    </section>
  );
}

// Borders are there where colours are not (forced colours).
const BAR = {
  height: 12,
  bgcolor: 'primary.light',
  border: '1px solid',
  borderColor: 'primary.main',
  borderRadius: 0.5,
};
const POINT = { width: 12, height: 12, borderRadius: '50%', border: '2px solid', bgcolor: 'background.paper' };
const POINTS = {
  planned: { ...POINT, borderStyle: 'dashed', borderColor: 'text.secondary' },
  stands: { ...POINT, borderColor: 'primary.main', bgcolor: 'primary.main', borderRadius: 0 },
  held: { ...POINT, borderColor: 'success.main', bgcolor: 'success.main' },
};

interface DrawnProps {
  readonly track: Track;
  readonly months: readonly string[];
}

function Drawn({ track: { spans, planned, actual, isDone, apart }, months }: DrawnProps) {
  const place = (day: string) => placeOf(day, months);
  const end = (day: string) => place(day) + 1 / (31 * months.length);
  const [from, to] = planned === null || actual === null || apart === 0 ? ['', ''] : [planned, actual].toSorted();
  return (
    <Box sx={{ position: 'relative', height: 16, mx: 0.75 }}>
      {spans.map(([first, last]) => (
        <Box
          key={first}
          sx={{ ...BAR, position: 'absolute', top: 2, left: per(place(first)), width: per(end(last) - place(first)) }}
        />
      ))}
      {from === undefined || to === undefined || from === '' ? null : (
        <Box
          sx={{
            position: 'absolute',
            top: 7,
            left: per(place(from)),
            width: per(place(to) - place(from)),
            borderTop: '2px dotted',
            borderColor: 'text.secondary',
          }}
        />
      )}
      {planned === null || apart === 0 ? null : <Point at={place(planned)} look={POINTS.planned} />}
      {actual === null ? null : <Point at={place(actual)} look={isDone ? POINTS.held : POINTS.stands} />}
    </Box>
  );
}

interface PointProps {
  readonly at: number;
  readonly look: object;
}

function Point({ at, look }: PointProps) {
  return <Box sx={{ ...look, position: 'absolute', top: 2, left: per(at), transform: 'translateX(-50%)' }} />;
}

interface LegendProps {
  readonly label: string;
  readonly look: object;
}

function Legend({ label, look }: LegendProps) {
  return (
    <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
      <Box sx={look} />
      <Typography variant="caption">{label}</Typography>
    </Stack>
  );
}
