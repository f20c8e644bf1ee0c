import DraftIcon from '@mui/icons-material/NoteAddOutlined';
import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { WorkPage } from '../work/work-page.tsx';
import { useLanguage, useWords } from '../words.ts';
import { AgreementVersions } from './agreement-versions.tsx';
import { YEAR_OF_AGREEMENT, type YearOfAgreement } from './agreement.ts';

interface Answer {
  readonly node: YearOfAgreement | null;
}

/** /cycle/:id/agreement: what residents and politicians agree on in a year. */
export function AgreementPage() {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR_OF_AGREEMENT, { id, language });
  return (
    <WorkPage<YearOfAgreement, Answer> what={words('agreement.title')} query={query}>
      {(year) => (year.agreement === null ? <NoAgreement year={year} /> : <AgreementVersions year={year} />)}
    </WorkPage>
  );
}

interface NoAgreementProps {
  readonly year: YearOfAgreement;
}

function NoAgreement({ year }: NoAgreementProps) {
  const words = useWords();
  const draft = formAction({
    key: 'DRAFT',
    label: words('agreement.verb.DRAFT'),
    Icon: DraftIcon,
    submit: words('agreement.save.DRAFT'),
    said: words('agreement.said.DRAFT'),
    help: words('agreement.help.DRAFT', { smart_count: year.priorities.length }),
    send: () => actOn('draftAgreement', { cycleId: year.id }),
  });
  return (
    <>
      <Typography>{words(year.viewerCanEdit ? 'agreement.empty' : 'agreement.none')}</Typography>
      {year.viewerCanEdit ? <ActionButtons title={words('agreement.title')} facts={null} actions={[draft]} /> : null}
    </>
  );
}
