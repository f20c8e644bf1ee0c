import { Alert, Box, Typography } from '@mui/material';
import { Title, useLocation, useNavigate } from 'react-admin';
import { useAsk } from '../frame/use-ask.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import type { CommitteeName } from '../meeting/meeting.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import { HistoryFilters, NARROWED } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';
import { useNames } from './names.ts';

const CHOICES = `query ChoicesOfHistory($municipality: String!) {
  committees(filter: { municipality: $municipality }, orderBy: [NUMBER_ASC], first: 100) {
    edges { node { id number name } }
  }
  users(filter: { municipality: $municipality }, first: 500) { edges { node { id name } } }
}`;

interface Answer {
  readonly committees: { readonly edges: readonly { readonly node: CommitteeName }[] };
  readonly users: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] };
}

/** /history: everything that was changed in the municipality, or of one thing, as the address says. */
export function HistoryPage() {
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const [about, committeeId] = [params.get('about'), params.get('committee')];
  return about && committeeId ? (
    <HistoryOfWork about={about} committeeId={committeeId} />
  ) : (
    <HistoryOfAll params={params} />
  );
}

interface OfWorkProps {
  readonly about: string;
  readonly committeeId: string;
}

/** What was changed of one thing in a committee's work. */
function HistoryOfWork({ about, committeeId }: OfWorkProps) {
  const words = useWords();
  const { data: names } = useNames([about], useLanguage());
  return (
    <Box sx={{ pb: 4, minWidth: 0, maxWidth: 1000, px: { xs: 1, sm: 0 } }}>
      <Title title={words('history.of', { name: names?.get(about) ?? words('history.one_thing') })} />
      <Typography sx={{ mb: 2 }}>
        <PageLink to={`${pageOf('Committee', committeeId)}/history`}>{words('history.of_committee')}</PageLink>
      </Typography>
      <HistoryList holder={{ type: 'Committee', id: committeeId }} filter={{ about }} />
    </Box>
  );
}

interface OfAllProps {
  readonly params: URLSearchParams;
}

function HistoryOfAll({ params }: OfAllProps) {
  const words = useWords();
  const { id, name, viewerCanEdit } = useMunicipality();
  const [kind, committee, about, user, from, to] = ['kind', 'committee', 'about', 'user', 'from', 'to'].map((key) =>
    params.get(key),
  );
  const filter = {
    ...(kind ? { entities: [kind] } : {}),
    ...(committee ? { committeeId: committee } : {}),
    ...(about ? { about } : {}),
    ...(user ? { userId: user } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  return (
    <Box sx={{ pb: 4, minWidth: 0, maxWidth: 1000, px: { xs: 1, sm: 0 } }}>
      <Title title={words('history.of', { name })} />
      {viewerCanEdit ? (
        <>
          <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('history.of_help')}</Typography>
          {about ? <OnlyAbout id={about} /> : <Filters params={params} />}
          <HistoryList holder={{ type: 'Municipality', id }} filter={filter} />
        </>
      ) : (
        <Alert severity="info" role="presentation">
          {words('history.for_administrators')}
        </Alert>
      )}
    </Box>
  );
}

interface FiltersProps {
  readonly params: URLSearchParams;
}

function Filters({ params }: FiltersProps) {
  const words = useWords();
  const navigate = useNavigate();
  const { number } = useMunicipality();
  const { data } = useAsk<Answer>(CHOICES, { municipality: number });
  const committees = (data?.committees.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: `${node.number} ${node.name}`,
  }));
  const users = (data?.users.edges ?? []).map(({ node }) => node);
  return (
    <HistoryFilters
      narrowed={Object.fromEntries(NARROWED.map((key) => [key, params.get(key) ?? '']))}
      onChange={(narrowed) => {
        const chosen = Object.entries(narrowed).filter(([, value]) => value !== '');
        navigate(`/history?${new URLSearchParams(chosen).toString()}`);
      }}
      more={[
        {
          key: 'committee',
          label: words('case.list.committee'),
          all: words('case.board.all_committees'),
          choices: committees,
        },
        { key: 'user', label: words('history.who'), all: words('history.everyone'), choices: users },
      ]}
    />
  );
}

interface OnlyAboutProps {
  readonly id: string;
}

/** Says that only one thing is told of, and leads back to all. */
function OnlyAbout({ id }: OnlyAboutProps) {
  const words = useWords();
  const { data: names } = useNames([id], useLanguage());
  return (
    <Typography sx={{ mb: 2 }}>
      {words('history.only', { name: names?.get(id) ?? words('history.one_thing') })}{' '}
      <PageLink to="/history">{words('history.to_all')}</PageLink>
    </Typography>
  );
}
