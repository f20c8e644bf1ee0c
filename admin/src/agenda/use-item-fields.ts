import { useFieldWords } from '../help/field-words.tsx';
import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { ITEM_KINDS, type AgendaItemKind } from './agenda.ts';
import type { Choices } from './use-choices.ts';

/** What is asked about an agenda item: of one that is there its kind is given. */
export function useItemFields(choices: Choices): (kind?: AgendaItemKind) => readonly Field[] {
  const words = useWords();
  const asks = useFieldWords();
  return (kind) => {
    const about = (wanted: AgendaItemKind) => ({
      required: true,
      when: (values: Readonly<Record<string, unknown>>) => (kind ?? values['kind']) === wanted,
    });
    const kinds: Field = {
      name: 'kind',
      ...asks('agenda.field.kind'),
      type: 'one',
      required: true,
      options: ITEM_KINDS.map((value) => ({ value, label: words(`agenda.kind.${value}`) })),
    };
    return [
      ...(kind === undefined ? [kinds] : []),
      { name: 'caseId', ...asks('agenda.field.case'), type: 'one', options: choices.cases, ...about('CASE') },
      { name: 'themeId', ...asks('agenda.field.theme'), type: 'one', options: choices.themes, ...about('THEME') },
      {
        name: 'dialogueId',
        ...asks('agenda.field.dialogue'),
        type: 'one',
        options: choices.dialogues,
        ...about('DIALOGUE_REPORT'),
      },
      { name: 'title', ...asks('agenda.field.title'), type: 'line', required: true },
      { name: 'text', ...asks('agenda.field.text'), type: 'text', rows: 2 },
      {
        name: 'findingIds',
        ...asks('agenda.field.findings'),
        type: 'many',
        options: choices.findings,
        none: words('agenda.no_findings'),
      },
      { name: 'isPublic', ...asks('agenda.field.public'), type: 'yes' },
    ];
  };
}
