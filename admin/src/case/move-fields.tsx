import { FormDataConsumer, required, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Status } from './case.ts';

const needed = required();
const NONE: readonly Status[] = [];

interface Props {
  /** The statuses to choose among; none where it is chosen already. */
  readonly moves?: readonly Status[];
  /** The status that was chosen. */
  readonly to?: Status;
  /** Whether the case is in political treatment, of which a decision may come. */
  readonly isTreated?: boolean;
}

/** What a step of a case needs to know: where to, why, on which day, and to whom it is forwarded. */
export function MoveFields({ moves = NONE, to, isTreated = false }: Props) {
  const words = useWords();
  const language = useLanguage();
  const isForwarded = (code: unknown) => (to ?? moves.find((one) => one.code === code))?.category === 'FORWARDED';
  return (
    <>
      {to === undefined ? (
        <SelectInput
          source="to"
          label={words('case.move.to')}
          choices={moves.map(({ code, labels }) => ({ id: code, name: inLanguage(labels, language) }))}
          translateChoice={false}
          validate={needed}
        />
      ) : null}
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) =>
          isForwarded(formData['to']) ? (
            <TextInput source="forwardedTo" label={words('case.move.forwarded_to')} validate={needed} />
          ) : null
        }
      </FormDataConsumer>
      <ReasonInput help={words('case.move.reason_help')} />
      {isTreated ? (
        <>
          <TextInput source="decision.body" label={words('case.move.decision.body')} />
          <TextInput source="decision.reference" label={words('case.move.decision.reference')} />
          <TextInput source="decision.text" label={words('case.move.decision.text')} multiline />
        </>
      ) : null}
      <DayInput source="occurredOn" label={words('case.move.day')} help={words('case.move.day_help')} isOptional />
    </>
  );
}
