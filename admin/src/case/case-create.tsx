import { useFieldWords } from '../help/field-words.tsx';
import { BooleanInput, FormDataConsumer, SelectArrayInput, SimpleForm } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { CaseFields } from './case-fields.tsx';
import { CommitteeChoice } from './case-verb-buttons.tsx';
import { FindingChoice } from './finding-choice.tsx';
import { useRegisters } from './use-registers.ts';

/** Raises a case: it gets the next number of its year. */
export function CaseCreate() {
  const asks = useFieldWords();
  const { committees } = useRegisters();
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={{ isPublic: true }}>
        <RecordDraft />
        <CommitteeChoice source="leadCommitteeId" without={[]} isOwn />
        <CaseFields />
        <DayInput source="raisedOn" {...asks('case.list.raised')} isOptional />
        <FormDataConsumer>
          {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) => {
            const lead = formData['leadCommitteeId'];
            return (
              <>
                <SelectArrayInput
                  source="partnerCommitteeIds"
                  {...asks('case.partner.title')}
                  choices={committees.filter(({ id }) => id !== lead)}
                  translateChoice={false}
                />
                {typeof lead === 'string' && lead !== '' ? <FindingChoice committeeId={lead} /> : null}
              </>
            );
          }}
        </FormDataConsumer>
        <BooleanInput source="isPublic" {...asks('case.field.isPublic_input')} />
      </SimpleForm>
    </CreatePage>
  );
}
