import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { Alert, Checkbox, FormControlLabel, Stack, Typography, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../frame/use-ask.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import { ANNOUNCE_MEETINGS } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { useLacks, type Lacking } from './use-lacks.ts';
import { useMeetingTitle } from './use-meeting-title.ts';
import { span } from './when.ts';

const DATED = `query Dated($filter: MeetingFilter) {
  meetings(filter: $filter, first: 200) {
    edges { node { id version kind titles { nb nn en } startsAt endsAt place moves committees { id number name } agenda { id } } }
  }
}`;

type Dated = Pick<Meeting, 'id' | 'version' | 'kind' | 'titles' | 'startsAt' | 'endsAt' | 'moves' | 'committees'> &
  Lacking;

interface Answer {
  readonly meetings: { readonly edges: readonly { readonly node: Dated }[] };
}

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly year: number;
}

/** Announces many of a year's meetings at once; out of sight where none has a date that isn't announced. */
export function AnnounceManyButton({ year, ...rest }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data } = useAsk<Answer>(DATED, { filter: { municipality: number, years: [year], statuses: ['DATED'] } });
  const meetings = (data?.meetings.edges ?? [])
    .map(({ node }) => node)
    .filter(({ moves }) => moves.includes('ANNOUNCE'));
  if (meetings.length === 0) return null;
  return (
    <VerbButton
      {...rest}
      startIcon={<CampaignIcon />}
      label={words('meeting.many.button', { smart_count: meetings.length })}
      renderDialog={(onClose) => <AnnounceMany year={year} meetings={meetings} onClose={onClose} />}
    />
  );
}

interface AnnounceManyProps {
  readonly year: number;
  readonly meetings: readonly Dated[];
  readonly onClose: () => void;
}

function AnnounceMany({ year, meetings, onClose }: AnnounceManyProps) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = useMeetingTitle();
  const lacks = useLacks();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const chosen = meetings.filter(({ id }) => !without.has(id));
  const lacking = chosen.filter((one) => lacks(one).length > 0).length;
  const toggle = (id: string) => {
    const next = new Set(without);
    if (!next.delete(id)) next.add(id);
    setWithout(next);
  };
  const nameOf = (one: Dated) =>
    [
      one.startsAt === null ? '' : span(one.startsAt, one.endsAt, language),
      one.committees.map(({ number, name }) => `${number} ${name}`).join(', '),
      titleOf(one),
    ].join(' · ');
  return (
    <VerbDialog
      title={words('meeting.many.title', { year })}
      help={words('meeting.many.help')}
      submit={words('meeting.many.submit', { smart_count: chosen.length })}
      isShut={chosen.length === 0}
      wide
      version={0}
      send={() =>
        act(ANNOUNCE_MEETINGS, { input: { rows: chosen.map(({ id, version }) => ({ id, expectedVersion: version })) } })
      }
      said={words('meeting.many.said', { smart_count: chosen.length })}
      onClose={onClose}
    >
      {lacking === 0 ? null : (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {words('meeting.many.lacking', { smart_count: lacking })}
        </Alert>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {meetings.map((one) => (
          <li key={one.id}>
            <FormControlLabel
              control={<Checkbox size="small" checked={!without.has(one.id)} onChange={() => toggle(one.id)} />}
              label={nameOf(one)}
            />
            {lacks(one).length === 0 ? null : (
              <Typography variant="body2" sx={{ pl: 4, color: 'warning.main' }}>
                {lacks(one).join(' ')}
              </Typography>
            )}
          </li>
        ))}
      </Stack>
    </VerbDialog>
  );
}
