import { useFieldWords } from '../help/field-words.tsx';
import CancelIcon from '@mui/icons-material/EventBusyOutlined';
import ConfirmIcon from '@mui/icons-material/ThumbUpAltOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import HoldIcon from '@mui/icons-material/TaskAltOutlined';
import PlanIcon from '@mui/icons-material/EventOutlined';
import ReopenIcon from '@mui/icons-material/Undo';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import type { Field } from '../verb/field.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { Visit, VisitVerb, YearOfVisit } from './visit.ts';

/** Planning a visit by the mayor, and what can be done with one. */
export function useVisitActions({ id: cycleId, committee }: YearOfVisit) {
  const words = useWords();
  const asks = useFieldWords();
  const fields: readonly Field[] = [
    { name: 'visitsOn', ...asks('work.day'), type: 'day' },
    { name: 'place', ...asks('meeting.field.place'), type: 'line' },
    { name: 'mayor', ...asks('visit.field.mayor'), type: 'line' },
    {
      name: 'participantIds',
      ...asks('visit.field.participants'),
      type: 'many',
      options: committee.roster.flatMap(({ person, seat, office }) =>
        person === null
          ? []
          : [
              {
                value: person.id,
                label: `${person.name} (${words(office === 'LEADER' ? 'visit.leader' : `record.seat.${seat.kind}`)})`,
              },
            ],
      ),
    },
    {
      name: 'internalNotes',
      ...asks('visit.field.notes'),
      type: 'text',
      max: 10_000,
    },
  ];
  const plan = formAction({
    key: 'PLAN',
    label: words('visit.verb.PLAN'),
    Icon: PlanIcon,
    submit: words('visit.save.PLAN'),
    said: words('visit.said.PLAN'),
    fields,
    send: (input) => actOn('planVisit', { ...input, cycleId }),
  });
  const onVisit = (visit: Visit): readonly Action[] => {
    const { id, version, moves, participants, ...rest } = visit;
    const of = (key: VisitVerb) => ({
      key,
      label: words(`visit.verb.${key}`),
      submit: words(`visit.save.${key}`),
      said: words(`visit.said.${key}`),
      version,
    });
    const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
    return [
      formAction({
        ...of('CONFIRM'),
        Icon: ConfirmIcon,
        override: 'overrideReason',
        help: words('visit.help.CONFIRM'),
        send: actOnVersion('confirmVisit', id),
      }),
      formAction({
        ...of('HOLD'),
        Icon: HoldIcon,
        help: words('visit.help.HOLD'),
        send: actOnVersion('holdVisit', id),
      }),
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        override: 'overrideReason',
        initial: { ...rest, participantIds: participants.map(({ person }) => person.id) },
        fields: [...fields, { name: 'reason', ...asks('visit.field.why_moved'), type: 'text', rows: 2, max: 1000 }],
        send: actOnVersion('updateVisit', id),
      }),
      formAction({
        ...of('CANCEL'),
        Icon: CancelIcon,
        danger: true,
        fields: [reason],
        send: actOnVersion('cancelVisit', id),
      }),
      formAction({ ...of('REOPEN'), Icon: ReopenIcon, fields: [reason], send: actOnVersion('reopenVisit', id) }),
    ].filter(({ key }) => moves.some((verb) => verb === key));
  };
  return { plan, onVisit };
}
