import { Typography } from '@mui/material';
import { PlainTable } from '../frame/plain-table.tsx';
import { useMeetingTitle } from '../meeting/use-meeting-title.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle, Divergence } from './cycle.ts';

interface CycleDivergenceProps {
  readonly cycle: Cycle;
}

/** How the year differs from the shared wheel, and why. */
export function CycleDivergence({ cycle: { divergence, phases, extraMeetings } }: CycleDivergenceProps) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = useMeetingTitle();
  const what = ({ phase, meeting }: Divergence) => {
    const found = phases.find(({ id }) => id === phase?.id);
    if (found !== undefined) return inLanguage(found.titles, language);
    const extra = extraMeetings.find(({ id }) => id === meeting?.id);
    return extra === undefined ? '' : titleOf(extra);
  };
  const how = ({ kind, days }: Divergence) => {
    if (kind === 'MOVED') {
      return words(days < 0 ? 'year.divergence.MOVED_BEFORE' : 'year.divergence.MOVED_AFTER', {
        smart_count: Math.abs(days),
      });
    }
    return kind === 'LATE' ? words('year.divergence.LATE', { smart_count: days }) : words(`year.divergence.${kind}`);
  };
  // A phase that was declined or chosen has its reason with the choice.
  const reasonOf = ({ reason, phase }: Divergence) => {
    const found = phases.find(({ id }) => id === phase?.id);
    return reason ?? found?.skipReason ?? found?.timeReason ?? found?.choiceReason ?? null;
  };
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {words('year.cycle.divergence')}
      </Typography>
      {divergence.length === 0 ? (
        <Typography>{words('year.cycle.no_divergence')}</Typography>
      ) : (
        <PlainTable
          label={words('year.cycle.divergence_caption')}
          heads={[words('year.cycle.what'), words('year.cycle.how'), words('year.cycle.why')]}
          rows={divergence.map((one) => ({
            id: `${one.kind} ${one.phase?.id ?? ''} ${one.meeting?.id ?? ''}`,
            cells: [what(one), how(one), reasonOf(one) ?? words('year.cycle.no_reason')],
          }))}
        />
      )}
    </section>
  );
}
