import { useFieldWords } from '../help/field-words.tsx';
import ApproveIcon from '@mui/icons-material/ThumbUpAltOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import UnpublishIcon from '@mui/icons-material/UnpublishedOutlined';
import WriteIcon from '@mui/icons-material/EditNoteOutlined';
import { Paper, Typography } from '@mui/material';
import { day, moment } from '../dates.ts';
import { Section } from '../frame/section.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import type { Action } from '../meeting/frame.ts';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';

export interface Minutes {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly approvedOn: string | null;
  readonly publishedAt: string | null;
  readonly moves: readonly ('WRITE' | 'APPROVE' | 'PUBLISH' | 'UNPUBLISH')[];
}

export const MINUTES = 'minutes { id version text approvedOn publishedAt moves }';

interface MinutesSectionProps {
  readonly meetingId: string;
  readonly minutes: Minutes | null;
  readonly canWrite: boolean;
}

/** The minutes of a meeting: written, approved, published. */
export function MinutesSection({ meetingId, minutes, canWrite }: MinutesSectionProps) {
  const words = useWords();
  const asks = useFieldWords();
  const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
  const write = formAction({
    key: 'WRITE',
    label: words(minutes === null ? 'record.minutes.write' : 'record.minutes.rewrite'),
    Icon: WriteIcon,
    version: minutes?.version ?? 0,
    submit: words('record.minutes.save'),
    said: words('record.minutes.said_written'),
    help: words('record.minutes.help_write'),
    initial: { text: minutes?.text },
    fields: [
      { name: 'text', ...asks('record.minutes.text'), type: 'text', rows: 10, max: 100_000, required: true },
      ...(minutes?.approvedOn ? [reason] : []),
    ],
    send: (input, expectedVersion) =>
      actOn('writeMinutes', { ...input, meetingId, ...(minutes === null ? {} : { expectedVersion }) }),
  });
  const ofMinutes = minutes === null ? [] : actionsOn(minutes, words, asks, reason);
  const actions = [...(canWrite ? [write] : []), ...ofMinutes];
  return (
    <Section
      title={words('record.minutes.title')}
      actions={
        actions.length === 0 ? undefined : (
          <ActionButtons title={words('record.minutes.title')} facts={null} actions={actions} size="small" />
        )
      }
    >
      {minutes === null ? (
        <Typography>{words(canWrite ? 'record.minutes.empty' : 'record.minutes.none')}</Typography>
      ) : (
        <>
          <Typography sx={{ color: 'text.secondary' }}>
            {[
              minutes.approvedOn === null
                ? words('record.minutes.not_approved')
                : words('record.minutes.approved', { day: day(minutes.approvedOn) }),
              minutes.publishedAt === null
                ? words('record.minutes.not_published')
                : words('record.minutes.published', { when: moment(minutes.publishedAt) }),
            ].join(' ')}
          </Typography>
          <Paper elevation={1} sx={{ p: 2, maxWidth: '48rem' }}>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{minutes.text}</Typography>
          </Paper>
        </>
      )}
    </Section>
  );
}

type Words = ReturnType<typeof useWords>;
type Reason = { readonly name: 'reason'; readonly label: string; readonly type: 'text'; readonly required: true };

function actionsOn(
  { id, version, moves }: Minutes,
  words: Words,
  asks: ReturnType<typeof useFieldWords>,
  reason: Reason,
): readonly Action[] {
  const actions: readonly Action[] = [
    formAction({
      key: 'APPROVE',
      label: words('record.minutes.approve'),
      Icon: ApproveIcon,
      version,
      submit: words('record.minutes.approve'),
      said: words('record.minutes.said_approved'),
      help: words('record.minutes.help_approve'),
      fields: [{ name: 'approvedOn', ...asks('work.day'), type: 'day' }],
      send: actOnVersion('approveMinutes', id),
    }),
    formAction({
      key: 'PUBLISH',
      label: words('record.minutes.publish'),
      Icon: PublishIcon,
      version,
      submit: words('record.minutes.publish'),
      said: words('record.minutes.said_published'),
      help: words('record.minutes.help_publish'),
      send: actOnVersion('publishMinutes', id),
    }),
    formAction({
      key: 'UNPUBLISH',
      label: words('record.minutes.unpublish'),
      Icon: UnpublishIcon,
      version,
      danger: true,
      submit: words('record.minutes.unpublish'),
      said: words('record.minutes.said_unpublished'),
      fields: [reason],
      send: actOnVersion('unpublishMinutes', id),
    }),
  ];
  return actions.filter(({ key }) => moves.some((verb) => verb === key));
}
