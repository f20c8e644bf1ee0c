import { Alert, Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Title, useLocation, useNavigate } from 'react-admin';
import { useAsk } from '../frame/use-ask.ts';
import { PageLink } from '../frame/page-link.tsx';
import type { CommitteeName } from '../meeting/meeting.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import { HistoryList } from './history-list.tsx';
import { useHistoryWords } from './history-words.ts';
import { useNames } from './use-history.ts';

const ALL = 'all';

const COMMITTEES = `query CommitteesOfHistory($municipality: String!) {
  committees(filter: { municipality: $municipality }, orderBy: [NUMBER_ASC], first: 100) {
    edges { node { id number name } }
  }
}`;

interface Answer {
  readonly committees: { readonly edges: readonly { readonly node: CommitteeName }[] };
}

/** /history: everything that was changed in the municipality, narrowed by what the address says. */
export function HistoryPage() {
  const words = useWords();
  const { id, name, viewerCanEdit } = useMunicipality();
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const [kind, committee, about] = ['kind', 'committee', 'about'].map((key) => params.get(key));
  const filter = {
    ...(kind ? { entities: [kind] } : {}),
    ...(committee ? { committeeId: committee } : {}),
    ...(about ? { about } : {}),
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
  const language = useLanguage();
  const navigate = useNavigate();
  const { number } = useMunicipality();
  const told = useHistoryWords(language);
  const { data } = useAsk<Answer>(COMMITTEES, { municipality: number });
  const kinds = Object.entries(told?.entity ?? {})
    .map(([id, text]) => ({ id, name: text.charAt(0).toUpperCase() + text.slice(1) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language === 'en' ? 'en' : 'nb'));
  const committees = (data?.committees.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: `${node.number} ${node.name}`,
  }));
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === ALL) next.delete(key);
    else next.set(key, value);
    navigate(`/history?${next.toString()}`);
  };
  const selects = [
    { key: 'kind', label: words('history.kind'), all: words('history.every_kind'), choices: kinds },
    {
      key: 'committee',
      label: words('case.list.committee'),
      all: words('case.board.all_committees'),
      choices: committees,
    },
  ];
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', mb: 2 }}>
      {selects.map(({ key, label, all, choices }) => (
        <TextField
          key={key}
          select
          label={label}
          value={choices.find(({ id }) => id === params.get(key))?.id ?? ALL}
          onChange={({ target }) => choose(key, target.value)}
          sx={{ maxWidth: '18rem' }}
        >
          <MenuItem value={ALL}>{all}</MenuItem>
          {choices.map((one) => (
            <MenuItem key={one.id} value={one.id}>
              {one.name}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
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
