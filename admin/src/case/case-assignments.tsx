import { useFieldWords } from '../help/field-words.tsx';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { required, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { PersonChoice } from '../person/person-choice.tsx';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { ASSIGN, FINISH_ASSIGNMENT, REMOVE_ASSIGNMENT } from './case-verbs.ts';
import type { Assignment, Priority } from './use-case.ts';

const needed = required();

interface Props {
  readonly priority: Priority;
  readonly canEdit: boolean;
}

/** Who does what with a prioritised case, by when. */
export function CaseAssignments({ priority, canEdit }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, assignments, cycle } = priority;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h3" component="h4" gutterBottom>
        {words('case.assignment.title')}
      </Typography>
      {assignments.length === 0 ? <Typography>{words('case.assignment.none')}</Typography> : null}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {assignments.map((one) => (
          <li key={one.id}>
            <AssignmentLine one={one} canEdit={canEdit} />
          </li>
        ))}
      </Box>
      {canEdit ? (
        <VerbButton
          size="small"
          variant="outlined"
          label={words('case.assignment.add')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('case.assignment.add')}
              help={words('case.assignment.help')}
              submit={words('frame.dialog.save')}
              version={version}
              send={(values) => act(ASSIGN, { input: { ...filled(values), priorityId: id } })}
              onClose={onClose}
            >
              <TextInput source="task" {...asks('case.assignment.task')} validate={needed} />
              <PersonChoice source="personId" {...asks('case.assignment.person')} committeeId={cycle.committee.id} />
              <TextInput source="assignee" {...asks('case.assignment.assignee')} />
              <DayInput source="dueOn" {...asks('case.assignment.due')} isOptional />
            </VerbDialog>
          )}
        />
      ) : null}
    </Box>
  );
}

interface AssignmentLineProps {
  readonly one: Assignment;
  readonly canEdit: boolean;
}

function AssignmentLine({ one, canEdit }: AssignmentLineProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, task, assignee, person, workingGroup, outsideActor, dueOn, doneOn } = one;
  const who = person?.name ?? workingGroup?.name ?? outsideActor?.name ?? assignee ?? words('frame.not_set');
  const when =
    doneOn === null
      ? dueOn === null
        ? ''
        : words('case.assignment.due_on', { day: day(dueOn) })
      : words('case.assignment.done_on', { day: day(doneOn) });
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <span>{[task, who, when].filter((part) => part !== '').join(' · ')}</span>
      {canEdit && doneOn === null ? (
        <VerbButton
          size="small"
          label={words('case.assignment.finish')}
          of={task}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('case.assignment.finish')}
              help={task}
              submit={words('case.assignment.finish')}
              version={version}
              send={(values, expectedVersion) =>
                act(FINISH_ASSIGNMENT, { input: { ...filled(values), id, expectedVersion } })
              }
              onClose={onClose}
            >
              <DayInput source="doneOn" {...asks('case.assignment.done')} isOptional />
            </VerbDialog>
          )}
        />
      ) : null}
      {canEdit ? (
        <VerbButton
          size="small"
          label={words('frame.dialog.remove')}
          of={task}
          renderDialog={(onClose) => (
            <VerbDialog
              danger
              title={words('case.assignment.remove')}
              help={task}
              submit={words('frame.dialog.remove')}
              version={version}
              send={(values, expectedVersion) => act(REMOVE_ASSIGNMENT, { input: { ...values, id, expectedVersion } })}
              onClose={onClose}
            >
              <ReasonInput />
            </VerbDialog>
          )}
        />
      ) : null}
    </Stack>
  );
}
