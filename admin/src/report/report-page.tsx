import { useFieldWords } from '../help/field-words.tsx';
import ForewordIcon from '@mui/icons-material/EditNoteOutlined';
import GenerateIcon from '@mui/icons-material/AutoStoriesOutlined';
import SubmitIcon from '@mui/icons-material/SendOutlined';
import TreatIcon from '@mui/icons-material/GavelOutlined';
import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { moment } from '../dates.ts';
import { TreatmentFacts } from '../evaluation/treatment-facts.tsx';
import { useTreatmentFields } from '../evaluation/use-treatment-fields.ts';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { WorkPage } from '../work/work-page.tsx';
import { useWords } from '../words.ts';
import { ReportPapers } from './report-papers.tsx';
import { ReportText } from './report-text.tsx';
import { YEAR_OF_REPORT, type AnnualReport, type ReportVerb, type YearOfReport } from './report.ts';

interface Answer {
  readonly node: YearOfReport | null;
}

/** /cycle/:id/report: the annual report of a committee, from its facts to its political treatment. */
export function ReportPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR_OF_REPORT, { id });
  return (
    <WorkPage<YearOfReport, Answer> what={words('report.title')} query={query}>
      {(year) =>
        year.annualReport === null ? <NoReport year={year} /> : <Report year={year} report={year.annualReport} />
      }
    </WorkPage>
  );
}

interface OfYear {
  readonly year: YearOfReport;
}

function NoReport({ year }: OfYear) {
  const words = useWords();
  const generate = formAction({
    key: 'GENERATE',
    label: words('report.verb.FIRST'),
    Icon: GenerateIcon,
    submit: words('report.save.GENERATE'),
    said: words('report.said.GENERATE'),
    help: words('report.help.FIRST'),
    send: () => actOn('generateAnnualReport', { cycleId: year.id }),
  });
  return (
    <>
      <Typography>{words('report.empty')}</Typography>
      <ActionButtons title={words('report.title')} facts={null} actions={[generate]} />
    </>
  );
}

interface ReportProps extends OfYear {
  readonly report: AnnualReport;
}

function Report({ year, report }: ReportProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { submission, treatment } = useTreatmentFields();
  const { id, version, foreword, moves, generatedAt } = report;
  const of = (key: ReportVerb) => ({
    key,
    label: words(`report.verb.${key}`),
    submit: words(`report.save.${key}`),
    said: words(`report.said.${key}`),
    version,
  });
  const actions = [
    formAction({
      ...of('WRITE_FOREWORD'),
      Icon: ForewordIcon,
      initial: { foreword },
      fields: [{ name: 'foreword', ...asks('report.foreword'), type: 'text', rows: 8, max: 20_000 }],
      send: (input, expectedVersion) => actOn('writeForeword', { foreword: null, ...input, id, expectedVersion }),
    }),
    formAction({
      ...of('GENERATE'),
      Icon: GenerateIcon,
      help: words('report.help.GENERATE'),
      send: (_input, expectedVersion) => actOn('generateAnnualReport', { cycleId: year.id, expectedVersion }),
    }),
    formAction({
      ...of('SUBMIT'),
      Icon: SubmitIcon,
      help: words('report.help.SUBMIT'),
      fields: submission,
      send: actOnVersion('submitAnnualReport', id),
    }),
    formAction({
      ...of('TREAT'),
      Icon: TreatIcon,
      fields: treatment(true),
      send: actOnVersion('treatAnnualReport', id),
    }),
  ].filter(({ key }) => moves.some((verb) => verb === key));
  return (
    <>
      <ActionButtons title={words('report.title')} facts={null} actions={actions} size="small" />
      <TreatmentFacts paper={report} />
      <ReportText report={report} />
      <ReportPapers year={year.year} slug={year.committee.slug} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words('report.generated', { when: moment(generatedAt) })}
      </Typography>
    </>
  );
}
