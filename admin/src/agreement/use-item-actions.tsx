import { useFieldWords } from '../help/field-words.tsx';
import AddIcon from '@mui/icons-material/PlaylistAdd';
import EditIcon from '@mui/icons-material/EditOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import type { Field, Option } from '../verb/field.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { HORIZONS, WAYS, type AgreementAssignment, type AgreementItem, type YearOfAgreement } from './agreement.ts';

/** What can be done with the cases of a draft: how each is worked on, and who does what. */
export function useItemActions(year: YearOfAgreement, groups: readonly Option[]) {
  const words = useWords();
  const asks = useFieldWords();
  const people = year.committee.roster.flatMap(({ person }) =>
    person === null ? [] : [{ value: person.id, label: person.name }],
  );
  const assignment: readonly Field[] = [
    { name: 'task', ...asks('agreement.field.task'), type: 'text', rows: 2, required: true, max: 2000 },
    {
      name: 'who',
      ...asks('agreement.field.who'),
      type: 'one',
      required: true,
      options: (['personId', 'workingGroupId', 'assignee'] as const).map((value) => ({
        value,
        label: words(`agreement.who.${value}`),
      })),
    },
    {
      name: 'personId',
      ...asks('agreement.field.person'),
      type: 'one',
      required: true,
      options: people,
      when: ({ who }) => who === 'personId',
    },
    {
      name: 'workingGroupId',
      ...asks('agreement.field.group'),
      type: 'one',
      required: true,
      options: groups,
      when: ({ who }) => who === 'workingGroupId',
      ...(groups.length === 0 ? { helperText: words('agreement.help.no_groups') } : {}),
    },
    {
      name: 'assignee',
      ...asks('agreement.field.assignee'),
      type: 'line',
      required: true,
      when: ({ who }) => who === 'assignee',
    },
    { name: 'dueOn', ...asks('agreement.field.due_on'), type: 'day' },
  ];
  const onItem = ({
    id,
    version,
    title,
    horizon,
    wayOfWorking,
    wayOfWorkingText,
  }: AgreementItem): readonly Action[] => [
    formAction({
      key: `${id} ASSIGN`,
      label: words('agreement.verb.ASSIGN'),
      Icon: AddIcon,
      submit: words('agreement.save.ASSIGN'),
      said: words('agreement.said.ASSIGN'),
      initial: { who: 'personId' },
      fields: assignment,
      // Who it is, is said in one of several ways: only that one is sent.
      send: ({ who: _, ...input }) => actOn('addAgreementAssignment', { ...input, agreementItemId: id }),
    }),
    formAction({
      key: `${id} UPDATE`,
      label: words('work.edit'),
      Icon: EditIcon,
      version,
      submit: words('work.save'),
      said: words('work.saved'),
      initial: { title, horizon, wayOfWorking, wayOfWorkingText },
      fields: [
        { name: 'title', ...asks('agreement.field.title'), type: 'line', required: true },
        {
          name: 'horizon',
          ...asks('agreement.field.horizon'),
          type: 'one',
          options: HORIZONS.map((value) => ({ value, label: words(`agreement.horizon.${value}`) })),
        },
        {
          name: 'wayOfWorking',
          ...asks('agreement.field.way'),
          type: 'one',
          options: WAYS.map((value) => ({ value, label: words(`agreement.way.${value}`) })),
        },
        { name: 'wayOfWorkingText', ...asks('agreement.field.way_text'), type: 'text', rows: 2 },
      ],
      send: actOnVersion('updateAgreementItem', id),
    }),
  ];
  const onAssignment = ({ id, version }: AgreementAssignment): readonly Action[] => [
    formAction({
      key: `${id} REMOVE`,
      label: words('work.remove'),
      Icon: RemoveIcon,
      version,
      danger: true,
      submit: words('work.remove'),
      said: words('work.removed'),
      fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', max: 1000 }],
      send: actOnVersion('removeAgreementAssignment', id),
    }),
  ];
  return { onItem, onAssignment };
}
