import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { NumberInput, required, Title } from 'react-admin';
import { PlainTable } from '../frame/plain-table.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { GoingDialog, type Kept } from './going-dialog.tsx';

interface Retention {
  readonly kind: Kept;
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
      <Next key="next" of={one} />,
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

/** Nobody's: there is no one to name. */
const NAMELESS: ReadonlySet<Kept> = new Set(['MUTATION_KEYS', 'ADMINISTRATOR_LINKS']);

/** How much goes next, and a way to see whom it is of. */
function Next({ of: { kind, expired } }: { readonly of: Retention }) {
  const words = useWords();
  if (expired === null) return '–';
  if (expired === 0 || NAMELESS.has(kind)) return expired;
  return (
    <VerbButton
      size="small"
      label={words('access.retention_show', { smart_count: expired })}
      of={words(`access.kept.${kind}`)}
      renderDialog={(onClose) => <GoingDialog kind={kind} expired={expired} onClose={onClose} />}
    />
  );
}

function SetButton({ of: { kind, days } }: { readonly of: Retention }) {
  const words = useWords();
  const asks = useFieldWords();
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
          <NumberInput source="days" {...asks('access.retention_set_days')} min={1} step={1} validate={needed} />
        </VerbDialog>
      )}
    />
  );
}
