import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { BooleanInput, required, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import type { Consent, Person } from './person.ts';

const RECORD = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }';

const needed = required();

interface Props {
  readonly person: Person;
}

/** What a person agreed to, with everything that was agreed and withdrawn before. */
export function PersonConsents({ person }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, consents, moves } = person;
  const canEdit = moves.includes('UPDATE');
  return (
    <Section
      title={words('person.consent.title')}
      actions={
        moves.includes('RECORD_CONSENT') ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('person.consent.record')}
            renderDialog={(onClose) => (
              <VerbDialog
                title={words('person.consent.record')}
                help={words('person.consent.record_help')}
                submit={words('person.consent.record')}
                values={{ byGuardian: false }}
                version={version}
                send={(values) => act(RECORD, { input: { ...values, personId: id } })}
                onClose={onClose}
              >
                <DayInput source="givenOn" {...asks('person.consent.given')} />
                <TextInput source="how" {...asks('person.consent.how')} validate={needed} />
                <BooleanInput source="byGuardian" {...asks('person.consent.by_guardian')} />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {consents.length === 0 ? (
        <Typography>{words('person.consent.none')}</Typography>
      ) : (
        <PlainTable
          label={words('person.consent.title')}
          heads={[
            words('person.consent.given'),
            words('person.consent.how'),
            words('person.consent.by'),
            words('person.consent.withdrawn'),
          ]}
          rows={consents.map((consent) => ({
            id: consent.id,
            cells: [
              day(consent.givenOn),
              consent.how,
              words(consent.byGuardian ? 'person.consent.guardian' : 'person.consent.self'),
              consent.withdrawnOn !== null ? (
                day(consent.withdrawnOn)
              ) : canEdit ? (
                <WithdrawButton key="withdraw" consent={consent} />
              ) : (
                '–'
              ),
            ],
          }))}
        />
      )}
    </Section>
  );
}

interface WithdrawButtonProps {
  readonly consent: Consent;
}

function WithdrawButton({ consent: { id, version } }: WithdrawButtonProps) {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <VerbButton
      size="small"
      label={words('person.consent.withdraw')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('person.consent.withdraw')}
          help={words('person.consent.withdraw_help')}
          submit={words('person.consent.withdraw')}
          version={version}
          send={(values, expectedVersion) => act(WITHDRAW, { input: { ...filled(values), id, expectedVersion } })}
          onClose={onClose}
        >
          <DayInput source="withdrawnOn" {...asks('person.consent.withdrawn_on')} isOptional />
        </VerbDialog>
      )}
    />
  );
}
