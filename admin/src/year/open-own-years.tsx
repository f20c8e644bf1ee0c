import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { CommitteeYear } from './cycle.ts';
import { OPEN_CYCLE } from './phase-verbs.ts';

interface Props {
  readonly year: number;
  /** The committees whose year is to be opened; what they have of it already stays as it is. */
  readonly committees: readonly CommitteeYear[];
}

/** Opens a year for the committees that are one's own, where one may not for all. */
export function OpenOwnYears({ year, committees }: Props) {
  const words = useWords();
  const names = committees.map(({ number, name }) => `${number} ${name}`).join(' · ');
  return (
    <VerbButton
      variant="contained"
      size="small"
      sx={{ whiteSpace: 'nowrap' }}
      label={words('year.page.open_own')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('year.page.open_own_title', { year })}
          help={words('year.page.open_own_help', { names })}
          submit={words('year.page.open', { year })}
          version={0}
          send={() => Promise.all(committees.map(({ id }) => act(OPEN_CYCLE, { input: { committeeId: id, year } })))}
          said={words('year.opening.opened', { year })}
          onClose={onClose}
        />
      )}
    />
  );
}
