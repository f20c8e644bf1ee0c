import { useFieldWords } from '../help/field-words.tsx';
import Alert from '@mui/material/Alert';
import { required, SelectInput, TextInput } from 'react-admin';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { emptied } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { ContactFields } from './contact-fields.tsx';
import { ExportButton } from './export-button.tsx';
import { KINDS, type Person } from './person.ts';

const UPDATE = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }';
const CONTACT = 'mutation ($input: RecordContactInput!) { recordContact(input: $input) { id } }';
const ERASE = 'mutation ($input: EraseContactInput!) { eraseContact(input: $input) { id } }';
const PROTECT = 'mutation ($input: ProtectPersonInput!) { protectPerson(input: $input) { id } }';
const UNPROTECT = 'mutation ($input: UnprotectPersonInput!) { unprotectPerson(input: $input) { id } }';
const ANONYMISE = 'mutation ($input: AnonymisePersonInput!) { anonymisePerson(input: $input) { id } }';

const needed = required();

interface Props {
  readonly person: Person;
}

/** What can be done with a person, as the server says. */
export function PersonVerbs({ person }: Props) {
  const { moves } = person;
  return (
    <>
      {moves.includes('UPDATE') ? <UpdateButton person={person} /> : null}
      {moves.includes('RECORD_CONTACT') && person.contact !== undefined ? <ContactButton person={person} /> : null}
      {moves.includes('ERASE_CONTACT') ? <PlainButton person={person} verb="erase" document={ERASE} danger /> : null}
      {moves.includes('PROTECT') ? <ProtectButton person={person} /> : null}
      {moves.includes('UNPROTECT') ? <PlainButton person={person} verb="unprotect" document={UNPROTECT} /> : null}
      {moves.includes('ANONYMISE') ? (
        <PlainButton person={person} verb="anonymise" document={ANONYMISE} danger />
      ) : null}
      <ExportButton person={person} />
    </>
  );
}

function UpdateButton({ person: { id, version, name, kind, publication } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  // Nobody is shown a protected name, so what stands there is not to be saved as one.
  const isShown = publication !== 'HIDDEN';
  return (
    <VerbButton
      variant="outlined"
      label={words('person.do.update')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('person.do.update')}
          submit={words('frame.dialog.save')}
          values={isShown ? { name, kind } : { kind }}
          version={version}
          send={(values, expectedVersion) => act(UPDATE, { input: { ...emptied(values), id, expectedVersion } })}
          onClose={onClose}
        >
          <TextInput
            source="name"
            {...asks('person.field.name', isShown ? 'person.field.name' : 'person.hiddenName')}
            autoComplete="off"
            {...(isShown ? { validate: needed } : {})}
          />
          <SelectInput
            source="kind"
            {...asks('person.field.kind')}
            choices={KINDS.map((one) => ({ id: one, name: words(`person.kind.${one}`) }))}
            translateChoice={false}
            validate={needed}
          />
        </VerbDialog>
      )}
    />
  );
}

function ContactButton({ person: { id, contact } }: Props) {
  const words = useWords();
  return (
    <VerbButton
      variant="outlined"
      label={words('person.do.contact')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('person.do.contact')}
          help={words('person.contact.private')}
          submit={words('frame.dialog.save')}
          values={{
            birthYear: contact?.birthYear ?? null,
            email: contact?.email ?? null,
            phone: contact?.phone ?? null,
            address: contact?.address ?? null,
          }}
          version={contact?.version ?? 0}
          send={(values, expectedVersion) =>
            act(CONTACT, {
              input: { ...emptied(values), personId: id, ...(expectedVersion > 0 ? { expectedVersion } : {}) },
            })
          }
          onClose={onClose}
        >
          <ContactFields />
        </VerbDialog>
      )}
    />
  );
}

function ProtectButton({ person: { id, version, name } }: Props) {
  const words = useWords();
  return (
    <VerbButton
      color="error"
      variant="outlined"
      label={words('person.do.protect')}
      renderDialog={(onClose) => (
        <VerbDialog
          danger
          title={words('person.do.protect')}
          help={words('person.do.protect_who', { name })}
          submit={words('person.do.protect_submit')}
          version={version}
          send={(values, expectedVersion) => act(PROTECT, { input: { ...values, id, expectedVersion } })}
          said={words('person.do.protect_said')}
          onClose={onClose}
        >
          <Alert severity="warning" role="presentation" sx={{ mb: 2 }}>
            <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
              <li>{words('person.do.protect_at_once')}</li>
              <li>{words('person.do.protect_staff')}</li>
              <li>{words('person.do.protect_copies')}</li>
            </ul>
          </Alert>
          <ReasonInput of="person.protectReason" />
        </VerbDialog>
      )}
    />
  );
}

interface PlainButtonProps extends Props {
  readonly verb: 'erase' | 'unprotect' | 'anonymise';
  readonly document: string;
  readonly danger?: boolean;
}

/** A verb that asks for nothing but a yes. */
function PlainButton({ person: { id, version }, verb, document, danger = false }: PlainButtonProps) {
  const words = useWords();
  return (
    <VerbButton
      {...(danger ? { color: 'error' as const } : {})}
      label={words(`person.do.${verb}`)}
      renderDialog={(onClose) => (
        <VerbDialog
          danger={danger}
          title={words(`person.do.${verb}`)}
          help={words(`person.do.${verb}_help`)}
          submit={words(`person.do.${verb}`)}
          version={version}
          send={(_values, expectedVersion) => act(document, { input: { id, expectedVersion } })}
          onClose={onClose}
        />
      )}
    />
  );
}
