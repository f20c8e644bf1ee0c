import { Alert, Button, Stack, Step, StepContent, StepLabel, Stepper, StepButton } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-admin';
import { cyclePath } from '../cycle/cycle-path.ts';
import { moment } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { WorkPage } from '../work/work-page.tsx';
import { useLanguage, useWords } from '../words.ts';
import { Checklist } from './checklist.tsx';
import { CloseStep } from './close-step.tsx';
import { YEAR_TO_CLOSE, type YearToClose } from './closing.ts';
import { Settlements } from './settlements.tsx';

interface Answer {
  readonly node: YearToClose | null;
}

interface ClosingStep {
  readonly key: 'checklist' | 'cases' | 'papers' | 'close';
  readonly state: 'done' | 'aside' | 'left';
  readonly content: ReactNode;
}

/** /cycle/:id/close: a year is closed step by step, and each step can be come back to. */
export function ClosingPage() {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR_TO_CLOSE, { id, language });
  return (
    <WorkPage<YearToClose, Answer> what={words('closing.title')} query={query}>
      {(year) => <Steps year={year} />}
    </WorkPage>
  );
}

interface StepsProps {
  readonly year: YearToClose;
}

function Steps({ year }: StepsProps) {
  const words = useWords();
  const [at, setAt] = useState(0);
  if (year.closingChecklist === null) return <OnlyForTheCoordinator year={year} />;
  const { items, ready } = year.closingChecklist;
  const isSetAside = items.some(({ status }) => status === 'OVERRIDDEN');
  const stateOf = (...rules: readonly string[]) => {
    const own = items.filter(({ rule }) => rules.includes(rule));
    if (own.some(({ status }) => status === 'LACKING')) return 'left';
    return own.some(({ status }) => status === 'OVERRIDDEN') ? 'aside' : 'done';
  };
  const steps: readonly ClosingStep[] = [
    { key: 'checklist', state: ready ? (isSetAside ? 'aside' : 'done') : 'left', content: <Checklist year={year} /> },
    { key: 'cases', state: stateOf('R15'), content: <Settlements year={year} /> },
    { key: 'papers', state: stateOf('R16', 'R19'), content: <Papers year={year} /> },
    { key: 'close', state: year.status === 'CLOSED' ? 'done' : 'left', content: <CloseStep year={year} /> },
  ];
  return (
    <Stepper
      nonLinear
      orientation="vertical"
      activeStep={at}
      sx={{ '& .MuiStepLabel-label': { fontSize: '1.0625rem', color: 'text.primary' } }}
    >
      {steps.map(({ key, state, content }, index) => (
        <Step key={key} completed={state === 'done'}>
          <StepButton
            aria-expanded={at === index}
            onClick={() => setAt(index)}
            optional={words(`closing.step_${state}`)}
          >
            <StepLabel>{words(`closing.step.${key}`)}</StepLabel>
          </StepButton>
          <StepContent sx={{ pr: 0 }}>
            <Stack spacing={3} sx={{ py: 1 }}>
              {content}
              {index === steps.length - 1 ? null : (
                <Button variant="outlined" sx={{ alignSelf: 'flex-start' }} onClick={() => setAt(index + 1)}>
                  {words('closing.next')}
                </Button>
              )}
            </Stack>
          </StepContent>
        </Step>
      ))}
    </Stepper>
  );
}

/** Whoever may not work for the committee isn't told how it stands, so nothing here may look as if it were in order. */
function OnlyForTheCoordinator({ year: { closedAt } }: StepsProps) {
  const words = useWords();
  return (
    <>
      {closedAt === null ? null : (
        <Alert severity="success">{words('closing.closed', { when: moment(closedAt) })}</Alert>
      )}
      <Alert severity="info" role="presentation">
        {words('closing.for_coordinator')}
      </Alert>
    </>
  );
}

function Papers({ year: { id, evaluation, annualReport } }: StepsProps) {
  const words = useWords();
  const state = (paper: YearToClose['evaluation']) =>
    words(paper === null ? 'evaluation.status.NONE' : `evaluation.status.${paper.status}`).toLowerCase();
  return (
    <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
      <li>
        <PageLink to={`${cyclePath(id)}/evaluation`}>{words('evaluation.title')}</PageLink>: {state(evaluation)}
      </li>
      <li>
        <PageLink to={`${cyclePath(id)}/report`}>{words('report.title')}</PageLink>: {state(annualReport)}
      </li>
    </Stack>
  );
}
