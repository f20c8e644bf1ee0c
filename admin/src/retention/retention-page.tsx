import Typography from '@mui/material/Typography';
import { NumberInput, required, Title } from 'react-admin';
import { PlainTable } from '../frame/plain-table.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import type { accessNb } from '../i18n/access.nb.ts';
import { useWords } from '../words.ts';

interface Retention {
  readonly kind: keyof typeof accessNb.kept;
  readonly days: number;
  readonly expired: number | null;
  readonly viewerCanEdit: boolean;
}

const RETENTION = 'query Retention { retention { kind days expired viewerCanEdit } }';
const SET = 'mutation ($input: SetRetentionInput!) { setRetention(input: $input) { kind } }';

const needed = required();

/** For how long things are kept, and how much of what one looks after goes the next time. */
export function RetentionPage() {
  const words = useWords();
  const { data } = useAsk<{ readonly retention: readonly Retention[] }>(RETENTION);
  const kept = data?.retention ?? [];
  const canSet = kept.some(({ viewerCanEdit }) => viewerCanEdit);
  const rows = kept.map((one) => ({
    id: one.kind,
    cells: [
      words(`access.kept.${one.kind}`),
      words('access.retention_days_value', { days: one.days }),
      one.expired ?? '–',
      ...(canSet ? [<SetButton key="set" of={one} />] : []),
    ],
  }));
  return (
    <>
      <Title title={words('access.retention')} />
      <Typography sx={{ mb: 2 }}>{words('access.retention_help')}</Typography>
      {data === undefined ? null : (
        <PlainTable
          label={words('access.retention')}
          heads={[
            words('access.retention_what'),
            words('access.retention_days'),
            words('access.retention_next'),
            ...(canSet ? [words('frame.actions')] : []),
          ]}
          rows={rows}
        />
      )}
    </>
  );
}

function SetButton({ of: { kind, days } }: { readonly of: Retention }) {
  const words = useWords();
  return (
    <VerbButton
      size="small"
      label={words('access.retention_set')}
      of={words(`access.kept.${kind}`)}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('access.retention_set_title')}
          help={words(`access.kept.${kind}`)}
          submit={words('frame.dialog.save')}
          values={{ days }}
          version={0}
          send={(values) => act(SET, { input: { kind, days: values['days'] } })}
          onClose={onClose}
        >
          <NumberInput source="days" label={words('access.retention_set_days')} min={1} step={1} validate={needed} />
        </VerbDialog>
      )}
    />
  );
}
