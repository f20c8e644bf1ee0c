import type { TranslateFunction } from 'react-admin';
import { day } from './dates.ts';
import { wordBroken } from './rule/lacks.ts';
import { fieldFaults, RefusedError, type Details } from './refused-error.ts';

const NARROWED: ReadonlySet<string> = new Set(['STILL_IN_USE', 'ALREADY_EXISTS', 'INVALID_INPUT', 'NOT_OPEN']);

/** What went wrong, in plain words that tell what to do. */
export function wordRefusal(error: unknown, translate: TranslateFunction): string {
  if (!(error instanceof RefusedError)) return translate('refusal.UNKNOWN');
  const { code, details } = error;
  const words = wordsIn(details, translate);
  // Without the number of the request there is nothing to quote.
  if (code === 'INTERNAL' && details['requestId'] === undefined) return translate('refusal.UNKNOWN');
  if (code === 'VERSION_UNSOUND') return [translate(`refusal.${code}`), ...unsound(details, translate)].join(' ');
  if (code === 'RULE_BROKEN') return wordBroken(details, translate);
  // The narrowest words there are: a rule says more of why than the verb that met it.
  const narrow = NARROWED.has(code)
    ? ['by', 'field', 'rule', 'verb'].flatMap((detail) => {
        const value = textOf(details[detail]);
        return value === '' ? [] : [`refusal.${code}_${value}`];
      })
    : [];
  return [...narrow, `refusal.${code}`].reduceRight(
    (fallback, key) => translate(key, { ...words, _: fallback }),
    translate('refusal.UNKNOWN'),
  );
}

/** What keeps a draft from being published, each fault with the place of its phase. */
function unsound(details: Details, translate: TranslateFunction): readonly string[] {
  return fieldFaults(details).map(({ field, fault }) =>
    translate(`wheel.unsound.${fault}`, { position: field.split('.')[1] ?? '' }),
  );
}

function wordsIn(details: Details, translate: TranslateFunction): Record<string, string> {
  const what = textOf(details['what']);
  return {
    ...Object.fromEntries(Object.entries(details).map(([key, value]) => [key, textOf(value)])),
    what: translate(`resources.${what}.the`, { _: translate('refusal.the') }),
    day: typeof details['day'] === 'string' ? day(details['day']) : '',
    fields: Array.isArray(details['fields']) ? String(details['fields'].length) : '',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
