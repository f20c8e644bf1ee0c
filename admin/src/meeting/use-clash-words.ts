import { useWords } from '../words.ts';
import type { Clash } from './use-clashes.ts';

/** What speaks against a time, in a plain sentence. */
export function useClashWords(): (clash: Clash) => string {
  const words = useWords();
  return ({ kind, days, name }) => {
    if (kind !== 'OUTSIDE_WINDOW') return words(`meeting.clash.${kind}`, { name: name ?? '' });
    const off = days ?? 0;
    return words(off < 0 ? 'meeting.clash.before' : 'meeting.clash.after', { smart_count: Math.abs(off) });
  };
}

/** Tells clashes apart in a list. */
export function keyOfClash({ kind, meetingId, name }: Clash): string {
  return `${kind} ${meetingId ?? name ?? ''}`;
}
