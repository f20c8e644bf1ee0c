import Typography from '@mui/material/Typography';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useSeatName } from '../seat/use-seat-name.ts';
import { useWords } from '../words.ts';
import { ElectionTitle } from './election-title.tsx';
import { ElectionVerbs, NominateButton } from './election-verb-buttons.tsx';
import { WITHDRAW } from './election-verbs.ts';
import type { Candidacy, Election } from './election.ts';

const verbs = (election: Election) => <ElectionVerbs election={election} />;
const titleOf = (election: Election) => <ElectionTitle election={election} />;

/** One election: its term, who stands, and how it went. */
export function ElectionShow() {
  return (
    <ShowPage<Election> title={titleOf} actions={verbs}>
      {(election) => <ElectionPage election={election} />}
    </ShowPage>
  );
}

interface Props {
  readonly election: Election;
}

function ElectionPage({ election }: Props) {
  const words = useWords();
  const nameOf = useSeatName();
  const { status, heldOn, termStartsOn, termEndsOn, cycle, candidacies, moves } = election;
  const { committee } = cycle;
  const state = ({ withdrawnOn, elected }: Candidacy) => {
    if (withdrawnOn !== null) return words('seat.election.withdrawn_on', { day: day(withdrawnOn) });
    if (status !== 'HELD') return words('seat.election.stands');
    return words(elected ? 'seat.election.elected' : 'seat.election.not_elected');
  };
  return (
    <>
      <Facts
        facts={[
          [
            words('seat.election.committee'),
            <PageLink key="committee" to={`${pageOf('Committee', committee.id)}/members`}>
              {`${committee.number} ${committee.name}`}
            </PageLink>,
          ],
          [words('seat.election.status'), words(`seat.election.is.${status}`)],
          ...(heldOn === null ? [] : [[words('seat.election.heldOn'), day(heldOn)] as const]),
          [words('seat.election.termStartsOn'), day(termStartsOn)],
          [words('seat.election.termEndsOn'), termEndsOn === null ? words('frame.not_set') : day(termEndsOn)],
        ]}
      />
      <Section
        title={words('seat.election.candidates')}
        actions={moves.includes('NOMINATE') ? <NominateButton election={election} /> : null}
      >
        {candidacies.length === 0 ? (
          <Typography>{words('seat.election.no_candidates')}</Typography>
        ) : (
          <PlainTable
            label={words('seat.election.candidates')}
            heads={[
              words('seat.roster.who'),
              words('seat.election.for_seat'),
              words('seat.election.votes'),
              words('seat.election.status'),
              words('seat.election.note'),
              words('frame.actions'),
            ]}
            rows={candidacies.map((one) => ({
              id: one.id,
              cells: [
                <PageLink key="who" to={pageOf('Person', one.person.id)}>
                  {one.person.name}
                </PageLink>,
                one.seat === null ? '–' : nameOf(one.seat),
                one.votes ?? '–',
                state(one),
                one.note ?? '',
                moves.includes('NOMINATE') && one.withdrawnOn === null ? (
                  <WithdrawButton key="withdraw" candidacy={one} />
                ) : (
                  ''
                ),
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}

interface WithdrawButtonProps {
  readonly candidacy: Candidacy;
}

function WithdrawButton({ candidacy: { id, version, person } }: WithdrawButtonProps) {
  const words = useWords();
  const label = words('seat.election.withdraw', { name: person.name });
  return (
    <VerbButton
      size="small"
      label={words('seat.election.withdraw_short')}
      of={person.name}
      renderDialog={(onClose) => (
        <VerbDialog
          title={label}
          help={words('seat.election.withdraw_help')}
          submit={words('seat.election.withdraw_submit')}
          version={version}
          send={(_values, expectedVersion) => act(WITHDRAW, { input: { id, expectedVersion } })}
          onClose={onClose}
        />
      )}
    />
  );
}
