import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { FORMATS } from './exchange.ts';

/** How an exchange takes place: as one of a few kinds, and in words. */
export function useFormatFields(): (kind: string, text: string) => readonly Field[] {
  const words = useWords();
  return (kind, text) => [
    {
      name: kind,
      label: words('exchange.field.format'),
      type: 'one',
      options: FORMATS.map((value) => ({ value, label: words(`exchange.format.${value}`) })),
    },
    { name: text, label: words('exchange.field.format_text'), type: 'line' },
  ];
}

/** What is asked about an exchange while it is planned. */
export function useExchangeFields(): readonly Field[] {
  const words = useWords();
  const formatFields = useFormatFields();
  return [
    { name: 'need', label: words('exchange.field.need'), type: 'text', rows: 2, required: true },
    ...formatFields('format', 'formatText'),
    { name: 'youth', label: words('exchange.field.youth'), type: 'yes' },
    { name: 'plannedOn', label: words('exchange.field.planned_on'), type: 'day' },
    { name: 'plannedPlace', label: words('exchange.field.planned_place'), type: 'line' },
    { name: 'plannedParticipants', label: words('exchange.field.planned_participants'), type: 'number' },
  ];
}
