import { useTranslate } from 'react-admin';
import { pageOf } from '../frame/page-link.tsx';
import { REGISTERS } from '../frame/menu.tsx';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { pages } from '../pages.ts';
import { useWords } from '../words.ts';

/** Somewhere to go, with what it is called and what kind of thing it is. */
export interface Place {
  readonly to: string;
  readonly title: string;
  readonly kind: string;
}

const WORK = ['Cycle', 'Meeting', 'Case', 'WorkingGroup', 'Exchange'];

/** The pages that the menu leads to. */
export function usePlaces(): readonly Place[] {
  const words = useWords();
  const translate = useTranslate();
  const { current, viewer } = useMunicipalityChoice();
  const kind = words('habit.search.page');
  const list = (name: string): Place => ({
    to: `/${name}`,
    title: translate(`resources.${name}.name`, { smart_count: 2 }),
    kind,
  });
  const administers = viewer.administers(current?.number);
  const work =
    current === undefined
      ? []
      : [
          ...pages.flatMap(({ path, menu }) =>
            menu === undefined ? [] : [{ to: path, title: words(menu.title), kind }],
          ),
          { to: '/board', title: words('case.board.title'), kind },
          ...[...WORK, ...REGISTERS.flatMap(({ resources }) => resources)].map(list),
          {
            to: pageOf('Municipality', current.id),
            title: translate('resources.Municipality.name', { smart_count: 1 }),
            kind,
          },
        ];
  return [
    { to: '/', title: words('start.menu'), kind },
    ...work,
    ...(administers || viewer.isSystemAdmin ? ['User', 'AuditEntry'].map(list) : []),
    ...(administers ? ['ApiClient', 'Webhook'].map(list) : []),
    { to: '/profile', title: words('access.profile'), kind },
  ];
}
