import { useFieldWords } from '../help/field-words.tsx';
import { BooleanInput, FormDataConsumer, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { CORRECT_STEP } from './case-verbs.ts';
import type { CaseInFull, Step } from './use-case.ts';
import { useRegisters } from './use-registers.ts';

interface Props {
  readonly step: Step;
  readonly one: CaseInFull;
}

/** "Rett opp": a new step that corrects this one, or says that it never happened. Both stay. */
export function CorrectButton({ step, one }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const { statuses } = useRegisters();
  const choices = statuses.map(({ code, labels }) => ({ id: code, name: inLanguage(labels, language) }));
  const isForwarded = (code: unknown) => statuses.find((status) => status.code === code)?.category === 'FORWARDED';
  return (
    <VerbButton
      size="small"
      variant="outlined"
      label={words('case.correct.submit')}
      of={words('case.correct.step', { seq: step.seq })}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('case.correct.title', { seq: step.seq })}
          help={words('case.correct.help')}
          submit={words('case.correct.submit')}
          values={{
            to: step.to?.code ?? null,
            occurredOn: step.occurredOn,
            forwardedTo: step.forwardedTo,
            isVoid: false,
          }}
          version={one.version}
          send={({ to, occurredOn, isVoid, forwardedTo, reason }, expectedVersion) =>
            act(CORRECT_STEP, {
              input: {
                id: step.id,
                reason,
                expectedVersion,
                ...(isVoid === true
                  ? { isVoid }
                  : filled({ to, occurredOn, forwardedTo: isForwarded(to) ? forwardedTo : null })),
              },
            })
          }
          onClose={onClose}
        >
          <BooleanInput source="isVoid" {...asks('case.correct.void')} />
          <FormDataConsumer>
            {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) =>
              formData['isVoid'] === true ? null : (
                <>
                  <SelectInput source="to" {...asks('case.move.to')} choices={choices} translateChoice={false} />
                  {isForwarded(formData['to']) ? (
                    <TextInput source="forwardedTo" {...asks('case.move.forwarded_to')} />
                  ) : null}
                  <DayInput source="occurredOn" {...asks('case.move.day', 'case.move.correct_day')} />
                </>
              )
            }
          </FormDataConsumer>
          <ReasonInput of="case.reason" />
        </VerbDialog>
      )}
    />
  );
}
