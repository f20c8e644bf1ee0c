import { useFieldWords } from '../help/field-words.tsx';
import ActivateIcon from '@mui/icons-material/PlayArrowOutlined';
import ActorIcon from '@mui/icons-material/HandshakeOutlined';
import CaseIcon from '@mui/icons-material/FolderOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import EndIcon from '@mui/icons-material/StopOutlined';
import MemberIcon from '@mui/icons-material/PersonAddAltOutlined';
import type { groupNb } from '../i18n/group.nb.ts';
import type { Action } from '../meeting/frame.ts';
import { actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { WorkingGroup } from './group.ts';
import type { GroupChoices } from './use-group-choices.ts';

/** What can be done with a working group: its work, its members, its cases, and others who take part. */
export function useGroupActions(choices: GroupChoices): (group: WorkingGroup) => readonly Action[] {
  const words = useWords();
  const asks = useFieldWords();
  return ({ id, version, name, purpose, moves }) => {
    const of = (key: keyof typeof groupNb.verb) => ({
      key,
      label: words(`group.verb.${key}`),
      submit: words(`group.save.${key}`),
      said: words(`group.said.${key}`),
      version,
    });
    const adding: readonly Action[] = [
      formAction({
        ...of('ADD_MEMBER'),
        Icon: MemberIcon,
        help: words('group.help.ADD_MEMBER'),
        fields: [
          {
            name: 'personId',
            ...asks('group.field.person'),
            type: 'one',
            required: true,
            options: choices.people,
          },
        ],
        send: actOnVersion('addMemberToWorkingGroup', id),
      }),
      formAction({
        ...of('ADD_CASE'),
        Icon: CaseIcon,
        fields: [{ name: 'caseId', ...asks('group.field.case'), type: 'one', required: true, options: choices.cases }],
        send: actOnVersion('addCaseToWorkingGroup', id),
      }),
      formAction({
        ...of('ADD_ACTOR'),
        Icon: ActorIcon,
        help: words('group.help.ADD_ACTOR'),
        fields: [
          {
            name: 'outsideActorId',
            ...asks('group.field.actor'),
            type: 'one',
            required: true,
            options: choices.actors,
            makes: { of: 'OutsideActor' },
          },
        ],
        send: actOnVersion('addActorToWorkingGroup', id),
      }),
    ];
    const actions: readonly Action[] = [
      formAction({
        ...of('ACTIVATE'),
        Icon: ActivateIcon,
        help: words('group.help.ACTIVATE'),
        fields: [{ name: 'startedOn', ...asks('work.day'), type: 'day' }],
        send: actOnVersion('activateWorkingGroup', id),
      }),
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        initial: { name, purpose },
        fields: [
          { name: 'name', ...asks('group.field.name'), type: 'line', required: true },
          { name: 'purpose', ...asks('group.field.purpose'), type: 'text', rows: 2 },
        ],
        send: actOnVersion('updateWorkingGroup', id),
      }),
      formAction({
        ...of('END'),
        Icon: EndIcon,
        danger: true,
        help: words('group.help.END'),
        fields: [{ name: 'endedOn', ...asks('work.day'), type: 'day' }],
        send: actOnVersion('endWorkingGroup', id),
      }),
    ];
    return [
      ...actions.filter(({ key }) => moves.some((verb) => verb === key)),
      ...(moves.includes('UPDATE') ? adding : []),
    ];
  };
}
