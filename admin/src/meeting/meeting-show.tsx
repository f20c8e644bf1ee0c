import { ShowPage } from '../frame/show-page.tsx';
import { HistoryOfWorkLink } from '../history/history-link.tsx';
import { ActionButtons } from './action-buttons.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingDetails, type MeetingInFull } from './meeting-details.tsx';
import { MeetingName } from './meeting-name.tsx';
import { MeetingWork } from './meeting-work.tsx';
import { useMeetingActions } from './use-meeting-actions.tsx';
import { useMeetingTitle } from './use-meeting-title.ts';
import { useRedirect } from 'react-admin';

function nameOf() {
  return <MeetingName />;
}

const historyOf = ({ id, committees }: MeetingInFull) => (
  <HistoryOfWorkLink id={id} committeeIds={committees.map((committee) => committee.id)} />
);

/** One meeting: what is known, what it was moved from, and what can be done. */
export function MeetingShow() {
  return (
    <ShowPage<MeetingInFull> title={nameOf} actions={historyOf}>
      {(meeting) => <MeetingPage meeting={meeting} />}
    </ShowPage>
  );
}

interface MeetingPageProps {
  readonly meeting: MeetingInFull;
}

function MeetingPage({ meeting }: MeetingPageProps) {
  const actions = useMeetingActions();
  const titleOf = useMeetingTitle();
  const redirect = useRedirect();
  const onRemoved = () => redirect('list', 'Meeting');
  return (
    <MeetingDetails
      meeting={meeting}
      verbs={
        <ActionButtons
          title={titleOf(meeting)}
          facts={<MeetingFacts meeting={meeting} />}
          actions={actions(meeting, { year: meeting.phases[0]?.cycle.year, onRemoved })}
        />
      }
    >
      <MeetingWork meeting={meeting} />
    </MeetingDetails>
  );
}
