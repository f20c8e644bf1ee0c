import { Box, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { shortMoment } from '../meeting/when.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { useNextMeetings } from './use-start.ts';

interface Props {
  readonly municipality: string;
  /** The moment from which they are. */
  readonly from: string;
}

/** The next meetings of the municipality, the first first. */
export function NextMeetings({ municipality, from }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useNextMeetings(municipality, from);
  const meetings = (data?.meetings.edges ?? []).map(({ node }) => node);
  return (
    <Section title={words('start.meetings.title')}>
      {data !== undefined && meetings.length === 0 ? <Typography>{words('start.meetings.none')}</Typography> : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {meetings.map(({ id, titles, startsAt, place, status, committees }) => (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <strong>{shortMoment(startsAt, language)}</strong>{' '}
            <PageLink to={pageOf('Meeting', id)}>{inLanguage(titles, language)}</PageLink>
            <Box sx={{ color: 'text.secondary' }}>
              {[
                committees.map(({ number, name }) => `${number} ${name}`).join(', '),
                ...(place === null ? [] : [place]),
                words(`meeting.status.${status}`),
              ].join(' · ')}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
