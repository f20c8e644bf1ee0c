import FormIcon from '@mui/icons-material/GroupAddOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';
import { WorkPage } from '../work/work-page.tsx';
import { useWords } from '../words.ts';
import { GROUP, type WorkingGroup } from './group.ts';
import { useGroupChoices } from './use-group-choices.ts';

const YEAR = `query YearOfGroups($id: ID!) { node(id: $id) { ... on Cycle { ${CYCLE_HEAD} } } }`;
const GROUPS = `query GroupsOf($committeeId: ID!) {
  workingGroups(first: 100, filter: { committeeId: $committeeId }) { edges { node { ${GROUP} } } }
}`;

interface Groups {
  readonly workingGroups: { readonly edges: readonly { readonly node: WorkingGroup }[] };
}

interface Answer {
  readonly node: CycleHead | null;
}

/** /cycle/:id/groups: the committee's working groups, and forming one. */
export function GroupsPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR, { id });
  return (
    <WorkPage<CycleHead, Answer> what={words('group.title')} query={query}>
      {(year) => <Groups year={year} />}
    </WorkPage>
  );
}

interface GroupsProps {
  readonly year: CycleHead;
}

function Groups({ year }: GroupsProps) {
  const words = useWords();
  const committeeId = year.committee.id;
  const choices = useGroupChoices(committeeId);
  const query = useAsk<Groups>(GROUPS, { committeeId });
  const form = formAction({
    key: 'FORM',
    label: words('group.verb.FORM'),
    Icon: FormIcon,
    submit: words('group.save.FORM'),
    said: words('group.said.FORM'),
    help: words('group.help.FORM'),
    fields: [
      { name: 'name', label: words('group.field.name'), type: 'line', required: true },
      { name: 'purpose', label: words('group.field.purpose'), type: 'text', rows: 2 },
      { name: 'caseIds', label: words('group.cases'), type: 'many', options: choices.cases },
      { name: 'memberIds', label: words('group.members'), type: 'many', options: choices.people },
      {
        name: 'actorIds',
        label: words('group.actors'),
        type: 'many',
        options: choices.actors,
        none: words('group.help.no_actors'),
      },
    ],
    send: (input) => actOn('formWorkingGroup', { ...input, committeeId }),
  });
  return (
    <>
      {year.viewerCanEdit ? <ActionButtons title={words('group.title')} facts={null} actions={[form]} /> : null}
      <Told query={query}>
        {({ workingGroups }) => (
          <>
            {workingGroups.edges.length === 0 ? <Typography>{words('group.empty')}</Typography> : null}
            {workingGroups.edges.map(({ node }) => (
              <Paper key={node.id} elevation={1} sx={{ p: 1.5 }}>
                <Stack spacing={0.5}>
                  <PageLink to={pageOf('WorkingGroup', node.id)}>{node.name}</PageLink>
                  <Typography>
                    {[
                      words(`group.status.${node.status}`),
                      words('group.count_members', { smart_count: node.members.length }),
                      ...node.cases.map(({ case: one }) => `${one.number} ${one.title}`),
                    ].join(' · ')}
                  </Typography>
                </Stack>
              </Paper>
            ))}
          </>
        )}
      </Told>
    </>
  );
}
