import { useFieldWords } from '../help/field-words.tsx';
import EditIcon from '@mui/icons-material/EditOutlined';
import FinishIcon from '@mui/icons-material/TaskAltOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import ReopenIcon from '@mui/icons-material/Undo';
import type { Action } from '../meeting/frame.ts';
import { actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { ITEM_ENDS, type AgendaItem, type AgendaItemVerb } from './agenda.ts';
import { useItemFields } from './use-item-fields.ts';
import type { Choices } from './use-choices.ts';

/** What the server says can be done with an agenda item now, each with its form. */
export function useItemActions(choices: Choices): (item: AgendaItem) => readonly Action[] {
  const words = useWords();
  const asks = useFieldWords();
  const fieldsOf = useItemFields(choices);
  return (item) => {
    const { id, version, kind, moves } = item;
    const key = (verb: AgendaItemVerb) => `${id} ${verb}`;
    const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
    const actions: readonly (readonly [AgendaItemVerb, Action])[] = [
      [
        'FINISH',
        formAction({
          key: key('FINISH'),
          label: words('agenda.verb.FINISH'),
          Icon: FinishIcon,
          version,
          submit: words('agenda.save.FINISH'),
          said: words('agenda.said.FINISH'),
          help: words('agenda.help.FINISH'),
          initial: { status: item.status === 'PLANNED' ? 'TREATED' : item.status, outcome: item.outcome },
          fields: [
            {
              name: 'status',
              ...asks('agenda.field.end'),
              type: 'one',
              required: true,
              options: ITEM_ENDS.map((value) => ({ value, label: words(`agenda.status.${value}`) })),
            },
            { name: 'outcome', ...asks('agenda.field.outcome'), type: 'text' },
          ],
          send: actOnVersion('finishAgendaItem', id),
        }),
      ],
      [
        'UPDATE',
        formAction({
          key: key('UPDATE'),
          label: words('work.edit'),
          Icon: EditIcon,
          version,
          submit: words('work.save'),
          said: words('work.saved'),
          initial: {
            title: item.title,
            text: item.text,
            isPublic: item.isPublic,
            caseId: item.case?.id,
            themeId: item.theme?.id,
            dialogueId: item.dialogue?.id,
            findingIds: item.findings.map(({ finding }) => finding.id),
          },
          fields: fieldsOf(kind),
          send: actOnVersion('updateAgendaItem', id),
        }),
      ],
      [
        'REOPEN',
        formAction({
          key: key('REOPEN'),
          label: words('agenda.verb.REOPEN'),
          Icon: ReopenIcon,
          version,
          submit: words('agenda.verb.REOPEN'),
          said: words('agenda.said.REOPEN'),
          help: words('agenda.help.REOPEN'),
          fields: [reason],
          send: actOnVersion('reopenAgendaItem', id),
        }),
      ],
      [
        'REMOVE',
        formAction({
          key: key('REMOVE'),
          label: words('work.remove'),
          Icon: RemoveIcon,
          version,
          danger: true,
          submit: words('agenda.save.REMOVE'),
          said: words('agenda.said.REMOVE'),
          fields: [reason],
          send: actOnVersion('removeAgendaItem', id),
        }),
      ],
    ];
    return actions.filter(([verb]) => moves.includes(verb)).map(([, action]) => action);
  };
}
