import { useFieldWords } from '../help/field-words.tsx';
import AnswerIcon from '@mui/icons-material/MarkEmailReadOutlined';
import CancelIcon from '@mui/icons-material/EventBusyOutlined';
import CarryOutIcon from '@mui/icons-material/TaskAltOutlined';
import ConfirmIcon from '@mui/icons-material/ThumbUpAltOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import ExampleIcon from '@mui/icons-material/StarOutline';
import InviteIcon from '@mui/icons-material/MailOutline';
import ReopenIcon from '@mui/icons-material/Undo';
import type { Action } from '../meeting/frame.ts';
import { useExampleFields } from '../good-example/use-example-fields.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { Exchange, ExchangeVerb, Invitation } from './exchange.ts';
import { useCycleOptions } from './use-cycle-options.ts';
import { useExchangeFields, useFormatFields } from './use-exchange-fields.ts';

/** What the server says can be done with an exchange now, each with its form. */
export function useExchangeActions(exchange: Exchange) {
  const words = useWords();
  const asks = useFieldWords();
  const fields = useExchangeFields();
  const formatFields = useFormatFields();
  const exampleFields = useExampleFields();
  const { id, version, moves, invitations } = exchange;
  const host = invitations.find(({ isHost }) => isHost);
  const others = useCycleOptions(
    host?.cycle.year ?? 0,
    invitations.map(({ cycle }) => cycle.id),
  );
  const of = (key: ExchangeVerb) => ({
    key,
    label: words(`exchange.verb.${key}`),
    submit: words(`exchange.save.${key}`),
    said: words(`exchange.said.${key}`),
    version,
  });
  const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
  const actions: readonly Action[] = [
    formAction({
      ...of('INVITE'),
      Icon: InviteIcon,
      fields: [{ name: 'cycleId', ...asks('meeting.list.committee'), type: 'one', required: true, options: others }],
      send: (input) => actOn('inviteToExchange', { ...input, exchangeId: id }),
    }),
    formAction({
      ...of('CONFIRM'),
      Icon: ConfirmIcon,
      help: words('exchange.help.CONFIRM'),
      send: actOnVersion('confirmExchange', id),
    }),
    formAction({
      ...of('CARRY_OUT'),
      Icon: CarryOutIcon,
      help: words('exchange.help.CARRY_OUT'),
      initial: {
        actualOn: exchange.plannedOn,
        actualPlace: exchange.plannedPlace,
        actualParticipants: exchange.plannedParticipants,
        actualFormat: exchange.format,
        actualFormatText: exchange.formatText,
      },
      fields: [
        { name: 'actualOn', ...asks('exchange.field.actual_on'), type: 'day', required: true },
        { name: 'actualPlace', ...asks('exchange.field.actual_place'), type: 'line' },
        { name: 'actualParticipants', ...asks('exchange.field.actual_participants'), type: 'number' },
        ...formatFields('actualFormat', 'actualFormatText'),
        { name: 'summary', ...asks('exchange.field.summary'), type: 'text' },
      ],
      send: actOnVersion('carryOutExchange', id),
    }),
    formAction({
      ...of('UPDATE'),
      Icon: EditIcon,
      initial: { ...exchange },
      fields: [...fields, { name: 'reason', ...asks('exchange.field.why_moved'), type: 'text', rows: 2, max: 1000 }],
      send: actOnVersion('updateExchange', id),
    }),
    formAction({
      ...of('CANCEL'),
      Icon: CancelIcon,
      danger: true,
      fields: [reason],
      send: actOnVersion('cancelExchange', id),
    }),
    formAction({ ...of('REOPEN'), Icon: ReopenIcon, fields: [reason], send: actOnVersion('reopenExchange', id) }),
  ].filter(({ key }) => moves.some((verb) => verb === key));
  const onInvitation = ({ cycle, version: seen }: Invitation): readonly Action[] =>
    moves.includes('ANSWER')
      ? [
          formAction({
            key: `${cycle.id} ANSWER`,
            label: words('exchange.verb.ANSWER'),
            Icon: AnswerIcon,
            version: seen,
            submit: words('exchange.save.ANSWER'),
            said: words('exchange.said.ANSWER'),
            initial: { answer: 'ACCEPTED' },
            fields: [
              {
                name: 'answer',
                ...asks('exchange.field.answer'),
                type: 'one',
                required: true,
                options: (['ACCEPTED', 'DECLINED'] as const).map((value) => ({
                  value,
                  label: words(`exchange.answer.${value}`),
                })),
              },
              { name: 'answeredOn', ...asks('work.day'), type: 'day' },
              { name: 'reason', ...asks('exchange.field.reason'), type: 'text', rows: 2, max: 1000 },
            ],
            send: (input, expectedVersion) =>
              actOn('answerInvitation', { ...input, exchangeId: id, cycleId: cycle.id, expectedVersion }),
          }),
        ]
      : [];
  const recordExample =
    host === undefined
      ? []
      : [
          formAction({
            key: 'EXAMPLE',
            label: words('example.verb.RECORD'),
            Icon: ExampleIcon,
            submit: words('example.save.RECORD'),
            said: words('example.said.RECORD'),
            help: words('example.help.RECORD'),
            fields: exampleFields,
            send: (input) =>
              actOn('recordGoodExample', {
                ...input,
                exchangeId: id,
                cycleId: host.cycle.id,
                committeeId: host.cycle.committee.id,
              }),
          }),
        ];
  return { actions, onInvitation, recordExample };
}
