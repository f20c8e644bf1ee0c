import type { changeNb } from './change.nb.ts';
import type { Same } from './same.ts';

export const changeEn: Same<typeof changeNb> = {
  title: 'History',
  help: 'Everything that was changed of the committee and its work, the latest first.',
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
