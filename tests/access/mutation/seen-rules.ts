import { seen } from '@naerhjul/domain/access.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { clause, WALL, type CodeRule } from './rule.ts';

const named = (key: string) => new RegExp(` of ${key}( |$)`, 'i');

/** Views, calendars and addresses that changes are sent to are what someone made for their own work: the tests of their verbs hear of them. */
const OF_VERBS: Readonly<Record<string, string>> = {
  savedView: 'saved-view',
  calendarAddress: 'own-calendar',
  webhook: 'webhook-who',
  webhookDelivery: 'webhook-who',
};

/** Each where-clause, which then lets everything through; what is public in full has no rule to take away. */
export const SEEN_RULES: readonly CodeRule[] = [
  ...Object.entries(seen(NOBODY))
    .filter(([, where]) => Object.keys(where).length > 0)
    .map(([key]) => clause('seen', key, 'services/domain/access.ts', { tests: ['seen'], first: named(key) })),
  ...Object.keys(seenOfAccess(NOBODY)).map((key) =>
    clause(
      'seenOfAccess',
      key,
      'services/domain/user/access.ts',
      key in OF_VERBS ? { tests: [OF_VERBS[key] ?? ''], also: [WALL] } : { tests: ['seen-access'], first: named(key) },
    ),
  ),
];
