import SwapIcon from '@mui/icons-material/SwapHoriz';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act, type Variables } from '../graphql.ts';
import { fieldFaults, RefusedError } from '../refused-error.ts';
import { filled } from '../resource-graphql.ts';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { caseTitle, statusesNamed, type Case } from './case.ts';
import { CHANGE_STATUSES } from './case-verbs.ts';
import { MoveFields } from './move-fields.tsx';
import { useRegisters } from './use-registers.ts';

/** Moves the chosen cases to the same status for one reason: all of them, or none. */
export function CaseBulk() {
  const words = useWords();
  const readAnew = useReadAnew();
  const { committees, statuses } = useRegisters();
  const { data = [], selectedIds, onUnselectItems } = useListContext<Case>();
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const [first, ...others] = chosen;
  // What the server lets all of them move to.
  const shared = (first?.moves ?? []).filter(({ id }) =>
    others.every((one) => one.moves.some((move) => move.id === id)),
  );
  const moves = statusesNamed(shared, statuses);
  const label = words('case.bulk.button');
  return (
    <>
      {committees.every(({ isOwn }) => isOwn) ? null : (
        <Typography variant="body2" color="textPrimary" sx={{ alignSelf: 'center' }}>
          {words('case.bulk.only_own')}
        </Typography>
      )}
      <VerbButton
        size="small"
        startIcon={<SwapIcon />}
        label={label}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('case.bulk.title', { smart_count: chosen.length })}
            help={words(moves.length === 0 ? 'case.bulk.no_moves' : 'case.bulk.help')}
            isShut={moves.length === 0}
            submit={words('case.move.submit')}
            version={0}
            send={(values) => moveAll(chosen, values)}
            said={words('case.bulk.said', { smart_count: chosen.length })}
            renderRefused={(error) => <Faults cases={chosen} error={error} />}
            onClose={onClose}
            onDone={async () => {
              await readAnew();
              onUnselectItems();
            }}
          >
            {moves.length === 0 ? null : <MoveFields moves={moves} />}
          </VerbDialog>
        )}
      />
    </>
  );
}

function moveAll(cases: readonly Case[], values: Variables) {
  return act(CHANGE_STATUSES, {
    input: { ...filled(values), cases: cases.map(({ id, version }) => ({ id, expectedVersion: version })) },
  });
}

interface FaultsProps {
  readonly cases: readonly Case[];
  readonly error: unknown;
}

/** Which of the cases stood in the way, and why. */
function Faults({ cases, error }: FaultsProps) {
  const translate = useTranslate();
  if (!(error instanceof RefusedError)) return null;
  const faults = fieldFaults(error.details).flatMap(({ field, fault }) => {
    const [, at = '', input] = /^cases\.(\d+)(?:\.(.+))?$/.exec(field) ?? [];
    const one = cases[Number(at)];
    if (at === '' || one === undefined) return [];
    const why =
      input === undefined
        ? wordRefusal(new RefusedError(fault, { what: 'Case' }), translate)
        : translate(`refusal.fault.${fault}`, { _: translate('refusal.fault.custom') });
    return [{ id: one.id, text: `${caseTitle(one)}: ${why}` }];
  });
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {faults.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
