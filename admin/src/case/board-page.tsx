import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { currentYear } from '../meeting/current-year.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { Board } from './board.tsx';
import { MOST, useBoard } from './use-board.ts';
import { useRegisters, type Registers } from './use-registers.ts';

const ALL = 'all';
const OWN = 'own';

/** The cases of a year by status, of all committees or of one. */
export function BoardPage() {
  const words = useWords();
  const translate = useTranslate();
  const { number } = useMunicipality();
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const { committees, statuses } = useRegisters();
  const committee = params.get('committee') ?? ALL;
  const year = params.get('year') ?? String(currentYear());
  const { data, error } = useBoard({
    municipality: number,
    ...(committee === ALL || committee === OWN ? {} : { committeeId: committee }),
    ...(year === ALL ? {} : { years: [Number(year)] }),
  });
  const own = committees.filter(({ isOwn }) => isOwn).length;
  // Whoever works for all of them, or for none, has nothing to tell apart.
  const options =
    own > 0 && own < committees.length ? [{ id: OWN, name: words('year.page.own') }, ...committees] : committees;
  const cases = (data?.cases ?? []).filter(({ viewerCanEdit }) => committee !== OWN || viewerCanEdit);
  const years = [1, 0, -1, -2, -3].map((off) => String(currentYear() + off));
  const choose = (name: string, value: string) => {
    params.set(name, value);
    navigate(`/board?${params.toString()}`);
  };
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words('case.board.title')} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', my: 1 }}>
        <TextField
          select
          label={words('case.list.committee')}
          // Until the committees are read there is nothing to choose.
          value={options.some(({ id }) => id === committee) ? committee : ALL}
          onChange={({ target }) => choose('committee', target.value)}
          sx={{ maxWidth: '18rem' }}
        >
          <MenuItem value={ALL}>{words('case.board.all_committees')}</MenuItem>
          {options.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('case.list.year')}
          value={years.includes(year) ? year : ALL}
          onChange={({ target }) => choose('year', target.value)}
          sx={{ maxWidth: '10rem' }}
        >
          <MenuItem value={ALL}>{words('case.board.all_years')}</MenuItem>
          {years.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <PageLink to="/Case">{words('case.board.to_list')}</PageLink>
      </Stack>
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {data === undefined ? null : (
        <>
          {data.total > MOST ? (
            <Alert severity="info" role="presentation">
              {words('case.board.too_many', { shown: MOST, total: data.total })}
            </Alert>
          ) : null}
          {cases.length === 0 ? <NoCases committees={committees} /> : null}
          <Board cases={cases} statuses={statuses} />
        </>
      )}
    </Box>
  );
}

/** An empty board says where one goes on: to raise a case, or first to the committees. */
function NoCases({ committees }: Pick<Registers, 'committees'>) {
  const words = useWords();
  if (committees.length === 0) {
    return (
      <Typography sx={{ mb: 2 }}>
        {words('case.list.no_committees')} <PageLink to="/Committee">{words('year.page.to_committees')}</PageLink>
      </Typography>
    );
  }
  return (
    <Typography sx={{ mb: 2 }}>
      {words('case.board.empty')}{' '}
      {committees.some(({ isOwn }) => isOwn) ? <PageLink to="/Case/create">{words('case.of.raise')}</PageLink> : null}
    </Typography>
  );
}
