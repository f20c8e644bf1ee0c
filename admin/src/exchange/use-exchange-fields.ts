import { useFieldWords } from '../help/field-words.tsx';
import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { FORMATS } from './exchange.ts';

/** How an exchange takes place: as one of a few kinds, and in words. */
export function useFormatFields(): (kind: string, text: string) => readonly Field[] {
  const words = useWords();
  const asks = useFieldWords();
  return (kind, text) => [
    {
      name: kind,
      ...asks(
        'exchange.field.format',
        kind === 'actualFormat' ? 'exchange.field.actual_format' : 'exchange.field.format',
      ),
      type: 'one',
      options: FORMATS.map((value) => ({ value, label: words(`exchange.format.${value}`) })),
    },
    { name: text, ...asks('exchange.field.format_text'), type: 'line' },
  ];
}

/** What is asked about an exchange while it is planned. */
export function useExchangeFields(): readonly Field[] {
  const asks = useFieldWords();
  const formatFields = useFormatFields();
  return [
    { name: 'need', ...asks('exchange.field.need'), type: 'text', rows: 2, required: true },
    ...formatFields('format', 'formatText'),
    { name: 'youth', ...asks('exchange.field.youth'), type: 'yes' },
    { name: 'plannedOn', ...asks('exchange.field.planned_on'), type: 'day' },
    { name: 'plannedPlace', ...asks('exchange.field.planned_place'), type: 'line' },
    { name: 'plannedParticipants', ...asks('exchange.field.planned_participants'), type: 'number' },
  ];
}
