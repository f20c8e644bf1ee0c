type Reasons = Readonly<Partial<Record<'loses' | 'locks', string>>>;

const EMPTY = 'the tables are those of the migration before it, which are empty when both are run together';
const WAITS = 'writers of the table wait while its index is made; it was written before the first release';

/**
 * Why the migrations may do what they do that were written before this was asked: what was applied anywhere is not edited.
 * Later ones say so in a comment of their own.
 */
export const REASONS: Readonly<Record<string, Reasons>> = {
  '20261123130100_change_log': { locks: EMPTY },
  '20261124120100_the_whole_year_logged': { locks: EMPTY },
  '20261126090100_told_to_whom': { locks: WAITS },
  '20261126090200_organisations_of_several': { locks: WAITS },
  '20261129200100_sessions_renewed': { locks: WAITS },
  '20261129224303_lists_of_parts': { locks: WAITS },
  '20261130031500_told_as_the_fields_tell': { locks: WAITS },
  '20261130051000_case_status_report': { locks: WAITS },
  '20261130200000_reports_in_groups': {
    loses: 'every row of case_version is put back, in another order, before its copy case_version_told is dropped',
    locks: WAITS,
  },
  '20261130203529_cases_last_changed_first': { locks: WAITS },
};
