import { useFieldWords } from '../help/field-words.tsx';
import type { Field } from '../verb/field.ts';

/** What is asked about a good example. */
export function useExampleFields(): readonly Field[] {
  const asks = useFieldWords();
  return [
    { name: 'title', ...asks('example.field.title'), type: 'line', required: true },
    { name: 'whatWasDone', ...asks('example.field.what'), type: 'text', required: true },
    { name: 'result', ...asks('example.field.result'), type: 'text', required: true },
  ];
}
