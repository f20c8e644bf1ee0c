import type { CommitteeYear } from './cycle.ts';

/** The committees whose work is one's own, where that is some of them and not all; else none, for there is nothing to tell apart. */
export function ownAmong(committees: readonly CommitteeYear[]): readonly CommitteeYear[] {
  const own = committees.filter(({ viewerCanWork }) => viewerCanWork);
  return own.length < committees.length ? own : [];
}
