import Typography from '@mui/material/Typography';
import type { Event } from '../audit/entry.ts';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { TellingDialog } from '../frame/telling-dialog.tsx';
import { useAsk } from '../frame/use-ask.ts';
import type { accessNb } from '../i18n/access.nb.ts';
import { useWords } from '../words.ts';

export type Kept = keyof typeof accessNb.kept;

interface Named {
  readonly name: string;
}

interface Going {
  readonly since: string;
  readonly person: Named | null;
  readonly user: Named | null;
  readonly auditEntry: {
    readonly event: Event;
    readonly entityName: string | null;
    readonly actorName: string | null;
    readonly user: Named | null;
  } | null;
  readonly webhookDelivery: { readonly messageId: string; readonly webhook: Named } | null;
}

const GOING = `query Going($kinds: [RetentionKind!]) { retention(kinds: $kinds) { kind next { since person { name } user { name }
  auditEntry { event entityName actorName user { name } } webhookDelivery { messageId webhook { name } } } } }`;

interface Props {
  readonly kind: Kept;
  /** How much of it goes; what is named may be less. */
  readonly expired: number;
  readonly onClose: () => void;
}

/** Whom or what the next run erases, by name. */
export function GoingDialog({ kind, expired, onClose }: Props) {
  const words = useWords();
  const { data } = useAsk<{ readonly retention: readonly { readonly next: readonly Going[] }[] }>(GOING, {
    kinds: [kind],
  });
  const going = data?.retention.flatMap(({ next }) => next);

  const nameOf = ({ person, user, auditEntry, webhookDelivery }: Going): string => {
    if (webhookDelivery) return `${webhookDelivery.webhook.name}: ${webhookDelivery.messageId}`;
    if (auditEntry === null) return person?.name ?? user?.name ?? '–';
    const about = auditEntry.user?.name ?? auditEntry.entityName ?? auditEntry.actorName;
    const event = words(`access.event.${auditEntry.event}`);
    return about === null ? event : `${event}: ${about}`;
  };

  return (
    <TellingDialog title={words('access.retention_going', { kind: words(`access.kept.${kind}`) })} onClose={onClose}>
      {going === undefined ? null : (
        <>
          {going.length < expired ? (
            <Typography sx={{ mb: 2 }}>
              {words('access.retention_going_some', { shown: going.length, all: expired })}
            </Typography>
          ) : null}
          {going.length === 0 ? null : (
            <PlainTable
              label={words('access.retention_next')}
              heads={[words('access.retention_whom'), words('access.retention_since')]}
              rows={going.map((one, nth) => ({ id: String(nth), cells: [nameOf(one), moment(one.since)] }))}
            />
          )}
        </>
      )}
    </TellingDialog>
  );
}
