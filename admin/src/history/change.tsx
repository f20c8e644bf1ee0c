import { day, moment, monthName } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import type { FieldChange } from './use-history.ts';

export type Told = Readonly<Record<'entity' | 'field' | 'value', Readonly<Record<string, string>>>>;

interface ChangeProps {
  readonly change: FieldChange;
  readonly field: string;
  readonly value: (value: string | null, id: string | null) => string;
}

/** A field in words: what stood there, and what does now. */
export function Change({ change: { before, after, beforeId, afterId }, field, value }: ChangeProps) {
  const words = useWords();
  if (before === null) return `${field}: ${value(after, afterId)}`;
  if (before === '…' && after === '…') return words('history.private_changed', { field });
  return (
    <>
      {`${field}: `}
      <s>{value(before, beforeId)}</s>
      {' → '}
      <ins style={{ textDecoration: 'none' }}>{value(after, afterId)}</ins>
    </>
  );
}

/** A value as people read it. */
export function useValue(told: Told, names: ReadonlyMap<string, string>) {
  const words = useWords();
  const language = useLanguage();
  // The only numbers that come in lists are months.
  const item = (one: unknown) =>
    typeof one === 'number' ? monthName(one, language) : (told.value[String(one)] ?? String(one));
  return (value: string | null, id: string | null): string => {
    if (id !== null) return names.get(id) ?? words('history.unnamed');
    if (value === null || value === '') return words('history.nothing');
    if (value === '…') return words('history.private');
    if (value === 'true') return words('history.yes');
    if (value === 'false') return words('history.no');
    if (/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return moment(value.replace(' ', 'T'));
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    if (value.startsWith('{')) return words('history.several');
    if (value.startsWith('[')) return (JSON.parse(value) as readonly unknown[]).map(item).join(', ');
    return told.value[value] ?? value;
  };
}
