import { useParams } from 'react-admin';
import { useAsk } from '../frame/use-ask.ts';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';
import { WorkPage } from '../work/work-page.tsx';
import { useWords } from '../words.ts';
import { GroupsOf } from './groups-of.tsx';

const YEAR = `query YearOfGroups($id: ID!) { node(id: $id) { ... on Cycle { ${CYCLE_HEAD} } } }`;

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
      {(year) => <GroupsOf committeeId={year.committee.id} canForm={year.viewerCanEdit} />}
    </WorkPage>
  );
}
