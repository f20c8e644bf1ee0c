import { accessNb } from '../i18n/access.nb.ts';
import type { Words } from '../words.ts';
import type { Entry } from './entry.ts';

const told: Readonly<Record<string, string>> = accessNb.told;
const kept: Readonly<Record<string, string>> = accessNb.kept;
const scope: Readonly<Record<string, string>> = accessNb.scope;

/** Why, in words: the audit keeps codes, which outlive the language they are read in. */
export function wordReason({ event, reason }: Pick<Entry, 'event' | 'reason'>, words: Words): string {
  if (reason === null || reason === '') return '–';
  const [first = '', second = ''] = reason.split(' ');
  const kind = first in kept ? words(`access.kept.${first as 'AUDIT'}`) : first;
  if (event === 'RULE_OVERRIDDEN') return words('access.told.rule', { rule: reason });
  if (event === 'RETENTION_SET') return words('access.told.days', { kind, days: second });
  if (event === 'RETENTION_RUN') return words('access.told.erased', { kind, count: second });
  if (event === 'CONSUMER_USED') return words('access.told.supplier', { number: second });
  if (event === 'CLIENT_CHANGED') return changesIn(reason, words);
  if (event === 'SIGNED_OUT' && reason === 'PROVIDER') return words('access.told.SIGNED_OUT_THERE');
  return reason in told ? words(`access.told.${reason as 'ALL'}`) : reason;
}

/** What of a program was changed, such as NAME SCOPES -people +cases. */
function changesIn(reason: string, words: Words): string {
  const named = (code: string) => (code in scope ? words(`access.scope.${code as 'read'}`) : code);
  const groups = reason.split(/ ?\b(?=NAME|SCOPES|MUNICIPALITIES)/).filter((group) => group !== '');
  return groups
    .map((group) => {
      const [head = '', ...changes] = group.trim().split(' ');
      const title = head in told ? words(`access.told.${head as 'NAME'}`) : head;
      const lines = changes.map((change) =>
        words(change.startsWith('+') ? 'access.told.plus' : 'access.told.minus', { what: named(change.slice(1)) }),
      );
      return lines.length === 0 ? title : `${title}: ${lines.join(', ')}`;
    })
    .join('; ');
}
