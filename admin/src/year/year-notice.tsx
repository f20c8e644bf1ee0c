import { Alert, Button, Stack } from '@mui/material';
import { Link } from 'react-admin';
import { lazyPart } from '../frame/lazy-page.tsx';
import { useCanWork } from '../frame/use-can-work.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { CommitteeYear } from './cycle.ts';
import { ownAmong } from './own-committees.ts';

// With it come the forms, which the first page does without.
const OpenOwnYears = lazyPart(async () => (await import('./open-own-years.tsx')).OpenOwnYears);

interface YearNoticeProps {
  readonly year: number;
  readonly committees: readonly CommitteeYear[];
}

/** Says when a year is not open for everyone, and leads whoever may to where it is opened. */
export function YearNotice({ year, committees }: YearNoticeProps) {
  const words = useWords();
  const canOpen = useCanWork();
  const lacking = committees.filter(({ cycle }) => cycle === null).length;
  const planned = committees.filter(({ cycle }) => cycle?.status === 'PLANNED').length;
  if (committees.length === 0) return <NoCommittees />;
  if (lacking + planned === 0) return null;
  const none = lacking === committees.length;
  const own = ownAmong(committees).filter(({ cycle }) => cycle === null || cycle.status === 'PLANNED');
  return (
    <Alert
      severity="info"
      role="presentation"
      sx={{ my: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' }, '& .MuiAlert-message': { flex: '1 1 12rem' } }}
      action={
        canOpen ? (
          <Button
            component={Link}
            to={`/year/${year}/open`}
            variant="contained"
            size="small"
            sx={{ whiteSpace: 'nowrap' }}
          >
            {words('year.page.open', { year })}
          </Button>
        ) : own.length > 0 ? (
          <OpenOwnYears year={year} committees={own} />
        ) : null
      }
    >
      <Stack>
        {none ? (
          <>
            <strong>{words('year.page.not_open', { year })}</strong>
            <span>{words(canOpen ? 'year.page.not_open_help' : 'year.page.not_open_wait')}</span>
          </>
        ) : null}
        {!none && lacking > 0 ? <span>{words('year.page.some_lack', { smart_count: lacking })}</span> : null}
        {planned > 0 ? <span>{words('year.page.some_planned', { smart_count: planned })}</span> : null}
      </Stack>
    </Alert>
  );
}

/** There is no year of nobody: says what comes first, with the way there for whoever may add it. */
function NoCommittees() {
  const words = useWords();
  const { viewerCanEdit } = useMunicipality();
  return (
    <Alert
      severity="info"
      role="presentation"
      sx={{ my: 1 }}
      action={
        viewerCanEdit ? (
          <Button component={Link} to="/" variant="contained" size="small" sx={{ whiteSpace: 'nowrap' }}>
            {words('year.page.set_up')}
          </Button>
        ) : null
      }
    >
      {words('year.page.no_committees')}
    </Alert>
  );
}
