import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { fieldFaults, RefusedError } from '../refused-error.ts';
import { wordRefusal } from '../refusal.ts';
import { CLEAR_MEETING_DATES } from '../meeting/meeting-verbs.ts';
import { rowsOf, type Proposal, type Wish } from './dating.ts';

const DATE_MEETINGS =
  'mutation DateMeetings($input: DateMeetingsInput!) { dateMeetings(input: $input) { id version startsAt endsAt } }';

interface Dated {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string | null;
}

/** What became of one meeting. */
export interface Fate {
  readonly row: Proposal;
  readonly dated?: Dated;
  readonly why?: string;
}

export interface Outcome {
  readonly isDone: boolean;
  /** The dates that were set are taken away again. */
  readonly isUndone?: boolean;
  readonly fates: readonly Fate[];
  /** What went wrong that is of none of the rows. */
  readonly fault: string | null;
}

/** Sets all the dates as one act, and tells what became of each row. */
export function useDateMeetings() {
  const translate = useTranslate();
  const readAnew = useReadAnew();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (rows: readonly Proposal[], wish: Wish) => {
    setBusy(true);
    setOutcome(null);
    try {
      const { dateMeetings } = await act<{ readonly dateMeetings: readonly Dated[] }>(DATE_MEETINGS, {
        input: { rows: rowsOf(rows, wish) },
      });
      const byId = new Map(dateMeetings.map((one) => [one.id, one]));
      const fates = rows.flatMap((row) => {
        const dated = byId.get(row.meeting.id);
        return dated === undefined ? [] : [{ row, dated }];
      });
      setOutcome({ isDone: true, fates, fault: null });
    } catch (error) {
      const faults = error instanceof RefusedError ? fieldFaults(error.details) : [];
      const fates = faults.flatMap(({ field, fault }) => {
        const [, at = '', input] = /^rows\.(\d+)(?:\.(.+))?$/.exec(field) ?? [];
        const row = rows[Number(at)];
        if (at === '' || row === undefined) return [];
        const why =
          input === undefined
            ? wordRefusal(new RefusedError(fault, { what: 'Meeting' }), translate)
            : translate(`refusal.fault.${fault}`, { _: translate('refusal.fault.custom') });
        return [{ row, why }];
      });
      setOutcome({ isDone: false, fates, fault: fates.length > 0 ? null : wordRefusal(error, translate) });
    } finally {
      // Refused or not: others may have dated some meanwhile, and those are no longer to be dated.
      await readAnew();
      setBusy(false);
    }
  };
  // Only what nobody has touched since is taken back: the versions are those that the dating left.
  const undo = async () => {
    if (outcome === null) return;
    setBusy(true);
    const rows = outcome.fates.flatMap(({ dated }) =>
      dated === undefined ? [] : [{ id: dated.id, expectedVersion: dated.version }],
    );
    try {
      await act(CLEAR_MEETING_DATES, { input: { rows } });
      setOutcome({ isDone: true, isUndone: true, fates: outcome.fates, fault: null });
    } catch (error) {
      setOutcome({ ...outcome, fault: wordRefusal(error, translate) });
    } finally {
      await readAnew();
      setBusy(false);
    }
  };
  return { run, undo, busy, outcome };
}
