import { inLanguage, useLanguage, useWords } from '../words.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { ActionDialog } from './action-dialog.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import type { Meeting } from './meeting.ts';
import { useMeetingActions } from './use-meeting-actions.tsx';

interface MeetingDialogProps {
  readonly meeting: Meeting;
  readonly year: number;
  readonly onClose: () => void;
}

/** What can be done with a meeting now. */
export function MeetingDialog({ meeting, year, onClose }: MeetingDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const actions = useMeetingActions()(meeting, { year });
  const title = inLanguage(meeting.titles, language);
  const first = meeting.status === 'PLANNED' ? actions.find(({ key }) => key === `${meeting.id} DATE`)?.key : undefined;
  return (
    <ActionDialog
      title={title === '' ? words(`meeting.kind.${meeting.kind}`) : title}
      facts={
        <>
          <MeetingFacts meeting={meeting} />
          <PageLink to={pageOf('Meeting', meeting.id)}>{words('meeting.do.open')}</PageLink>
        </>
      }
      actions={actions}
      initial={first}
      onClose={onClose}
    />
  );
}
