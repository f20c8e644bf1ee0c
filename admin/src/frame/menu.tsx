import StartIcon from '@mui/icons-material/HomeOutlined';
import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import KeptIcon from '@mui/icons-material/AutoDelete';
import Typography from '@mui/material/Typography';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';
import { pages } from '../pages.ts';
import { pageOf } from './page-link.tsx';
import { useAdministers } from './use-administers.ts';
import { useWords, type WordKey } from '../words.ts';

const REGISTERS: readonly { readonly title: WordKey; readonly resources: readonly string[] }[] = [
  { title: 'frame.menu.registers', resources: ['Committee', 'Person', 'District', 'Coordinator'] },
  { title: 'frame.menu.shared', resources: ['Wheel', 'Regulation', 'CaseTheme', 'CaseStatus'] },
];
const ADMINISTRATION = ['User', 'ApiClient', 'AuditEntry'] as const;

export function ConsoleMenu() {
  const words = useWords();
  const translate = useTranslate();
  const { id } = useMunicipality();
  const administers = useAdministers();
  return (
    <Menu>
      <Menu.Item to="/" primaryText={words('start.menu')} leftIcon={<StartIcon />} />
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
      {administers
        ? [
            <GroupTitle key="access" title="access.menu" />,
            ...ADMINISTRATION.map((name) => <Menu.ResourceItem key={name} name={name} />),
            <Menu.Item
              key="retention"
              to="/retention"
              primaryText={words('access.retention')}
              leftIcon={<KeptIcon />}
            />,
          ]
        : null}
    </Menu>
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
