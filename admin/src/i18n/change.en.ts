import type { changeNb } from './change.nb.ts';
import type { Same } from './same.ts';

export const changeEn: Same<typeof changeNb> = {
  title: 'History',
  help: 'Everything that was changed of the committee and its work, the latest first.',
  of: 'History of %{name}',
  of_help:
    'Everything that was changed in the municipality, the latest first. Choose what it concerns, who changed it, or the days.',
  none: 'Nothing has been changed here.',
  kind: 'What was changed',
  every_kind: 'Everything',
  action: '%{smart_count} changes by one action',
  rest: 'Show %{smart_count} more change |||| Show %{smart_count} more changes',
  who: 'Who changed it',
  everyone: 'Everyone',
  only: 'Only what was changed of %{name} is shown here.',
  of_committee: 'Everything changed for the committee',
  one_thing: 'this',
  to_all: 'Show everything that was changed',
  see_all: 'See all',
  for_administrators:
    'Only the administrators of the municipality see everything that was changed. The history of your committees is on the page of each committee.',
  more: 'Show earlier',
  operation: {
    CREATE: 'New: %{what}',
    UPDATE: 'Changed: %{what}',
    DELETE: 'Removed: %{what}',
    UNPUBLISH: 'Hidden from the public: %{what}',
  },
  cause: {
    CORRECTION: 'Correction',
    BACKFILL: 'Filled in afterwards',
    SYSTEM: 'Done by the system',
  },
  when: '%{at} by %{actor}',
  reason: 'Reason: %{reason}',
  private: '(private)',
  private_changed: '%{field} was changed, but is not shown here',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  several: 'several facts',
  unnamed: '(without a name)',
};
