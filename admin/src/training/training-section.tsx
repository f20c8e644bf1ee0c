import { useFieldWords } from '../help/field-words.tsx';
import AddIcon from '@mui/icons-material/SchoolOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import { Paper, Stack, Typography } from '@mui/material';
import type { RosterEntry } from '../attendance/attendance.ts';
import { day } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import type { Action } from '../meeting/frame.ts';
import { ActionMenu } from '../verb/action-menu.tsx';
import { actOn, actOnVersion } from '../verb/act-on.ts';
import type { Field } from '../verb/field.ts';
import { formAction } from '../verb/form-action.tsx';
import { useLanguage, useWords } from '../words.ts';
import { SUBJECTS, TRAINING, type Training, type TrainingAnswer } from './training.ts';

interface TrainingSectionProps {
  readonly committeeId: string;
  readonly year: number;
  readonly roster: readonly RosterEntry[];
  readonly meeting: { readonly id: string; readonly day: string | null };
}

/** The training of a committee's members: what it was about, and whom it reached and not, by role. */
export function TrainingSection({ committeeId, year, roster, meeting }: TrainingSectionProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage().toUpperCase();
  const query = useAsk<TrainingAnswer>(TRAINING, { committeeId, year, language });
  const fields: readonly Field[] = [
    { name: 'heldOn', ...asks('record.training.day'), type: 'day', required: true },
    {
      name: 'subjects',
      ...asks('record.training.subjects'),
      type: 'many',
      options: SUBJECTS.map((value) => ({ value, label: words(`record.subject.${value}`) })),
    },
    {
      name: 'participantIds',
      ...asks('record.training.participants'),
      type: 'many',
      options: roster.flatMap(({ person, seat }) =>
        person === null ? [] : [{ value: person.id, label: `${person.name} (${words(`record.seat.${seat.kind}`)})` }],
      ),
      none: words('record.training.nobody'),
    },
    { name: 'materials', ...asks('record.training.materials'), type: 'text', rows: 2 },
    { name: 'note', ...asks('work.note'), type: 'text', rows: 2 },
  ];
  const record = (cycleId: string) =>
    formAction({
      key: 'RECORD',
      label: words('record.training.record'),
      Icon: AddIcon,
      submit: words('record.training.save'),
      said: words('record.training.said'),
      initial: { heldOn: meeting.day },
      fields,
      send: (input) => actOn('recordTraining', { ...withMaterials(input), cycleId, meetingId: meeting.id }),
    });
  const actionsOn = (training: Training): readonly Action[] => {
    const { id, version, moves, participants, materials, ...rest } = training;
    const initial = {
      ...rest,
      participantIds: participants.map(({ person }) => person.id),
      materials: materials.join('\n'),
    };
    return [
      formAction({
        key: `${id} UPDATE`,
        label: words('work.edit'),
        Icon: EditIcon,
        version,
        submit: words('work.save'),
        said: words('work.saved'),
        initial,
        fields,
        send: (input, expectedVersion) => actOn('updateTraining', { ...withMaterials(input), id, expectedVersion }),
      }),
      formAction({
        key: `${id} REMOVE`,
        label: words('work.remove'),
        Icon: RemoveIcon,
        version,
        danger: true,
        submit: words('work.remove'),
        said: words('work.removed'),
        fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
        send: actOnVersion('removeTraining', id),
      }),
    ].filter(({ key }) => moves.some((verb) => key === `${id} ${verb}`));
  };
  return (
    <Told query={query}>
      {({ trainings, node: { cycle } }) => (
        <Section
          title={words('record.training.title')}
          actions={
            cycle?.viewerCanEdit === true ? (
              <ActionButtons
                title={words('record.training.title')}
                facts={null}
                actions={[record(cycle.id)]}
                size="small"
              />
            ) : undefined
          }
        >
          {trainings.edges.length === 0 ? <Typography>{words('record.training.empty')}</Typography> : null}
          {trainings.edges.map(({ node }) => (
            <Paper key={node.id} elevation={1} sx={{ p: 1.5 }}>
              <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
                <Typography sx={{ flex: 1 }}>
                  <strong>{day(node.heldOn)}</strong>:{' '}
                  {node.subjects.map((subject) => words(`record.subject.${subject}`)).join(', ')}.{' '}
                  {words('record.training.reached', { smart_count: node.participants.length })}
                  {node.note === null ? '' : ` ${node.note}`}
                </Typography>
                <ActionMenu name={words('record.training.of', { day: day(node.heldOn) })} actions={actionsOn(node)} />
              </Stack>
            </Paper>
          ))}
          {cycle === null || cycle.trainingCoverage.length === 0 ? null : (
            <PlainTable
              label={words('record.training.caption', { year })}
              heads={[
                words('record.training.subject'),
                words('record.training.role'),
                words('record.training.reached_head'),
                words('record.training.not_reached'),
                words('record.training.missing'),
              ]}
              rows={cycle.trainingCoverage.map(({ subject, role, reached, notReached, missing }) => ({
                id: `${subject} ${role}`,
                cells: [
                  words(`record.subject.${subject}`),
                  words(`record.seats.${role}`),
                  reached,
                  notReached,
                  missing.map(({ name }) => name).join(', '),
                ],
              }))}
            />
          )}
        </Section>
      )}
    </Told>
  );
}

/** One address a line. */
function withMaterials({ materials, ...input }: Readonly<Record<string, unknown>>) {
  if (materials === undefined) return input;
  const lines = typeof materials === 'string' ? materials.split('\n').map((line) => line.trim()) : [];
  return { ...input, materials: lines.filter((line) => line !== '') };
}
