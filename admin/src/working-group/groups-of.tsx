import FormIcon from '@mui/icons-material/GroupAddOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { useWords } from '../words.ts';
import { GROUP, type WorkingGroup } from './group.ts';
import { useGroupChoices } from './use-group-choices.ts';

const GROUPS = `query GroupsOf($committeeId: ID!) {
  workingGroups(first: 100, filter: { committeeId: $committeeId }) { edges { node { ${GROUP} } } }
}`;

interface Groups {
  readonly workingGroups: { readonly edges: readonly { readonly node: WorkingGroup }[] };
}

interface GroupsOfProps {
  readonly committeeId: string;
  readonly canForm: boolean;
}

/** A committee's working groups, those that have ended last, and forming one. */
export function GroupsOf({ committeeId, canForm }: GroupsOfProps) {
  const words = useWords();
  const query = useAsk<Groups>(GROUPS, { committeeId });
  return (
    <Stack spacing={2}>
      {canForm ? <FormGroup committeeId={committeeId} /> : null}
      <Told query={query}>
        {({ workingGroups: { edges } }) =>
          edges.length === 0 ? (
            <Typography>{words('group.empty')}</Typography>
          ) : (
            <Stack component="ul" spacing={1} sx={{ m: 0, p: 0 }}>
              {[...edges.filter(isLive), ...edges.filter((edge) => !isLive(edge))].map(({ node }) => (
                <Group key={node.id} group={node} />
              ))}
            </Stack>
          )
        }
      </Told>
    </Stack>
  );
}

function isLive({ node }: Groups['workingGroups']['edges'][number]): boolean {
  return node.status !== 'ENDED';
}

interface GroupProps {
  readonly group: WorkingGroup;
}

function Group({ group: { id, name, status, members, cases } }: GroupProps) {
  const words = useWords();
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
      <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
        <PageLink to={pageOf('WorkingGroup', id)}>{name}</PageLink>
        <Typography>
          {[
            words(`group.status.${status}`),
            words('group.count_members', { smart_count: members.length }),
            ...cases.map(({ case: one }) => `${one.number} ${one.title}`),
          ].join(' · ')}
        </Typography>
      </Stack>
    </Paper>
  );
}

interface FormGroupProps {
  readonly committeeId: string;
}

function FormGroup({ committeeId }: FormGroupProps) {
  const words = useWords();
  const asks = useFieldWords();
  const choices = useGroupChoices(committeeId);
  const form = formAction({
    key: 'FORM',
    label: words('group.verb.FORM'),
    Icon: FormIcon,
    submit: words('group.save.FORM'),
    said: words('group.said.FORM'),
    help: words('group.help.FORM'),
    fields: [
      { name: 'name', ...asks('group.field.name'), type: 'line', required: true },
      { name: 'purpose', ...asks('group.field.purpose'), type: 'text', rows: 2 },
      { name: 'caseIds', ...asks('group.cases'), type: 'many', options: choices.cases },
      { name: 'memberIds', ...asks('group.members'), type: 'many', options: choices.people },
      {
        name: 'actorIds',
        ...asks('group.actors'),
        type: 'many',
        options: choices.actors,
        makes: { of: 'OutsideActor' },
        none: words('group.help.no_actors'),
      },
    ],
    send: (input) => actOn('formWorkingGroup', { ...input, committeeId }),
  });
  return <ActionButtons title={words('group.title')} facts={null} actions={[form]} />;
}
