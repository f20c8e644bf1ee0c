import { useFieldWords } from '../help/field-words.tsx';
import RecordIcon from '@mui/icons-material/StarOutline';
import SearchIcon from '@mui/icons-material/Search';
import { Chip, InputAdornment, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { EXAMPLES, SEARCH, type Found, type GoodExample, type Listed } from './example.ts';
import { useExampleActions } from './use-example-actions.tsx';
import { useExampleFields } from './use-example-fields.ts';

/** /examples: what others can learn from, found by a word in it. */
export function ExamplesPage() {
  const words = useWords();
  const asks = useFieldWords();
  const { number: municipality } = useMunicipality();
  const fields = useExampleFields();
  const [asked, setAsked] = useState(() => new URLSearchParams(globalThis.location.hash.split('?')[1]).get('q') ?? '');
  const isSearch = asked.trim().length > 1;
  const all = useAsk<Listed>(EXAMPLES, { municipality });
  const found = useAsk<Found>(SEARCH, { municipality, text: asked.trim() }, isSearch);
  const own = (all.data?.committees.edges ?? []).flatMap(({ node }) => (node.viewerCanWork ? [node] : []));
  const record = formAction({
    key: 'RECORD',
    label: words('example.verb.RECORD'),
    Icon: RecordIcon,
    submit: words('example.save.RECORD'),
    said: words('example.said.RECORD'),
    help: words('example.help.RECORD'),
    fields: [
      {
        name: 'committeeId',
        ...asks('meeting.list.committee'),
        type: 'one',
        required: true,
        options: own.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })),
      },
      ...fields,
    ],
    send: (input) => actOn('recordGoodExample', input),
  });
  return (
    <Stack spacing={3} sx={{ pb: 4, pt: 1, maxWidth: 1000, px: { xs: 1, sm: 0 } }}>
      <Title title={words('example.title')} />
      <TextField
        type="search"
        label={words('example.search')}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
        sx={{ maxWidth: '30rem' }}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
          },
        }}
      />
      {own.length > 0 ? (
        <ActionButtons title={words('example.title')} facts={null} actions={[record]} size="small" />
      ) : null}
      {isSearch ? (
        <Told query={found}>
          {({ search }) => (
            <Examples examples={search.flatMap(({ node }) => node ?? [])} none="example.nothing_found" />
          )}
        </Told>
      ) : (
        <Told query={all}>
          {({ goodExamples }) => (
            <Examples examples={goodExamples.edges.map(({ node }) => node)} none="example.empty" />
          )}
        </Told>
      )}
    </Stack>
  );
}

interface ExamplesProps {
  readonly examples: readonly GoodExample[];
  readonly none: 'example.empty' | 'example.nothing_found';
}

function Examples({ examples, none }: ExamplesProps) {
  const words = useWords();
  const actionsOf = useExampleActions();
  return (
    <>
      <Typography component="output" variant="body2" sx={{ color: 'text.secondary' }}>
        {examples.length === 0 ? words(none) : words('example.count', { smart_count: examples.length })}
      </Typography>
      {examples.map((one) => (
        <Paper key={one.id} component="article" elevation={1} sx={{ p: 2 }}>
          <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
            <Typography variant="h2" sx={{ flex: 1 }}>
              {one.title}
            </Typography>
            <ActionMenu name={one.title} actions={actionsOf(one)} />
          </Stack>
          <Stack spacing={1}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
              <span>
                {one.committee.number} {one.committee.name}
              </span>
              <Chip size="small" label={words(one.isPublic ? 'example.public' : 'example.draft')} />
            </Stack>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{one.whatWasDone}</Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>
              <strong>{words('example.field.result')}</strong> {one.result}
            </Typography>
            {one.case === null ? null : (
              <PageLink to={pageOf('Case', one.case.id)}>{`${one.case.number} ${one.case.title}`}</PageLink>
            )}
            {one.exchange === null ? null : (
              <PageLink to={pageOf('Exchange', one.exchange.id)}>{one.exchange.need}</PageLink>
            )}
          </Stack>
        </Paper>
      ))}
    </>
  );
}
