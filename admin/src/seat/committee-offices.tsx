import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { required, SelectInput } from 'react-admin';
import type { Committee } from '../committee/committee.ts';
import { day } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { VerbMenu } from '../frame/verb-menu.tsx';
import { act } from '../graphql.ts';
import { PersonChoice } from '../person/person-choice.tsx';
import { emptied, filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { APPOINT, END_OFFICE, REMOVE_OFFICE } from './seat-verbs.ts';
import type { Office } from './use-roster.ts';

const needed = required();
const OFFICES = ['LEADER', 'DEPUTY_LEADER'] as const;

interface Props {
  readonly committee: Committee;
  readonly offices: readonly Office[];
}

/** Who is and was leader and deputy leader. */
export function CommitteeOffices({ committee, offices }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id: committeeId, version, viewerCanEdit } = committee;
  return (
    <Section
      title={words('seat.offices.title')}
      actions={
        viewerCanEdit ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('seat.offices.appoint')}
            renderDialog={(onClose) => (
              <VerbDialog
                title={words('seat.offices.appoint')}
                help={words('seat.offices.help')}
                submit={words('frame.dialog.save')}
                version={version}
                send={(values) => act(APPOINT, { input: { ...filled(values), committeeId } })}
                onClose={onClose}
              >
                <SelectInput
                  source="kind"
                  {...asks('seat.offices.kind')}
                  choices={OFFICES.map((kind) => ({ id: kind, name: words(`seat.office.${kind}`) }))}
                  translateChoice={false}
                  validate={needed}
                />
                <PersonChoice
                  source="personId"
                  {...asks('seat.field.person')}
                  kind="RESIDENT"
                  committeeId={committeeId}
                  isRequired
                />
                <DayInput source="startsOn" {...asks('seat.offices.startsOn')} />
                <DayInput source="endsOn" {...asks('seat.offices.endsOn')} isOptional />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {offices.length === 0 ? (
        <Typography>{words('seat.offices.none')}</Typography>
      ) : (
        <PlainTable
          label={words('seat.offices.title')}
          heads={[
            words('seat.offices.kind'),
            words('seat.roster.who'),
            words('seat.roster.since'),
            words('seat.roster.until'),
            words('frame.actions'),
          ]}
          rows={offices.map((office) => ({
            id: office.id,
            cells: [
              words(`seat.office.${office.kind}`),
              <PageLink key="who" to={pageOf('Person', office.person.id)}>
                {office.person.name}
              </PageLink>,
              day(office.startsOn),
              office.endsOn === null ? '–' : day(office.endsOn),
              <OfficeMenu key="verbs" office={office} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

interface OfficeMenuProps {
  readonly office: Office;
}

function OfficeMenu({ office }: OfficeMenuProps) {
  const words = useWords();
  const { kind, person, moves } = office;
  const of = `${words(`seat.office.${kind}`)}, ${person.name}`;
  return (
    <VerbMenu
      label={words('seat.do.menu')}
      of={of}
      verbs={moves.map((verb) => ({
        key: verb,
        label: words(`seat.offices.${verb}`),
        renderDialog: (onClose) => <OfficeDialog verb={verb} office={office} of={of} onClose={onClose} />,
      }))}
    />
  );
}

interface OfficeDialogProps extends OfficeMenuProps {
  readonly verb: Office['moves'][number];
  readonly of: string;
  readonly onClose: () => void;
}

function OfficeDialog({ verb, office: { id, version, endsOn }, of, onClose }: OfficeDialogProps) {
  const words = useWords();
  const asks = useFieldWords();
  return verb === 'END' ? (
    <VerbDialog
      title={words('seat.offices.END')}
      help={words('seat.offices.END_help', { of })}
      submit={words('frame.dialog.save')}
      values={{ endsOn }}
      version={version}
      send={(values, expectedVersion) => act(END_OFFICE, { input: { ...emptied(values), id, expectedVersion } })}
      onClose={onClose}
    >
      <DayInput source="endsOn" {...asks('seat.offices.endsOn')} isOptional />
    </VerbDialog>
  ) : (
    <VerbDialog
      danger
      title={words('seat.offices.REMOVE')}
      help={words('seat.offices.REMOVE_help')}
      submit={words('seat.offices.REMOVE')}
      version={version}
      send={(values, expectedVersion) => act(REMOVE_OFFICE, { input: { ...values, id, expectedVersion } })}
      onClose={onClose}
    >
      <ReasonInput of="seat.reason" />
    </VerbDialog>
  );
}
