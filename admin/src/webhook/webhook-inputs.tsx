import { AutocompleteArrayInput, required, TextInput, useTranslate } from 'react-admin';
import { useRegisters } from '../case/use-registers.ts';
import { useFieldWords } from '../help/field-words.tsx';
import { useHistoryWords } from '../history/history-words.ts';
import { useLanguage } from '../words.ts';

const needed = required();

/** What is changed for the municipality as a whole, which the history of committees has no words for. */
const REGISTERS = ['Municipality', 'District', 'SchoolHoliday'] as const;

/** The kinds of object that the change feed tells of, in words. */
export function useKinds(): Readonly<Record<string, string>> {
  const translate = useTranslate();
  const told = useHistoryWords(useLanguage())?.entity ?? {};
  const registers = REGISTERS.map((name) => [name, translate(`resources.${name}.name`, { smart_count: 1 })] as const);
  return { ...told, ...Object.fromEntries(registers) };
}

/** What an address is called, where it is, and what is sent there. */
export function WebhookInputs() {
  const asks = useFieldWords();
  const { committees } = useRegisters();
  const kinds = Object.entries(useKinds()).map(([id, name]) => ({ id, name }));
  return (
    <>
      <TextInput source="name" {...asks('resources.Webhook.fields.name')} validate={needed} />
      <TextInput source="url" {...asks('resources.Webhook.fields.url')} validate={needed} type="url" />
      <AutocompleteArrayInput
        source="committeeIds"
        {...asks('resources.Webhook.fields.committeeIds')}
        choices={[...committees]}
        translateChoice={false}
      />
      <AutocompleteArrayInput
        source="entities"
        {...asks('resources.Webhook.fields.entities')}
        choices={kinds}
        translateChoice={false}
      />
    </>
  );
}
