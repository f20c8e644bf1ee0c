import { useTranslate } from 'react-admin';
import { RefusedError } from '../refused-error.ts';
import { wordRefusal } from '../refusal.ts';
import { useWords, type WordKey } from '../words.ts';
import type { ImportKind } from './fields.ts';
import type { Fault } from './use-import.ts';

/** What a field of a row is called. */
export function useFieldName(kind: ImportKind): (field: string) => string {
  const words = useWords();
  return (field) => words(`import.field.${kind}.${field}` as WordKey);
}

/** What is wrong with a row, in a plain sentence that tells what to do; the narrowest there is. */
export function useFaultWords(kind: ImportKind): (fault: Fault) => string {
  const translate = useTranslate();
  const nameOf = useFieldName(kind);
  return ({ field, fault, code, details }) => {
    if (fault !== null) {
      const plain = translate(`import.fault.${fault}`, { _: translate(`refusal.fault.${fault}`, { _: '' }) });
      const { nearest } = details;
      if (typeof nearest === 'string')
        return `${nameOf(field ?? '')}: ${translate(`import.fault.${field}_${fault}_nearest`, { nearest })}`;
      const ofField = translate(`import.fault.${field}_${fault}`, { _: plain || translate('refusal.fault.custom') });
      const why = translate(`import.fault.${kind}_${field}_${fault}`, { _: ofField });
      return field === null ? why : `${nameOf(field)}: ${why}`;
    }
    const what = typeof details['what'] === 'string' ? details['what'] : '';
    const told = wordRefusal(new RefusedError(code, details), translate);
    return translate(`import.refused.${code}_${what}`, { _: translate(`import.refused.${code}`, { _: told }) });
  };
}
