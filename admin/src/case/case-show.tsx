import { TabbedShowLayout, useTranslate } from 'react-admin';
import Alert from '@mui/material/Alert';
import { HistoryOfWorkLink } from '../history/history-link.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { CaseAdvice } from './case-advice.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseFindings } from './case-findings.tsx';
import { CaseLedger } from './case-ledger.tsx';
import { CaseMoves } from './case-moves.tsx';
import { CasePartners } from './case-partners.tsx';
import { CasePriorities } from './case-priorities.tsx';
import { CaseTrace } from './case-trace.tsx';
import { CaseVerbs } from './case-verb-buttons.tsx';
import { CaseYears } from './case-years.tsx';
import { caseTitle, type Case } from './case.ts';
import { useCase } from './use-case.ts';

const verbs = (one: Case) => (
  <>
    <HistoryOfWorkLink
      id={one.id}
      committeeIds={[one.leadCommittee, ...one.partners.map(({ committee }) => committee)].map(({ id }) => id)}
    />
    <CaseVerbs one={one} />
  </>
);

/** One case: what it is, who works on it, every step it took, and how it came from what was said to what became of it. */
export function CaseShow() {
  return (
    <ShowPage<Case> title={caseTitle} actions={verbs}>
      {({ id }) => <CasePage id={id} />}
    </ShowPage>
  );
}

interface CasePageProps {
  readonly id: string;
}

function CasePage({ id }: CasePageProps) {
  const words = useWords();
  const translate = useTranslate();
  const { data: one, error } = useCase(id, useLanguage());
  if (error !== null) return <Alert severity="error">{wordRefusal(error, translate)}</Alert>;
  if (one === undefined) return null;
  return (
    <>
      <CaseMoves one={one} />
      <TabbedShowLayout syncWithLocation>
        <TabbedShowLayout.Tab label={words('case.tab.facts')}>
          <CaseFacts one={one} />
          <CasePartners one={one} />
          <CaseFindings one={one} />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab label={words('case.tab.work')} path="work">
          <CasePriorities one={one} />
          <CaseAdvice one={one} />
          <CaseYears one={one} />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab label={words('case.tab.ledger')} path="ledger">
          <CaseLedger one={one} />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab label={words('case.tab.trace')} path="trace">
          <CaseTrace id={id} />
        </TabbedShowLayout.Tab>
      </TabbedShowLayout>
    </>
  );
}
