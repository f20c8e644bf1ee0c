import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { BooleanInput, FormDataConsumer, SelectArrayInput, SimpleForm, useLocation } from 'react-admin';
import { RecordDraft } from '../draft/form-draft.tsx';
import { CreatePage } from '../frame/create-page.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { useWords } from '../words.ts';
import { CaseFields } from './case-fields.tsx';
import { caseStart } from './case-start.ts';
import { CommitteeChoice } from './case-verb-buttons.tsx';
import { FindingChoice } from './finding-choice.tsx';
import { useRegisters } from './use-registers.ts';

/** Raises a case: it gets the next number of its year. */
export function CaseCreate() {
  const words = useWords();
  const asks = useFieldWords();
  const start = caseStart(useLocation().search);
  const { committees } = useRegisters();
  return (
    <CreatePage redirect="show">
      <SimpleForm defaultValues={start}>
        {'findingIds' in start ? <Typography sx={{ mb: 2 }}>{words('case.finding.starts_with')}</Typography> : null}
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
