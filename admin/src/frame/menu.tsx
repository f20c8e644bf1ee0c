import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import Typography from '@mui/material/Typography';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useMunicipality } from '../municipality-context.tsx';
import { pages } from '../pages.ts';
import { pageOf } from './page-link.tsx';
import { useWords, type WordKey } from '../words.ts';

const REGISTERS: readonly { readonly title: WordKey; readonly resources: readonly string[] }[] = [
  { title: 'frame.menu.registers', resources: ['Committee', 'District', 'Coordinator'] },
  { title: 'frame.menu.shared', resources: ['Wheel', 'Regulation'] },
];

export function ConsoleMenu() {
  const words = useWords();
  const translate = useTranslate();
  const { id } = useMunicipality();
  return (
    <Menu>
      <GroupTitle title="frame.menu.work" />
      {pages.map(({ path, menu }) =>
        menu === undefined ? null : (
          <Menu.Item key={path} to={path} primaryText={words(menu.title)} leftIcon={<menu.Icon />} />
        ),
      )}
      <Menu.ResourceItem name="Cycle" />
      <Menu.ResourceItem name="Meeting" />
      {REGISTERS.map(({ title, resources }) => [
        <GroupTitle key={title} title={title} />,
        ...resources.map((name) => <Menu.ResourceItem key={name} name={name} />),
      ])}
      <Menu.Item
        to={pageOf('Municipality', id)}
        primaryText={translate('resources.Municipality.name', { smart_count: 1 })}
        leftIcon={<AccountBalanceIcon />}
      />
    </Menu>
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
