import { useFieldWords } from '../help/field-words.tsx';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { BooleanInput, NumberInput, SelectInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act, type Variables } from '../graphql.ts';
import { useWords } from '../words.ts';
import { HOLD_ELECTION } from './election-verbs.ts';
import type { Election } from './election.ts';
import { useResidentSeats } from './use-resident-seats.ts';

interface Props {
  readonly election: Election;
}

interface Result {
  readonly elected?: boolean;
  readonly seatId?: string | null;
  readonly votes?: number | null;
}

/** Records how an election went: who was elected to which seat. */
export function HoldButton({ election }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, cycle, candidacies } = election;
  const seats = useResidentSeats(cycle.committee.id);
  const standing = candidacies.filter(({ withdrawnOn }) => withdrawnOn === null);
  return (
    <VerbButton
      variant="contained"
      label={words('seat.election.hold')}
      renderDialog={(onClose) => (
        <VerbDialog
          wide
          title={words('seat.election.hold')}
          help={words(standing.length === 0 ? 'seat.election.no_candidates' : 'seat.election.hold_help')}
          submit={words('seat.election.hold')}
          values={{
            results: standing.map(({ seat }) => ({ elected: false, seatId: seat?.id ?? null, votes: null })),
          }}
          version={version}
          send={(values, expectedVersion) =>
            act(HOLD_ELECTION, {
              input: { id, heldOn: values['heldOn'], expectedVersion, results: resultsIn(values, standing) },
            })
          }
          said={words('seat.election.hold_said')}
          onClose={onClose}
        >
          <DayInput source="heldOn" {...asks('seat.election.heldOn')} />
          {standing.map(({ id: key, person }, at) => (
            <Box key={key} component="fieldset" sx={{ border: '1px solid', borderColor: 'divider', mb: 1 }}>
              <Typography component="legend" sx={{ fontWeight: 600 }}>
                {person.name}
              </Typography>
              <BooleanInput source={`results.${at}.elected`} {...asks('seat.election.elected')} />
              <SelectInput
                source={`results.${at}.seatId`}
                {...asks('seat.election.to_seat')}
                choices={[...seats]}
                translateChoice={false}
                resettable
              />
              <NumberInput source={`results.${at}.votes`} {...asks('seat.election.votes')} min={0} />
            </Box>
          ))}
        </VerbDialog>
      )}
    />
  );
}

function resultsIn(values: Variables, standing: Election['candidacies']) {
  const results = (values['results'] ?? []) as readonly Result[];
  return standing.map(({ id }, at) => {
    const { elected = false, seatId, votes } = results[at] ?? {};
    const seat = seatId === '' || seatId === null ? undefined : seatId;
    return { candidacyId: id, elected, seatId: seat, votes: votes ?? undefined };
  });
}
