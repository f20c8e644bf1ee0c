import { useFieldWords } from '../help/field-words.tsx';
import AnswerIcon from '@mui/icons-material/QuestionAnswerOutlined';
import AskIcon from '@mui/icons-material/HelpOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import type { Field } from '../verb/field.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { ASKERS, type Activity, type Finding, type Question, type Responsible } from './dialogue.ts';

interface About {
  readonly ofActivity: readonly Field[];
  readonly ofFinding: readonly Field[];
  /** Whether the dialogue's own parts may change. */
  readonly canChange: boolean;
}

/** What can be done with the parts of a dialogue: who is responsible, its activities, findings and questions. */
export function usePartActions({ ofActivity, ofFinding, canChange }: About) {
  const words = useWords();
  const asks = useFieldWords();
  const remove = (verb: string, { id, version }: { readonly id: string; readonly version: number }) =>
    formAction({
      key: `${id} REMOVE`,
      label: words('work.remove'),
      Icon: RemoveIcon,
      version,
      danger: true,
      submit: words('work.remove'),
      said: words('work.removed'),
      fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
      send: actOnVersion(verb, id),
    });
  const edit = (
    verb: string,
    { id, version }: { readonly id: string; readonly version: number },
    form: { readonly fields: readonly Field[]; readonly initial: Readonly<Record<string, unknown>> },
  ) =>
    formAction({
      key: `${id} UPDATE`,
      label: words('work.edit'),
      Icon: EditIcon,
      version,
      submit: words('work.save'),
      said: words('work.saved'),
      ...form,
      send: actOnVersion(verb, id),
    });
  const onFinding = (finding: Finding): readonly Action[] => {
    const { id, moves, theme, activity, ...rest } = finding;
    const actions: readonly Action[] = [
      formAction({
        key: `${id} ASK`,
        label: words('dialogue.verb.ASK'),
        Icon: AskIcon,
        submit: words('dialogue.save.ASK'),
        said: words('dialogue.said.ASK'),
        initial: { askedBy: 'POLITICIANS' },
        fields: [
          {
            name: 'askedBy',
            ...asks('dialogue.field.asked_by'),
            type: 'one',
            required: true,
            options: ASKERS.map((value) => ({ value, label: words(`dialogue.asker.${value}`) })),
          },
          { name: 'question', ...asks('dialogue.field.question'), type: 'text', rows: 2, required: true },
        ],
        send: (input) => actOn('askAboutFinding', { ...input, findingId: id }),
      }),
      edit('updateFinding', finding, {
        fields: ofFinding,
        initial: { ...rest, themeId: theme?.id, activityId: activity?.id },
      }),
      remove('removeFinding', finding),
    ];
    return actions.filter(({ key }) => moves.some((verb) => key === `${id} ${verb}`));
  };
  const onQuestion = (question: Question, asked: Finding): readonly Action[] =>
    asked.moves.includes('ASK')
      ? [
          formAction({
            key: `${question.id} ANSWER`,
            label: words('dialogue.verb.ANSWER'),
            Icon: AnswerIcon,
            version: question.version,
            submit: words('dialogue.save.ANSWER'),
            said: words('dialogue.said.ANSWER'),
            initial: { answer: question.answer, answeredOn: question.answeredOn },
            fields: [
              { name: 'answer', ...asks('dialogue.field.answer'), type: 'text', required: true },
              { name: 'answeredOn', ...asks('work.day'), type: 'day' },
            ],
            send: actOnVersion('answerQuestion', question.id),
          }),
          remove('removeQuestion', question),
        ]
      : [];
  const onActivity = (activity: Activity): readonly Action[] =>
    canChange
      ? [
          edit('updateDialogueActivity', activity, { fields: ofActivity, initial: { ...activity } }),
          remove('removeDialogueActivity', activity),
        ]
      : [];
  const onResponsible = (one: Responsible): readonly Action[] => (canChange ? [remove('removeResponsible', one)] : []);
  return { onFinding, onQuestion, onActivity, onResponsible };
}
