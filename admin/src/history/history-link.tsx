import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button, LinkBase } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useWords } from '../words.ts';
import { historyOfOne } from './page-of-entry.ts';

interface Props {
  readonly to: string;
}

/** The way to what was changed of a thing, for those who may see that. */
export function HistoryLink({ to }: Props) {
  const { current } = useMunicipalityChoice();
  return current?.viewerCanEdit === true ? <ToHistory to={to} /> : null;
}

interface OfCommitteesProps {
  /** What the history is of. */
  readonly id: string;
  /** The committees whose work it is. */
  readonly committeeIds: readonly string[];
}

const OWN = `query OwnAmong($ids: [ID!]!) { nodes(ids: $ids) { ... on Committee { id viewerCanWork } } }`;

interface Own {
  readonly nodes: readonly ({ readonly id: string; readonly viewerCanWork: boolean } | null)[];
}

/** The way to what was changed of a part of a committee's work, for those whose work it is. */
export function HistoryOfWorkLink({ id, committeeIds }: OfCommitteesProps) {
  const { data } = useAsk<Own>(OWN, { ids: committeeIds });
  const own = data?.nodes.find((committee) => committee?.viewerCanWork === true);
  return own ? <ToHistory to={historyOfOne(id, own.id)} /> : null;
}

function ToHistory({ to }: Props) {
  const words = useWords();
  return (
    <Button component={LinkBase} to={to} label={words('history.title')}>
      <HistoryIcon />
    </Button>
  );
}
