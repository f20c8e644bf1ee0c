import { useFieldWords } from '../help/field-words.tsx';
import ActivityIcon from '@mui/icons-material/EventAvailable';
import CarryOutIcon from '@mui/icons-material/TaskAltOutlined';
import CompleteIcon from '@mui/icons-material/DoneAll';
import EditIcon from '@mui/icons-material/EditOutlined';
import FindingIcon from '@mui/icons-material/LightbulbOutlined';
import ReopenIcon from '@mui/icons-material/Undo';
import ResponsibleIcon from '@mui/icons-material/PersonAddAltOutlined';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import type { Field } from '../verb/field.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { DUTIES, type Dialogue, type DialogueVerb, type YearOfDialogue } from './dialogue.ts';

interface About {
  readonly year: YearOfDialogue;
  readonly ofActivity: readonly Field[];
  readonly ofFinding: readonly Field[];
}

/** What the server says can be done with a dialogue now, each with its form. */
export function useDialogueActions({ year, ofActivity, ofFinding }: About): (dialogue: Dialogue) => readonly Action[] {
  const words = useWords();
  const asks = useFieldWords();
  const people = year.committee.roster.flatMap(({ person, seat }) =>
    person === null ? [] : [{ value: person.id, label: `${person.name} (${words(`record.seat.${seat.kind}`)})` }],
  );
  return ({ id, version, aim, moves }) => {
    const of = (key: DialogueVerb) => ({
      key,
      label: words(`dialogue.verb.${key}`),
      submit: words(`dialogue.save.${key}`),
      said: words(`dialogue.said.${key}`),
    });
    const actions: readonly Action[] = [
      formAction({
        ...of('RECORD_FINDING'),
        Icon: FindingIcon,
        fields: ofFinding,
        send: (input) => actOn('recordFinding', { ...input, dialogueId: id }),
      }),
      formAction({
        ...of('ADD_RESPONSIBLE'),
        Icon: ResponsibleIcon,
        help: words('dialogue.help.ADD_RESPONSIBLE'),
        override: 'overrideReason',
        initial: { duty: 'PLAN' },
        fields: [
          { name: 'personId', ...asks('dialogue.field.person'), type: 'one', required: true, options: people },
          {
            name: 'duty',
            ...asks('dialogue.field.duty'),
            type: 'one',
            required: true,
            options: DUTIES.map((value) => ({ value, label: words(`dialogue.duty.${value}`) })),
          },
          { name: 'startsOn', ...asks('dialogue.field.starts_on'), type: 'day', required: true },
        ],
        send: (input) => actOn('addResponsible', { ...input, dialogueId: id }),
      }),
      formAction({
        ...of('ADD_ACTIVITY'),
        Icon: ActivityIcon,
        fields: ofActivity,
        send: (input) => actOn('addDialogueActivity', { ...input, dialogueId: id }),
      }),
      formAction({
        ...of('CARRY_OUT'),
        Icon: CarryOutIcon,
        version,
        help: words('dialogue.help.CARRY_OUT'),
        fields: [{ name: 'carriedOutOn', ...asks('dialogue.field.carried_out_on'), type: 'day', required: true }],
        send: actOnVersion('carryOutDialogue', id),
      }),
      formAction({
        ...of('COMPLETE'),
        Icon: CompleteIcon,
        version,
        override: 'overrideReason',
        help: words('dialogue.help.COMPLETE'),
        fields: [{ name: 'completedOn', ...asks('work.day'), type: 'day' }],
        send: actOnVersion('completeDialogue', id),
      }),
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        version,
        initial: { aim },
        fields: [{ name: 'aim', ...asks('dialogue.field.aim'), type: 'text' }],
        send: actOnVersion('updateDialogue', id),
      }),
      formAction({
        ...of('REOPEN'),
        Icon: ReopenIcon,
        version,
        help: words('dialogue.help.REOPEN'),
        fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
        send: actOnVersion('reopenDialogue', id),
      }),
    ];
    return actions.filter(({ key }) => moves.some((verb) => verb === key));
  };
}
