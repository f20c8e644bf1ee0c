import { useFieldWords } from '../help/field-words.tsx';
import { SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { PersonChoice } from '../person/person-choice.tsx';
import { emptied, filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { CANCEL_ELECTION, NOMINATE, UPDATE_ELECTION } from './election-verbs.ts';
import type { Election } from './election.ts';
import { HoldButton } from './hold-button.tsx';
import { useResidentSeats } from './use-resident-seats.ts';

interface Props {
  readonly election: Election;
}

/** What the server says can be done with an election. */
export function ElectionVerbs({ election }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, moves, termStartsOn, termEndsOn } = election;
  return (
    <>
      {moves.includes('HOLD') ? <HoldButton election={election} /> : null}
      {moves.includes('UPDATE') ? (
        <VerbButton
          variant="outlined"
          label={words('seat.election.update')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('seat.election.update')}
              submit={words('frame.dialog.save')}
              values={{ termStartsOn, termEndsOn }}
              version={version}
              send={(values, expectedVersion) =>
                act(UPDATE_ELECTION, { input: { ...emptied(values), id, expectedVersion } })
              }
              onClose={onClose}
            >
              <DayInput source="termStartsOn" {...asks('seat.election.termStartsOn')} />
              <DayInput source="termEndsOn" {...asks('seat.election.termEndsOn')} isOptional />
            </VerbDialog>
          )}
        />
      ) : null}
      {moves.includes('CANCEL') ? (
        <VerbButton
          color="error"
          label={words('seat.election.cancel')}
          renderDialog={(onClose) => (
            <VerbDialog
              danger
              title={words('seat.election.cancel')}
              submit={words('seat.election.cancel')}
              version={version}
              send={(values, expectedVersion) => act(CANCEL_ELECTION, { input: { ...values, id, expectedVersion } })}
              onClose={onClose}
            >
              <ReasonInput of="seat.reason" />
            </VerbDialog>
          )}
        />
      ) : null}
    </>
  );
}

/** Records that someone stands. */
export function NominateButton({ election }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const seats = useResidentSeats(election.cycle.committee.id);
  return (
    <VerbButton
      size="small"
      variant="outlined"
      label={words('seat.election.nominate')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('seat.election.nominate')}
          help={words('seat.election.nominate_help')}
          submit={words('seat.election.nominate')}
          version={election.version}
          send={(values) => act(NOMINATE, { input: { ...filled(values), electionRoundId: election.id } })}
          onClose={onClose}
        >
          <PersonChoice source="personId" {...asks('seat.field.person')} isRequired />
          <SelectInput
            source="seatId"
            {...asks('seat.election.for_seat')}
            choices={[...seats]}
            translateChoice={false}
            resettable
          />
          <TextInput source="note" {...asks('seat.election.note')} />
        </VerbDialog>
      )}
    />
  );
}
