import { useFieldWords } from '../help/field-words.tsx';
import ContributeIcon from '@mui/icons-material/AddCommentOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import SubmitIcon from '@mui/icons-material/SendOutlined';
import SummariseIcon from '@mui/icons-material/NotesOutlined';
import TreatIcon from '@mui/icons-material/GavelOutlined';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { CONTRIBUTORS, type Contribution, type Evaluation, type EvaluationVerb } from './evaluation.ts';
import { useTreatmentFields } from './use-treatment-fields.ts';

/** What the server says can be done with an evaluation and its contributions now, each with its form. */
export function useEvaluationActions(cycleId: string) {
  const words = useWords();
  const asks = useFieldWords();
  const { submission, treatment } = useTreatmentFields();
  const text = { name: 'text', ...asks('evaluation.field.text'), type: 'text', rows: 5, required: true } as const;
  const onEvaluation = ({ id, version, summary, moves }: Evaluation): readonly Action[] => {
    const of = (key: EvaluationVerb) => ({
      key,
      label: words(`evaluation.verb.${key}`),
      submit: words(`evaluation.save.${key}`),
      said: words(`evaluation.said.${key}`),
      version,
    });
    const actions: readonly Action[] = [
      formAction({
        ...of('CONTRIBUTE'),
        Icon: ContributeIcon,
        help: words('evaluation.help.CONTRIBUTE'),
        initial: { givenBy: 'RESIDENTS' },
        fields: [
          {
            name: 'givenBy',
            ...asks('evaluation.field.given_by'),
            type: 'one',
            required: true,
            options: CONTRIBUTORS.map((value) => ({ value, label: words(`evaluation.by.${value}`) })),
          },
          text,
          { name: 'givenOn', ...asks('work.day'), type: 'day' },
        ],
        send: (input) => actOn('contribute', { ...input, evaluationId: id, cycleId }),
      }),
      formAction({
        ...of('SUMMARISE'),
        Icon: SummariseIcon,
        initial: { summary },
        fields: [{ name: 'summary', ...asks('evaluation.field.summary'), type: 'text', rows: 6, required: true }],
        send: actOnVersion('summariseEvaluation', id),
      }),
      formAction({
        ...of('SUBMIT'),
        Icon: SubmitIcon,
        help: words('evaluation.help.SUBMIT'),
        fields: submission,
        send: actOnVersion('submitEvaluation', id),
      }),
      formAction({
        ...of('TREAT'),
        Icon: TreatIcon,
        fields: treatment(false),
        send: actOnVersion('treatEvaluation', id),
      }),
    ];
    return actions.filter(({ key }) => moves.some((verb) => verb === key));
  };
  const onContribution = ({ id, version, text: said, givenOn }: Contribution): readonly Action[] => [
    formAction({
      key: `${id} UPDATE`,
      label: words('work.edit'),
      Icon: EditIcon,
      version,
      submit: words('work.save'),
      said: words('work.saved'),
      initial: { text: said, givenOn },
      fields: [text, { name: 'givenOn', ...asks('work.day'), type: 'day', required: true }],
      send: actOnVersion('updateContribution', id),
    }),
    formAction({
      key: `${id} REMOVE`,
      label: words('work.remove'),
      Icon: RemoveIcon,
      version,
      danger: true,
      submit: words('work.remove'),
      said: words('work.removed'),
      fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
      send: actOnVersion('removeContribution', id),
    }),
  ];
  return { onEvaluation, onContribution };
}
