import type { TranslateFunction } from 'react-admin';

/** What is lacking, in a sentence: the server gives a word, or the number of a case. */
export function wordLack(rule: string, lack: string, translate: TranslateFunction): string {
  if (/^\d{4}-\d+$/.test(lack)) return translate('rule.case', { number: lack });
  const [word = lack, number = ''] = lack.split(':');
  if (number !== '') return translate(`rule.${word}`, { number, _: lack });
  return translate(`rule.lacks.${rule}.${word}`, { _: translate('advice.other') });
}

/** What keeps a rule of the domain from being kept, and whether a reason would do. */
export function wordBroken(
  { rule, strength, lacks }: Readonly<Record<string, unknown>>,
  translate: TranslateFunction,
): string {
  const id = typeof rule === 'string' ? rule : '';
  const words = Array.isArray(lacks) ? lacks.map((lack) => wordLack(id, String(lack), translate)) : [];
  const reason = strength === 'P' ? [translate('rule.with_reason')] : [];
  if (words.length === 0) return translate('refusal.RULE_BROKEN', { rule: id });
  return [translate('refusal.RULE_BROKEN_by', { rule: id }), ...words, ...reason].join(' ');
}
