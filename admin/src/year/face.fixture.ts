import type { Meeting } from '../meeting/meeting.ts';
import type { Cycle, Phase } from './cycle.ts';

const titles = { nb: 'Nærutvalgsmøte 1', nn: null, en: null };

export const meeting = (given: Partial<Meeting>): Meeting => ({
  id: 'm',
  version: 1,
  kind: 'ORDINARY',
  status: 'PLANNED',
  titles,
  startsAt: null,
  endsAt: null,
  place: null,
  openToPublic: true,
  timeReason: null,
  announcedAt: null,
  heldAt: null,
  cancelledAt: null,
  cancelReason: null,
  moves: [],
  committees: [],
  movedFrom: [],
  ...given,
});

export const phase = (given: Partial<Phase>): Phase => ({
  id: 'p',
  version: 1,
  position: 1,
  kind: 'MEETING',
  titles,
  optional: false,
  choice: 'UNDECIDED',
  choiceOn: null,
  choiceReason: null,
  place: null,
  startsOn: null,
  endsOn: null,
  doneOn: null,
  skippedOn: null,
  skipReason: null,
  reason: null,
  timeReason: null,
  window: { kind: 'RANGE', months: [1] },
  moves: [],
  movedFrom: [],
  meetings: [meeting({})],
  template: null,
  ...given,
});

type State = Cycle['progress']['phases'][number]['state'];

export const cycle = (state: State, divergence: Cycle['divergence'] = []): Cycle => ({
  id: 'c',
  version: 1,
  year: 2026,
  status: 'OPEN',
  moves: [],
  wheelVersion: { id: 'w', number: 1 },
  phases: [],
  extraMeetings: [],
  divergence,
  progress: {
    asOf: '2026-03-01',
    complete: false,
    done: 0,
    due: 0,
    overdue: 0,
    missing: 0,
    meetingsHeld: 0,
    meetingsRequired: 4,
    phases: [{ phase: { id: 'p' }, state, missing: [], dueOn: '2026-01-31', doneOn: null }],
  },
});
