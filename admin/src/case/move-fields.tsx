import { useFieldWords } from '../help/field-words.tsx';
import { FormDataConsumer, required, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { inLanguage, useLanguage } from '../words.ts';
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
  const asks = useFieldWords();
  const language = useLanguage();
  const isForwarded = (code: unknown) => (to ?? moves.find((one) => one.code === code))?.category === 'FORWARDED';
  return (
    <>
      {to === undefined ? (
        <SelectInput
          source="to"
          {...asks('case.move.to')}
          choices={moves.map(({ code, labels }) => ({ id: code, name: inLanguage(labels, language) }))}
          translateChoice={false}
          validate={needed}
        />
      ) : null}
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) =>
          isForwarded(formData['to']) ? (
            <TextInput source="forwardedTo" {...asks('case.move.forwarded_to')} validate={needed} />
          ) : null
        }
      </FormDataConsumer>
      <ReasonInput of="case.reason" />
      {isTreated ? (
        <>
          <TextInput source="decision.body" {...asks('case.move.decision.body')} />
          <TextInput source="decision.reference" {...asks('case.move.decision.reference')} />
          <TextInput source="decision.text" {...asks('case.move.decision.text')} multiline />
        </>
      ) : null}
      <DayInput source="occurredOn" {...asks('case.move.day')} isOptional />
    </>
  );
}
