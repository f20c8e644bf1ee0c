import StartIcon from '@mui/icons-material/HomeOutlined';
import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import KeptIcon from '@mui/icons-material/AutoDelete';
import ProfileIcon from '@mui/icons-material/PersonOutline';
import LessIcon from '@mui/icons-material/ExpandLess';
import MoreIcon from '@mui/icons-material/ExpandMore';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Menu, useSidebarState, useStore, useTranslate } from 'react-admin';
import { useMunicipalityChoice, type Municipality } from '../municipality-context.tsx';
import { pages } from '../pages.ts';
import { pageOf } from './page-link.tsx';
import { useWords, type WordKey } from '../words.ts';

/** The lists of registers in the menu, by the heading they stand under. */
export const REGISTERS: readonly { readonly title: WordKey; readonly resources: readonly string[] }[] = [
  { title: 'frame.menu.registers', resources: ['Committee', 'Person', 'District', 'Coordinator'] },
  { title: 'frame.menu.shared', resources: ['Wheel', 'Regulation', 'CaseTheme', 'CaseStatus'] },
];

/** What one can go to: the work where there is a municipality, and the administration for those whose it is. */
export function ConsoleMenu() {
  const words = useWords();
  const { current, viewer } = useMunicipalityChoice();
  const work = current === undefined ? null : <Work municipality={current} />;
  return (
    <Menu sx={{ mt: 0.5, '& .MuiMenuItem-root': { py: 0.5, minHeight: 0 } }}>
      <Menu.Item to="/" primaryText={words('start.menu')} leftIcon={<StartIcon />} />
      {/* Who has no work in a municipality begins with what is theirs. */}
      {viewer.works ? work : null}
      <Administration />
      {viewer.works ? null : work}
      {viewer.hasRole ? null : (
        <Menu.Item to="/profile" primaryText={words('access.profile')} leftIcon={<ProfileIcon />} />
      )}
    </Menu>
  );
}

function Work({ municipality: { id } }: { readonly municipality: Municipality }) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <>
      <Group title="frame.menu.work">
        {pagesIn(false).map(({ path, title, Icon }) => (
          <Menu.Item key={path} to={path} primaryText={words(title)} leftIcon={<Icon />} />
        ))}
        <Menu.ResourceItem name="Cycle" />
        <Menu.ResourceItem name="Meeting" />
        <Menu.ResourceItem name="Case" />
        <Menu.ResourceItem name="WorkingGroup" />
        <Menu.ResourceItem name="Exchange" />
        {pagesIn(true).map(({ path, title, Icon }) => (
          <Menu.Item key={path} to={path} primaryText={words(title)} leftIcon={<Icon />} />
        ))}
      </Group>
      {REGISTERS.map(({ title, resources }) => (
        <Group key={title} title={title}>
          {resources.map((name) => (
            <Menu.ResourceItem key={name} name={name} />
          ))}
          {title === 'frame.menu.shared' ? (
            <Menu.Item
              to={pageOf('Municipality', id)}
              primaryText={translate('resources.Municipality.name', { smart_count: 1 })}
              leftIcon={<AccountBalanceIcon />}
            />
          ) : null}
        </Group>
      ))}
    </>
  );
}

/** Programs belong to municipalities, and the register of municipalities to the installation. */
function Administration() {
  const words = useWords();
  const { current, viewer } = useMunicipalityChoice();
  const administers = viewer.administers(current?.number);
  if (!administers && !viewer.isSystemAdmin) return null;
  return (
    <Group title="access.menu">
      {viewer.isSystemAdmin ? <Menu.ResourceItem name="Municipality" /> : null}
      <Menu.ResourceItem name="User" />
      {administers ? <Menu.ResourceItem name="ApiClient" /> : null}
      {administers ? <Menu.ResourceItem name="Webhook" /> : null}
      <Menu.ResourceItem name="AuditEntry" />
      <Menu.Item to="/retention" primaryText={words('access.retention')} leftIcon={<KeptIcon />} />
    </Group>
  );
}

function pagesIn(last: boolean) {
  return pages.flatMap(({ path, menu }) =>
    menu !== undefined && (menu.last ?? false) === last ? [{ path, title: menu.title, Icon: menu.Icon }] : [],
  );
}

interface GroupProps {
  readonly title: WordKey;
  readonly children: ReactNode;
}

/** What belongs together, under a heading that folds it away and remembers it. */
function Group({ title, children }: GroupProps) {
  const words = useWords();
  const [isWide] = useSidebarState();
  const [isFolded, setFolded] = useStore(`menu.${title}`, false);
  if (!isWide) return children;
  return (
    <>
      <MenuItem
        aria-expanded={!isFolded}
        onClick={() => setFolded(!isFolded)}
        sx={{ pt: 1, pb: 0.25, minHeight: 0, justifyContent: 'space-between', color: 'text.secondary' }}
      >
        <Typography variant="body2">{words(title)}</Typography>
        {isFolded ? <MoreIcon fontSize="small" aria-hidden /> : <LessIcon fontSize="small" aria-hidden />}
      </MenuItem>
      {isFolded ? null : children}
    </>
  );
}
