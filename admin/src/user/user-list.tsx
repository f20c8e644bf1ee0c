import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useViewer } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { standing, type User } from './user.ts';

export function UserList() {
  const words = useWords();
  const { isSystemAdmin } = useViewer();
  const roles = (user: User) => {
    const names = new Set(standing(user).map(({ role }) => words(`access.role.${role}`)));
    return names.size === 0 ? words('access.no_grants') : [...names].join(' · ');
  };
  const columns: readonly Column<User>[] = [
    { source: 'name', sorts: true, render: ({ id, name }) => <PageLink to={pageOf('User', id)}>{name}</PageLink> },
    { source: 'grants', render: roles },
    {
      source: 'suspendedAt',
      render: ({ suspendedAt }) => words(suspendedAt === null ? 'access.may_sign_in' : 'access.suspended'),
    },
  ];
  return (
    <Listing<User>
      columns={columns}
      phone={{ first: ({ name }) => name, second: roles }}
      opens="show"
      sort={{ field: 'name', order: 'ASC' }}
      empty="resources.User.empty"
      canCreate
      // Also those who have no role yet: who looks after the installation appoints the first administrators.
      isEverywhere={isSystemAdmin}
    />
  );
}
