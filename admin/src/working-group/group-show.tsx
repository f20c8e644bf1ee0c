import { useFieldWords } from '../help/field-words.tsx';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { HistoryOfWorkLink } from '../history/history-link.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { WorkingGroup } from './group.ts';
import { useGroupActions } from './use-group-actions.tsx';
import { useGroupChoices } from './use-group-choices.ts';

const historyOf = ({ id, committee }: WorkingGroup) => <HistoryOfWorkLink id={id} committeeIds={[committee.id]} />;

/** One working group: its work, its members, its cases, and others who take part. */
export function GroupShow() {
  return <ShowPage<WorkingGroup> actions={historyOf}>{(group) => <Group group={group} />}</ShowPage>;
}

interface GroupProps {
  readonly group: WorkingGroup;
}

function Group({ group }: GroupProps) {
  const words = useWords();
  const actions = useGroupActions(useGroupChoices(group.committee.id));
  const { name, purpose, status, startedOn, endedOn, committee, members, cases, actors } = group;
  return (
    <Stack spacing={3}>
      <ActionButtons title={name} facts={null} actions={actions(group)} size="small" />
      <Facts
        facts={[
          [words('group.field.status'), words(`group.status.${status}`)],
          [
            words('meeting.list.committee'),
            <PageLink key="committee" to={pageOf('Committee', committee.id)}>
              {`${committee.number} ${committee.name}`}
            </PageLink>,
          ],
          [words('group.field.purpose'), purpose ?? words('work.not_set')],
          ...(startedOn === null ? [] : [[words('group.field.started_on'), day(startedOn)] as const]),
          ...(endedOn === null ? [] : [[words('group.field.ended_on'), day(endedOn)] as const]),
        ]}
      />
      <Parts
        group={group}
        title={words('group.members')}
        none={words('group.no_members')}
        verb="removeMemberFromWorkingGroup"
        field="personId"
        parts={members.map(({ person }) => ({ id: person.id, name: person.name, content: person.name }))}
      />
      <Parts
        group={group}
        title={words('group.cases')}
        none={words('group.no_cases')}
        verb="removeCaseFromWorkingGroup"
        field="caseId"
        parts={cases.map(({ case: { id, number, title } }) => ({
          id,
          name: `${number} ${title}`,
          content: <PageLink to={pageOf('Case', id)}>{`${number} ${title}`}</PageLink>,
        }))}
      />
      <Parts
        group={group}
        title={words('group.actors')}
        none={words('group.no_actors')}
        verb="removeActorFromWorkingGroup"
        field="outsideActorId"
        parts={actors.map(({ outsideActor: { id, name: called, kind } }) => ({
          id,
          name: called,
          content: `${called} (${words(`group.actor.${kind}`).toLowerCase()})`,
        }))}
      />
    </Stack>
  );
}

interface PartsProps extends GroupProps {
  readonly title: string;
  readonly none: string;
  readonly verb: string;
  readonly field: string;
  readonly parts: readonly { readonly id: string; readonly name: string; readonly content: ReactNode }[];
}

function Parts({ group, title, none, verb, field, parts }: PartsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const remove = (partId: string) =>
    formAction({
      key: `${partId} REMOVE`,
      label: words('work.remove'),
      Icon: RemoveIcon,
      version: group.version,
      danger: true,
      submit: words('work.remove'),
      said: words('work.removed'),
      fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
      send: (input, expectedVersion) => actOn(verb, { ...input, id: group.id, [field]: partId, expectedVersion }),
    });
  return (
    <Section title={title}>
      {parts.length === 0 ? (
        <Typography>{none}</Typography>
      ) : (
        <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
          {parts.map(({ id, name, content }) => (
            <li key={id}>
              <Stack direction="row" sx={{ alignItems: 'center' }}>
                <span>{content}</span>
                {group.moves.includes('UPDATE') ? <ActionMenu name={name} actions={[remove(id)]} /> : null}
              </Stack>
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}
