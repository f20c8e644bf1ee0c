import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { SecretDialog } from '../client/secret-dialog.tsx';
import { moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { CalendarAddress } from './user.ts';

const CREATE = 'mutation ($input: CreateCalendarAddressInput!) { made: createCalendarAddress(input: $input) { path } }';
const REVOKE = 'mutation ($input: RevokeCalendarAddressInput!) { revokeCalendarAddress(input: $input) { id } }';

interface Made {
  readonly made: { readonly path: string | null };
}

interface Props {
  readonly addresses: readonly CalendarAddress[];
}

/** The secret address of a calendar of one's own committees: made, shown once, and taken back. */
export function OwnCalendar({ addresses }: Props) {
  const words = useWords();
  const { works } = useMunicipalityChoice().viewer;
  const [path, setPath] = useState<string | null>(null);
  if (!works && addresses.length === 0) return null;
  const title = words('access.own_calendar');
  const make = words(addresses.length === 0 ? 'access.own_calendar_make' : 'access.own_calendar_again');
  const end = words('access.own_calendar_end');
  return (
    <Section title={title}>
      <Typography sx={{ mb: 1, maxWidth: '45rem' }}>{words('access.own_calendar_help')}</Typography>
      {addresses.length === 0 ? (
        <Typography sx={{ mb: 1 }}>{words('access.own_calendar_none')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[words('access.own_calendar_made_at'), words('access.last_used_at'), words('frame.actions')]}
          rows={addresses.map(({ id, createdAt, lastUsedAt }) => ({
            id,
            cells: [
              moment(createdAt),
              lastUsedAt === null ? words('access.never') : moment(lastUsedAt),
              <VerbButton
                key="end"
                size="small"
                color="error"
                label={end}
                renderDialog={(onClose) => (
                  <VerbDialog
                    title={end}
                    help={words('access.own_calendar_end_help')}
                    submit={end}
                    danger
                    version={1}
                    send={() => act(REVOKE, { input: { id } })}
                    onClose={onClose}
                  />
                )}
              />,
            ],
          }))}
        />
      )}
      {works ? (
        <VerbButton
          variant="outlined"
          label={make}
          renderDialog={(onClose) => (
            <VerbDialog
              title={make}
              help={words('access.own_calendar_make_help')}
              submit={make}
              version={1}
              send={async () => setPath((await act<Made>(CREATE, { input: {} })).made.path)}
              onClose={onClose}
            />
          )}
        />
      ) : null}
      {path === null ? null : (
        <SecretDialog
          secret={`${window.location.origin}${path}`}
          title={words('access.own_calendar_made')}
          help={words('access.own_calendar_made_help')}
          onClose={() => setPath(null)}
        />
      )}
    </Section>
  );
}
