import type { Same } from './same.ts';
import type { visitNb } from './visit.nb.ts';

export const visitEn: Same<typeof visitNb> = {
  title: "Mayor's visit",
  empty: 'No visit is planned. The visit is voluntary. Plan it if the committee wants it.',
  undated: 'Day not set',
  leader: 'leader',
  no_participants: 'Nobody is chosen yet',
  status: { PLANNED: 'Planned', CONFIRMED: 'Confirmed', HELD: 'Held', CANCELLED: 'Cancelled' },
  verb: {
    PLAN: 'Plan a visit',
    CONFIRM: 'Confirm the visit',
    HOLD: 'Report as held',
    UPDATE: 'Change the visit',
    CANCEL: 'Cancel the visit',
    REOPEN: 'Reopen',
  },
  save: {
    PLAN: 'Plan',
    CONFIRM: 'Confirm',
    HOLD: 'Report as held',
    UPDATE: 'Save',
    CANCEL: 'Cancel it',
    REOPEN: 'Reopen',
  },
  said: {
    PLAN: 'The visit is planned.',
    CONFIRM: 'The visit is confirmed.',
    HOLD: 'The visit is reported as held.',
    UPDATE: 'Saved.',
    CANCEL: 'The visit is cancelled.',
    REOPEN: 'The visit is open again.',
  },
  help: {
    CONFIRM: 'A visit is confirmed with a mayor, a day and two to three residents, the leader among them.',
    HOLD: 'The visit counts as carried out in the wheel.',
  },
  field: {
    status: 'Status',
    mayor: 'Mayor',
    participants: 'Who takes part?',
    notes: 'Internal notes',
    why_moved: 'Why does the visit change?',
    confirm_reason: 'Confirmed though something was lacking',
    cancel_reason: 'Cancelled because',
  },
};
