import PolicyIcon from '@mui/icons-material/PolicyOutlined';
import { Button, LinkBase } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';

interface Props {
  /** Which entries: those about a thing, or of a user. */
  readonly of: { readonly aboutId: string } | { readonly userId: string };
}

/** The way to what the audit tells of one thing or user, for those who may read it. */
export function AuditLink({ of }: Props) {
  const words = useWords();
  const { current, viewer } = useMunicipalityChoice();
  if (!viewer.isSystemAdmin && (current === undefined || !viewer.administers(current.number))) return null;
  const filter = encodeURIComponent(JSON.stringify(of));
  return (
    <Button component={LinkBase} to={`/AuditEntry?filter=${filter}`} label={words('access.audit')}>
      <PolicyIcon />
    </Button>
  );
}
