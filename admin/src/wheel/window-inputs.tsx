import { useFieldWords } from '../help/field-words.tsx';
import { FormDataConsumer, RadioButtonGroupInput, required, SelectArrayInput, SelectInput } from 'react-admin';
import { monthName } from '../dates.ts';
import { useLanguage } from '../words.ts';

const needed = required();
const KINDS = (['RANGE', 'ONE_OF'] as const).map((id) => ({ id, name: `wheel.window.${id}` }));

/** The months of a phase: from one to another, or a choice among some. */
export function WindowInputs() {
  const asks = useFieldWords();
  const language = useLanguage();
  const months = Array.from({ length: 12 }, (_, i) => ({ id: i + 1, name: monthName(i + 1, language) }));
  return (
    <>
      <RadioButtonGroupInput
        source="window.kind"
        {...asks('wheel.phase.window_kind')}
        choices={KINDS}
        validate={needed}
      />
      <FormDataConsumer<{ window?: { kind?: string } }>>
        {({ formData }) =>
          formData.window?.kind === 'ONE_OF' ? (
            <SelectArrayInput
              source="window.months"
              {...asks('wheel.phase.months')}
              choices={months}
              validate={needed}
            />
          ) : (
            <>
              <SelectInput
                source="window.first"
                {...asks('wheel.phase.first_month')}
                choices={months}
                validate={needed}
                translateChoice={false}
              />
              <SelectInput
                source="window.last"
                {...asks('wheel.phase.last_month')}
                choices={months}
                translateChoice={false}
                resettable
              />
            </>
          )
        }
      </FormDataConsumer>
    </>
  );
}
