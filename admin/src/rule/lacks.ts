import type { TranslateFunction } from 'react-admin';

/** What a rule asks for, in few words; its id where it has none. */
export function nameRule(rule: string, translate: TranslateFunction): string {
  return translate(`rule.name.${rule}`, { _: rule });
}

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
  const name = nameRule(id, translate);
  const words = Array.isArray(lacks) ? lacks.map((lack) => wordLack(id, String(lack), translate)) : [];
  const reason = strength === 'P' ? [translate('rule.with_reason')] : [];
  if (words.length === 0) return translate('refusal.RULE_BROKEN', { rule: name });
  return [translate('refusal.RULE_BROKEN_by', { rule: name }), ...words, ...reason].join(' ');
}
