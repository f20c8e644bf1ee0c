import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { FORMATS } from './exchange.ts';

/** What is asked about an exchange while it is planned. */
export function useExchangeFields(): readonly Field[] {
  const words = useWords();
  return [
    { name: 'need', label: words('exchange.field.need'), type: 'text', rows: 2, required: true },
    {
      name: 'format',
      label: words('exchange.field.format'),
      type: 'one',
      options: FORMATS.map((value) => ({ value, label: words(`exchange.format.${value}`) })),
    },
    { name: 'formatText', label: words('exchange.field.format_text'), type: 'line' },
    { name: 'youth', label: words('exchange.field.youth'), type: 'yes' },
    { name: 'plannedOn', label: words('exchange.field.planned_on'), type: 'day' },
    { name: 'plannedPlace', label: words('exchange.field.planned_place'), type: 'line' },
    { name: 'plannedParticipants', label: words('exchange.field.planned_participants'), type: 'number' },
  ];
}
