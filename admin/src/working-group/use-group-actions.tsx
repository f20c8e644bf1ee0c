import ActivateIcon from '@mui/icons-material/PlayArrowOutlined';
import ActorIcon from '@mui/icons-material/HandshakeOutlined';
import CaseIcon from '@mui/icons-material/FolderOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import EndIcon from '@mui/icons-material/StopOutlined';
import MemberIcon from '@mui/icons-material/PersonAddAltOutlined';
import NewActorIcon from '@mui/icons-material/AddBusinessOutlined';
import { act } from '../graphql.ts';
import type { groupNb } from '../i18n/group.nb.ts';
import type { Action } from '../meeting/frame.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { WorkingGroup } from './group.ts';
import type { GroupChoices } from './use-group-choices.ts';

const REGISTER = `mutation Register($input: RegisterOutsideActorInput!) { done: registerOutsideActor(input: $input) { id } }`;

/** What can be done with a working group: its work, its members, its cases, and others who take part. */
export function useGroupActions(choices: GroupChoices): (group: WorkingGroup) => readonly Action[] {
  const words = useWords();
  const { number: municipality } = useMunicipality();
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
            label: words('group.field.person'),
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
        fields: [
          { name: 'caseId', label: words('group.field.case'), type: 'one', required: true, options: choices.cases },
        ],
        send: actOnVersion('addCaseToWorkingGroup', id),
      }),
      formAction({
        ...of('ADD_ACTOR'),
        Icon: ActorIcon,
        fields: [
          {
            name: 'outsideActorId',
            label: words('group.field.actor'),
            type: 'one',
            required: true,
            options: choices.actors,
            ...(choices.actors.length === 0 ? { help: words('group.help.no_actors') } : {}),
          },
        ],
        send: actOnVersion('addActorToWorkingGroup', id),
      }),
      formAction({
        ...of('NEW_ACTOR'),
        Icon: NewActorIcon,
        help: words('group.help.NEW_ACTOR'),
        initial: { kind: 'ORGANISATION' },
        fields: [
          {
            name: 'kind',
            label: words('group.field.kind'),
            type: 'one',
            required: true,
            options: (['ORGANISATION', 'PERSON'] as const).map((value) => ({
              value,
              label: words(`group.actor.${value}`),
            })),
          },
          { name: 'name', label: words('group.field.actor_name'), type: 'line', required: true },
        ],
        send: async (input, expectedVersion) => {
          const { done } = await act<{ readonly done: { readonly id: string } }>(REGISTER, {
            input: { ...input, municipality },
          });
          return actOn('addActorToWorkingGroup', { id, expectedVersion, outsideActorId: done.id });
        },
      }),
    ];
    const actions: readonly Action[] = [
      formAction({
        ...of('ACTIVATE'),
        Icon: ActivateIcon,
        help: words('group.help.ACTIVATE'),
        fields: [{ name: 'startedOn', label: words('work.day'), type: 'day', help: words('work.day_help') }],
        send: actOnVersion('activateWorkingGroup', id),
      }),
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        initial: { name, purpose },
        fields: [
          { name: 'name', label: words('group.field.name'), type: 'line', required: true },
          { name: 'purpose', label: words('group.field.purpose'), type: 'text', rows: 2 },
        ],
        send: actOnVersion('updateWorkingGroup', id),
      }),
      formAction({
        ...of('END'),
        Icon: EndIcon,
        danger: true,
        help: words('group.help.END'),
        fields: [{ name: 'endedOn', label: words('work.day'), type: 'day', help: words('work.day_help') }],
        send: actOnVersion('endWorkingGroup', id),
      }),
    ];
    return [
      ...actions.filter(({ key }) => moves.some((verb) => verb === key)),
      ...(moves.includes('UPDATE') ? adding : []),
    ];
  };
}
