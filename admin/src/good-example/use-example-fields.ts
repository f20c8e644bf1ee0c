import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';

/** What is asked about a good example. */
export function useExampleFields(): readonly Field[] {
  const words = useWords();
  return [
    { name: 'title', label: words('example.field.title'), type: 'line', required: true },
    { name: 'whatWasDone', label: words('example.field.what'), type: 'text', required: true },
    { name: 'result', label: words('example.field.result'), type: 'text', required: true },
  ];
}
