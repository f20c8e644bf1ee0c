import StartIcon from '@mui/icons-material/HomeOutlined';
import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import KeptIcon from '@mui/icons-material/AutoDelete';
import ProfileIcon from '@mui/icons-material/PersonOutline';
import Typography from '@mui/material/Typography';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
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
    <Menu>
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
      <GroupTitle title="frame.menu.work" />
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
      {REGISTERS.map(({ title, resources }) => [
        <GroupTitle key={title} title={title} />,
        ...resources.map((name) => <Menu.ResourceItem key={name} name={name} />),
      ])}
      <Menu.Item
        to={pageOf('Municipality', id)}
        primaryText={translate('resources.Municipality.name', { smart_count: 1 })}
        leftIcon={<AccountBalanceIcon />}
      />
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
    <>
      <GroupTitle title="access.menu" />
      {viewer.isSystemAdmin ? <Menu.ResourceItem name="Municipality" /> : null}
      <Menu.ResourceItem name="User" />
      {administers ? <Menu.ResourceItem name="ApiClient" /> : null}
      <Menu.ResourceItem name="AuditEntry" />
      <Menu.Item to="/retention" primaryText={words('access.retention')} leftIcon={<KeptIcon />} />
    </>
  );
}

function pagesIn(last: boolean) {
  return pages.flatMap(({ path, menu }) =>
    menu !== undefined && (menu.last ?? false) === last ? [{ path, title: menu.title, Icon: menu.Icon }] : [],
  );
}

interface GroupTitleProps {
  readonly title: WordKey;
}

function GroupTitle({ title }: GroupTitleProps) {
  const words = useWords();
  const [open] = useSidebarState();
  if (!open) return null;
  return (
    <Typography variant="body2" role="presentation" sx={{ px: 2, pt: 2, pb: 0.5, color: 'text.secondary' }}>
      {words(title)}
    </Typography>
  );
}
