import { useFieldWords } from '../help/field-words.tsx';
import { TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import type { MenuVerb } from '../frame/verb-menu.tsx';
import { act } from '../graphql.ts';
import { PersonChoice } from '../person/person-choice.tsx';
import { emptied, filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import {
  END_MEMBERSHIP,
  END_SEAT,
  FILL_SEAT,
  NAME_DEPUTY,
  REMOVE_MEMBERSHIP,
  REMOVE_SEAT,
  UPDATE_SEAT,
} from './seat-verbs.ts';
import type { Entry, Seat } from './use-roster.ts';
import { useSeatName } from './use-seat-name.ts';

/** What the server says can be done with a seat, and with who holds it, each with its dialog. */
export function useEntryVerbs(): (entry: Entry) => readonly MenuVerb[] {
  const words = useWords();
  const asks = useFieldWords();
  const nameOf = useSeatName();
  return (entry) => {
    const { seat, membership, person, deputy } = entry;
    const name = nameOf(seat);
    const holder = person?.name ?? '';
    const ofSeat: Record<Seat['moves'][number], MenuVerb['renderDialog']> = {
      FILL: (onClose) => (
        <VerbDialog
          title={words('seat.do.FILL_of', { name })}
          help={words('seat.do.FILL_help')}
          submit={words('seat.do.FILL')}
          version={seat.version}
          send={(values) => act(FILL_SEAT, { input: { ...filled(values), seatId: seat.id } })}
          said={words('seat.do.FILL_said', { name })}
          onClose={onClose}
        >
          <PersonChoice source="personId" {...asks('seat.field.person')} kind={seat.kind} isRequired />
          <DayInput source="startsOn" {...asks('seat.field.startsOn')} />
          <DayInput source="endsOn" {...asks('seat.field.endsOn')} isOptional />
          {seat.kind === 'POLITICIAN' ? (
            <>
              <TextInput source="party" {...asks('seat.field.party')} />
              <PersonChoice source="deputyId" {...asks('seat.field.deputy')} kind="POLITICIAN" />
            </>
          ) : null}
        </VerbDialog>
      ),
      UPDATE: (onClose) => (
        <VerbDialog
          title={words('seat.do.UPDATE')}
          help={name}
          submit={words('frame.dialog.save')}
          values={{ label: seat.label }}
          version={seat.version}
          send={(values, expectedVersion) =>
            act(UPDATE_SEAT, { input: { ...emptied(values), id: seat.id, expectedVersion } })
          }
          onClose={onClose}
        >
          <TextInput source="label" {...asks('seat.field.label')} />
        </VerbDialog>
      ),
      END: (onClose) => (
        <VerbDialog
          title={words('seat.do.END')}
          help={words('seat.do.END_help', { name })}
          submit={words('frame.dialog.save')}
          values={{ validUntil: seat.validUntil }}
          version={seat.version}
          send={(values, expectedVersion) =>
            act(END_SEAT, { input: { ...emptied(values), id: seat.id, expectedVersion } })
          }
          onClose={onClose}
        >
          <DayInput source="validUntil" {...asks('seat.field.validUntil')} isOptional />
        </VerbDialog>
      ),
      REMOVE: (onClose) => (
        <VerbDialog
          danger
          title={words('seat.do.REMOVE')}
          help={words('seat.do.REMOVE_help', { name })}
          submit={words('seat.do.REMOVE')}
          version={seat.version}
          send={(values, expectedVersion) => act(REMOVE_SEAT, { input: { ...values, id: seat.id, expectedVersion } })}
          onClose={onClose}
        >
          <ReasonInput of="seat.reason" />
        </VerbDialog>
      ),
    };
    const lines = seat.moves.map((verb) => ({
      key: verb,
      label: words(`seat.do.${verb}`),
      renderDialog: ofSeat[verb],
    }));
    if (membership === null) return lines;
    const { id, version } = membership;
    const ofMembership: Record<(typeof membership.moves)[number], MenuVerb['renderDialog']> = {
      END: (onClose) => (
        <VerbDialog
          title={words('seat.do.member_END_of', { name: holder })}
          help={words('seat.do.member_END_help')}
          submit={words('frame.dialog.save')}
          values={{ endsOn: membership.endsOn }}
          version={version}
          send={(values, expectedVersion) =>
            act(END_MEMBERSHIP, { input: { ...emptied(values), id, expectedVersion } })
          }
          onClose={onClose}
        >
          <DayInput source="endsOn" {...asks('seat.field.endsOn')} isOptional />
          <TextInput source="endReason" {...asks('seat.field.endReason')} />
        </VerbDialog>
      ),
      NAME_DEPUTY: (onClose) => (
        <VerbDialog
          title={words('seat.do.member_NAME_DEPUTY_of', { name: holder })}
          submit={words('frame.dialog.save')}
          values={{ deputyId: deputy?.id ?? null }}
          version={version}
          send={(values, expectedVersion) => act(NAME_DEPUTY, { input: { ...emptied(values), id, expectedVersion } })}
          onClose={onClose}
        >
          <PersonChoice source="deputyId" {...asks('seat.field.deputy')} kind="POLITICIAN" />
        </VerbDialog>
      ),
      REMOVE: (onClose) => (
        <VerbDialog
          danger
          title={words('seat.do.member_REMOVE')}
          help={words('seat.do.member_REMOVE_help')}
          submit={words('seat.do.member_REMOVE')}
          version={version}
          send={(values, expectedVersion) => act(REMOVE_MEMBERSHIP, { input: { ...values, id, expectedVersion } })}
          onClose={onClose}
        >
          <ReasonInput of="seat.reason" />
        </VerbDialog>
      ),
    };
    return [
      ...membership.moves.map((verb) => ({
        key: `member ${verb}`,
        label: words(`seat.do.member_${verb}`),
        renderDialog: ofMembership[verb],
      })),
      ...lines,
    ];
  };
}
