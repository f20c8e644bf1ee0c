import type { ViewedList } from '@naerhjul/prisma/generated/enums.ts';

/**
 * What each list may be narrowed by in a view: the fields of its filter in the API. The municipality is where the view
 * is, and what one looks for among people by name is kept nowhere.
 */
export const FILTERS: Readonly<Record<ViewedList, readonly string[]>> = {
  CASE: ['categories', 'committeeId', 'horizons', 'numbers', 'origins', 'statusIds', 'text', 'themeIds', 'years'],
  MEETING: ['committeeId', 'from', 'kinds', 'openToPublic', 'statuses', 'to', 'years'],
  COMMITTEE: ['activeOn', 'coordinatorId', 'name', 'slugs'],
  PERSON: ['committeeId', 'kinds'],
  CYCLE: ['committeeId', 'statuses', 'years'],
  WORKING_GROUP: ['committeeId', 'statuses'],
  EXCHANGE: ['committeeId', 'statuses', 'tracks', 'years'],
};
