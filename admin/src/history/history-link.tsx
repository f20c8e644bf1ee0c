import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button, LinkBase } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly to: string;
}

/** The way to what was changed of a thing, for those who may see that. */
export function HistoryLink({ to }: Props) {
  const words = useWords();
  const { current } = useMunicipalityChoice();
  if (current?.viewerCanEdit !== true) return null;
  return (
    <Button component={LinkBase} to={to} label={words('history.title')}>
      <HistoryIcon />
    </Button>
  );
}
