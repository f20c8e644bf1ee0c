import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Committee } from '../committee/committee.ts';
import { day, longTime } from '../dates.ts';
import { CommitteeElections } from '../election/committee-elections.tsx';
import { DayBox } from '../frame/day-box.tsx';
import { AdviceList } from '../rule/advice-list.tsx';
import { InWords } from '../frame/in-words.tsx';
import { ImportButton } from '../import/import-button.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { AddSeatButton } from './add-seat-button.tsx';
import { CommitteeOffices } from './committee-offices.tsx';
import { RosterDownload } from './roster-download.tsx';
import { RosterTable } from './roster-table.tsx';
import { useRoster, type Roster } from './use-roster.ts';

interface Props {
  readonly committee: Committee;
}

/** The seats of a committee on a day and who holds them, against the regulation in force that day (R18). */
export function CommitteeMembers({ committee }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const [on, setOn] = useState('');
  const { data, error } = useRoster(committee.id, on === '' ? null : on, language);
  return (
    <>
      <Box sx={{ maxWidth: '20rem' }}>
        <DayBox label={words('seat.roster.on')} value={on} onChange={setOn} helperText={words('seat.roster.on_help')} />
        <InWords>{longTime(on, [], language)}</InWords>
      </Box>
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {data === undefined ? null : (
        <>
          <Composition {...data.composition} />
          <Section
            title={words('seat.roster.title', { day: day(data.composition.on) })}
            actions={
              <>
                {committee.viewerCanEdit ? (
                  <>
                    <AddSeatButton committee={committee} />
                    <ImportButton kind="members" />
                  </>
                ) : null}
                {data.roster.length === 0 ? null : <RosterDownload committee={committee} roster={data} />}
              </>
            }
          >
            {data.roster.length === 0 ? (
              <Typography>{words('seat.roster.none')}</Typography>
            ) : (
              <RosterTable entries={data.roster} />
            )}
          </Section>
          <CommitteeOffices committee={committee} offices={data.offices} />
          <CommitteeElections committee={committee} />
        </>
      )}
    </>
  );
}

function Composition({ regulation, residents, politicians, youthObservers, advice }: Roster['composition']) {
  const words = useWords();
  const groups = [
    ['RESIDENT', residents],
    ['POLITICIAN', politicians],
    ['YOUTH_OBSERVER', youthObservers],
  ] as const;
  return (
    <Section title={words('seat.composition.title')}>
      <AdviceList advice={advice} />
      {advice.length === 0 && regulation !== null ? <Typography>{words('seat.composition.fine')}</Typography> : null}
      <PlainTable
        label={words('seat.composition.title')}
        heads={[
          words('seat.composition.group'),
          words('seat.composition.required'),
          words('seat.composition.seats'),
          words('seat.composition.held'),
          words('seat.composition.vacant'),
        ]}
        rows={groups
          .filter(([, { seats, required }]) => seats > 0 || required !== null)
          .map(([kind, { required, seats, held, vacant }]) => ({
            id: kind,
            cells: [words(`seat.group.${kind}`), required ?? '–', seats, held, vacant],
          }))}
      />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {regulation === null ? (
          words('seat.composition.no_regulation')
        ) : (
          <PageLink to={pageOf('Regulation', regulation.id)}>{regulation.title}</PageLink>
        )}
      </Typography>
    </Section>
  );
}
