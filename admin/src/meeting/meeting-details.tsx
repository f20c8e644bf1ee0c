import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { day, moment } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { ClashList } from './clash-list.tsx';
import { MeetingStatusText } from './meeting-status.tsx';
import type { CommitteeName, Meeting, Titles } from './meeting.ts';
import { useClashes } from './use-clashes.ts';
import { span } from './when.ts';

interface PhaseOfMeeting {
  readonly id: string;
  readonly titles: Titles;
  readonly cycle: { readonly id: string; readonly year: number; readonly committee: CommitteeName };
}

export interface MeetingInFull extends Meeting {
  readonly phases: readonly PhaseOfMeeting[];
}

interface MeetingDetailsProps {
  readonly meeting: MeetingInFull;
  readonly verbs: ReactNode;
  readonly children: ReactNode;
}

/** All that is known of a meeting. */
export function MeetingDetails({ meeting, verbs, children }: MeetingDetailsProps) {
  const words = useWords();
  const language = useLanguage();
  const { status, kind, startsAt, endsAt, place, committees, phases, movedFrom } = meeting;
  // What speaks against a time is worth knowing while it can still be moved.
  const { data: clashes = [] } = useClashes(meeting.id, meeting.moves.includes('MOVE') ? startsAt : null);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words('meeting.list.status'), <MeetingStatusText key="status" status={status} />],
    [words('meeting.show.when'), startsAt === null ? words('meeting.list.undated') : span(startsAt, endsAt, language)],
    [words('meeting.show.place'), place ?? words('meeting.show.no_place')],
    [
      words('meeting.show.committees'),
      <Stack key="committees" sx={{ alignItems: 'flex-start' }}>
        {committees.map(({ id, number, name }) => (
          <PageLink key={id} to={pageOf('Committee', id)}>{`${number} ${name}`}</PageLink>
        ))}
      </Stack>,
    ],
    [words('meeting.list.kind'), words(`meeting.kind.${kind}`)],
    [words('meeting.show.openness'), words(meeting.openToPublic ? 'meeting.show.open' : 'meeting.show.closed')],
    ...(meeting.timeReason === null ? [] : [[words('meeting.show.reason'), meeting.timeReason] as const]),
    ...(meeting.announcedAt === null ? [] : [[words('meeting.show.announced'), day(meeting.announcedAt)] as const]),
    ...(meeting.heldAt === null ? [] : [[words('meeting.show.held'), moment(meeting.heldAt)] as const]),
    ...(meeting.cancelledAt === null
      ? []
      : [[words('meeting.show.cancelled'), `${day(meeting.cancelledAt)}: ${meeting.cancelReason ?? ''}`] as const]),
    ...(phases.length === 0
      ? []
      : [
          [
            words('meeting.show.phase'),
            <Stack key="phases">
              {phases.map(({ id, titles, cycle }) => (
                <PageLink key={id} to={`/cycle/${encodeURIComponent(cycle.id)}`}>
                  {`${inLanguage(titles, language)}, ${cycle.committee.name} ${cycle.year}`}
                </PageLink>
              ))}
            </Stack>,
          ] as const,
        ]),
  ];
  return (
    <Stack spacing={3}>
      {verbs}
      <Facts facts={facts} />
      {clashes.length === 0 ? null : <ClashList clashes={clashes} />}
      {children}
      {movedFrom.length === 0 ? null : (
        <Box component="section">
          <Typography variant="h2" gutterBottom>
            {words('meeting.show.history')}
          </Typography>
          <PlainTable
            label={words('meeting.show.history_caption')}
            heads={[words('meeting.show.old_time'), words('meeting.show.moved_at'), words('meeting.show.why')]}
            rows={movedFrom.map((move) => ({
              id: move.id,
              cells: [span(move.startsAt, move.endsAt, language), day(move.movedAt), move.reason],
            }))}
          />
        </Box>
      )}
    </Stack>
  );
}
