import { useTranslate } from 'react-admin';
import { days, shortDay, shortMoment } from '../meeting/when.ts';
import { windowWords } from '../window-words.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Phase } from './cycle.ts';
import type { Face } from './face.ts';

export interface FaceWords {
  /** How it stands, such as Kunngjort or For sent (12 dager). */
  readonly mark: string;
  /** Its date, or the window it belongs in while it has none. */
  readonly when: string;
  /** How far from where it was or should be, in days: it stands beside an icon. */
  readonly moved: readonly string[];
  /** What else is to be known, such as what is missing. */
  readonly notes: readonly string[];
}

/** Words how a phase stands. */
export function useFaceWords(): (phase: Phase, face: Face) => FaceWords {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  return (phase, { mark, meeting, lateDays, movedDays, changed, missing, dated }) => {
    const window = windowWords(phase.window, language, translate);
    const when = ((): string => {
      if (meeting?.startsAt) return shortMoment(meeting.startsAt, language);
      if (phase.startsOn !== null) return days(phase.startsOn, phase.endsOn, language);
      return phase.doneOn === null ? window : days(phase.doneOn, null, language);
    })();
    const old = meeting === null ? phase.movedFrom.at(-1)?.startsOn : meeting.movedFrom.at(-1)?.startsAt;
    // What the mark already says is not said again.
    const said = new Set([
      ...(dated ? [] : ['DATE']),
      mark === 'no_meeting' ? 'MEETING' : '',
      mark === 'undecided' ? 'CHOICE' : '',
    ]);
    return {
      mark:
        mark === 'late' && lateDays > 0
          ? words('year.late_days', { smart_count: lateDays })
          : words(`year.mark.${mark}`),
      when,
      moved: [
        ...(movedDays === 0
          ? []
          : [
              words(movedDays < 0 ? 'year.divergence.MOVED_BEFORE' : 'year.divergence.MOVED_AFTER', {
                smart_count: Math.abs(movedDays),
              }),
            ]),
        ...(old === undefined ? [] : [words('year.moved_from', { when: shortDay(old, language) })]),
      ],
      notes: [
        ...(meeting?.kind === 'JOINT' ? [words('meeting.kind.JOINT')] : []),
        ...(changed ? [words('year.divergence.CHANGED')] : []),
        ...missing.filter((one) => !said.has(one)).map((one) => words(`year.missing.${one}`)),
        ...(mark === 'late' && !dated ? [words('year.mark.undated')] : []),
      ],
    };
  };
}
