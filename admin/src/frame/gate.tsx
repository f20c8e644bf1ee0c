import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Title, useLocation } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { NoRole } from '../setup/no-role.tsx';
import { SetupPage } from '../setup/setup-page.tsx';
import { useWords } from '../words.ts';
import { PageLink } from './page-link.tsx';

type Who = 'ANYONE' | 'ADMINISTRATOR' | 'SHARED' | 'SYSTEM' | 'MUNICIPAL';

/** The pages that are not of the work in a municipality, and whose they are. */
const FOR: readonly (readonly [path: RegExp, who: Who])[] = [
  [/^\/profile$/, 'ANYONE'],
  [/^\/(?:User|AuditEntry)(?:\/|$)/, 'ADMINISTRATOR'],
  [/^\/retention$/, 'ADMINISTRATOR'],
  // What the whole municipality shares.
  [/^\/(?:Wheel|Committee|District|Coordinator|Regulation|CaseTheme)\/create$/, 'SHARED'],
  [/^\/(?:Coordinator|Regulation|Municipality)\/(?!create$)[^/]+$/, 'SHARED'],
  [/^\/year\/\d+\/open$/, 'SHARED'],
  [/^\/(?:ApiClient|Webhook)(?:\/|$)/, 'MUNICIPAL'],
  [/^\/Municipality\/create$/, 'SYSTEM'],
];

interface Props {
  readonly children: ReactNode;
}

/** Shows a page to those whom it is for, and tells the others what they can do instead. */
export function Gate({ children }: Props) {
  const { pathname } = useLocation();
  const { current, viewer } = useMunicipalityChoice();
  const { isSystemAdmin, works } = viewer;
  const administers = viewer.administers(current?.number);
  const who = FOR.find(([path]) => path.test(pathname))?.[1];
  const isTheirs: Readonly<Record<Who, boolean>> = {
    ANYONE: true,
    ADMINISTRATOR: isSystemAdmin || administers,
    SHARED: current?.viewerCanEdit === true,
    SYSTEM: isSystemAdmin,
    MUNICIPAL: administers,
  };
  if (who !== undefined) return isTheirs[who] ? children : <NotTheirs system={who === 'SYSTEM'} />;
  // The register of municipalities is there before the first of them.
  if (isSystemAdmin && /^\/Municipality\/?$/.test(pathname)) return children;
  if (isSystemAdmin && (current === undefined || (pathname === '/' && !works))) return <SetupPage />;
  return current === undefined ? <NoRole /> : children;
}

function NotTheirs({ system }: { readonly system: boolean }) {
  const words = useWords();
  return (
    <Box sx={{ py: 3, px: 1, maxWidth: '40rem' }}>
      <Title title={words('setup.not_yours')} />
      <Typography sx={{ mb: 2 }}>{words(system ? 'setup.for_system' : 'setup.for_administrators')}</Typography>
      <PageLink to="/">{words('frame.to_start')}</PageLink>
    </Box>
  );
}
