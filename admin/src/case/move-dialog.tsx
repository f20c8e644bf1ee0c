import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { caseTitle, type Case, type Status } from './case.ts';
import { CHANGE_STATUS } from './case-verbs.ts';
import { MoveFields } from './move-fields.tsx';

interface Props {
  readonly one: Case;
  readonly to: Status;
  readonly onClose: () => void;
  readonly onDone?: () => Promise<void>;
}

/** Moves a case to a status: why, and on which day. */
export function MoveDialog({ one, to, onClose, onDone }: Props) {
  const words = useWords();
  const language = useLanguage();
  const status = inLanguage(to.labels, language);
  return (
    <VerbDialog
      title={words('case.move.title', { status })}
      help={caseTitle(one)}
      submit={words('case.move.submit')}
      version={one.version}
      send={({ decision, ...values }, expectedVersion) => {
        const decided = filled((decision ?? {}) as Readonly<Record<string, unknown>>);
        const input = { ...filled(values), ...(Object.keys(decided).length > 0 ? { decision: decided } : {}) };
        return act(CHANGE_STATUS, { input: { ...input, id: one.id, to: to.code, expectedVersion } });
      }}
      said={words('case.move.said', { number: one.number, status })}
      onClose={onClose}
      {...(onDone === undefined ? {} : { onDone })}
    >
      <MoveFields to={to} isTreated={one.status.category === 'IN_TREATMENT'} />
    </VerbDialog>
  );
}
