import { useFieldWords } from '../help/field-words.tsx';
import { FormDataConsumer, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { DROP_PRIORITY, PRIORITISE, UPDATE_PRIORITY } from './case-verbs.ts';
import type { CaseInFull, Priority } from './use-case.ts';

const needed = required();
const WAYS = ['WORKING_GROUP', 'INDIVIDUAL', 'WHOLE_COMMITTEE', 'OTHER'] as const;

function PriorityFields() {
  const words = useWords();
  const asks = useFieldWords();
  return (
    <>
      <DayInput source="decidedOn" {...asks('case.priority.decided')} />
      <NumberInput source="rank" {...asks('case.priority.rank')} min={1} />
      <SelectInput
        source="wayOfWorking"
        {...asks('case.priority.way')}
        choices={WAYS.map((id) => ({ id, name: words(`case.way.${id}`) }))}
        translateChoice={false}
        resettable
      />
      <FormDataConsumer>
        {({ formData }: { readonly formData: Readonly<Record<string, unknown>> }) =>
          formData['wayOfWorking'] === 'OTHER' ? (
            <TextInput source="wayOfWorkingText" {...asks('case.priority.way_text')} validate={needed} />
          ) : null
        }
      </FormDataConsumer>
    </>
  );
}

interface PrioritiseButtonProps {
  readonly one: CaseInFull;
}

/** Has a committee prioritise the case in one of the years in which it is dealt with. */
export function PrioritiseButton({ one }: PrioritiseButtonProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, caseCycles, priorities } = one;
  const done = new Set(priorities.map(({ cycle }) => cycle.id));
  const years = caseCycles
    .map(({ cycle }) => cycle)
    .filter(({ id: year, status }) => status !== 'CLOSED' && !done.has(year));
  return (
    <VerbButton
      size="small"
      variant="outlined"
      label={words('case.priority.do')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('case.priority.do')}
          help={words(years.length === 0 ? 'case.priority.no_years' : 'case.priority.do_help')}
          submit={words('frame.dialog.save')}
          version={version}
          send={(values) => act(PRIORITISE, { input: { ...filled(values), caseId: id } })}
          onClose={onClose}
        >
          <SelectInput
            source="cycleId"
            {...asks('case.priority.year')}
            choices={years.map(({ id: year, year: no, committee }) => ({
              id: year,
              name: `${no}, ${committee.number} ${committee.name}`,
            }))}
            translateChoice={false}
            validate={needed}
          />
          <PriorityFields />
        </VerbDialog>
      )}
    />
  );
}

interface PriorityVerbsProps {
  readonly priority: Priority;
}

/** What can be changed of a priority. */
export function PriorityVerbs({ priority }: PriorityVerbsProps) {
  const words = useWords();
  const { id, version, rank, wayOfWorking, wayOfWorkingText, decidedOn } = priority;
  return (
    <>
      <VerbButton
        size="small"
        label={words('case.priority.update')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('case.priority.update')}
            submit={words('frame.dialog.save')}
            values={{ rank, wayOfWorking, wayOfWorkingText, decidedOn }}
            version={version}
            send={({ wayOfWorkingText: text, ...values }, expectedVersion) =>
              act(UPDATE_PRIORITY, {
                input: {
                  ...filled(values),
                  wayOfWorking: values['wayOfWorking'] === '' ? null : values['wayOfWorking'],
                  wayOfWorkingText: values['wayOfWorking'] === 'OTHER' ? text : null,
                  id,
                  expectedVersion,
                },
              })
            }
            onClose={onClose}
          >
            <PriorityFields />
          </VerbDialog>
        )}
      />
      <VerbButton
        size="small"
        label={words('case.priority.drop')}
        renderDialog={(onClose) => (
          <VerbDialog
            danger
            title={words('case.priority.drop')}
            help={words('case.priority.drop_help')}
            submit={words('case.priority.drop')}
            version={version}
            send={(values, expectedVersion) => act(DROP_PRIORITY, { input: { ...values, id, expectedVersion } })}
            onClose={onClose}
          >
            <ReasonInput />
          </VerbDialog>
        )}
      />
    </>
  );
}
