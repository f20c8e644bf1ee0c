import StartIcon from '@mui/icons-material/RateReviewOutlined';
import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { Section } from '../frame/section.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { WorkPage } from '../work/work-page.tsx';
import { useWords } from '../words.ts';
import { EvaluationDetails } from './evaluation-details.tsx';
import { SCHEME_EVALUATION, YEAR_OF_EVALUATION, type Evaluation, type YearOfEvaluation } from './evaluation.ts';

interface Answer {
  readonly node: YearOfEvaluation | null;
}

/** /cycle/:id/evaluation: what both groups say of the committee's year, and of the scheme. */
export function EvaluationPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR_OF_EVALUATION, { id });
  return (
    <WorkPage<YearOfEvaluation, Answer> what={words('evaluation.title')} query={query}>
      {(year) => (
        <>
          <Section title={words('evaluation.of_committee')}>
            {year.evaluation === null ? (
              <Start
                level="COMMITTEE"
                canStart={year.viewerCanEdit}
                send={() => actOn('startEvaluation', { cycleId: year.id })}
              />
            ) : (
              <EvaluationDetails
                title={words('evaluation.of_committee')}
                evaluation={year.evaluation}
                cycleId={year.id}
              />
            )}
          </Section>
          <Scheme year={year} />
        </>
      )}
    </WorkPage>
  );
}

interface StartProps {
  readonly level: 'COMMITTEE' | 'SCHEME';
  readonly canStart: boolean;
  readonly send: () => Promise<unknown>;
}

function Start({ level, canStart, send }: StartProps) {
  const words = useWords();
  const start = formAction({
    key: level,
    label: words(`evaluation.start.${level}`),
    Icon: StartIcon,
    submit: words('evaluation.save.START'),
    said: words('evaluation.said.START'),
    help: words('evaluation.help.START'),
    send,
  });
  return (
    <>
      <Typography>{words(canStart ? 'evaluation.empty' : 'evaluation.none')}</Typography>
      {canStart ? (
        <ActionButtons title={words('evaluation.title')} facts={null} actions={[start]} size="small" />
      ) : null}
    </>
  );
}

interface SchemeProps {
  readonly year: YearOfEvaluation;
}

function Scheme({ year }: SchemeProps) {
  const words = useWords();
  const { number: municipality } = useMunicipality();
  const query = useAsk<{ readonly evaluations: { readonly edges: readonly { readonly node: Evaluation }[] } }>(
    SCHEME_EVALUATION,
    { municipality, year: year.year },
  );
  return (
    <Section title={words('evaluation.of_scheme')}>
      <Typography>{words('evaluation.of_scheme_help')}</Typography>
      <Told query={query}>
        {({ evaluations }) => {
          const evaluation = evaluations.edges[0]?.node;
          return evaluation === undefined ? (
            <Start
              level="SCHEME"
              canStart={year.viewerCanEdit}
              send={() => actOn('startSchemeEvaluation', { municipality, year: year.year })}
            />
          ) : (
            <EvaluationDetails title={words('evaluation.of_scheme')} evaluation={evaluation} cycleId={year.id} />
          );
        }}
      </Told>
    </Section>
  );
}
