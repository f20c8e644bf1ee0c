import { Listing, type Column } from '../frame/listing.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Wheel } from './wheel.ts';

export function WheelList() {
  const words = useWords();
  const language = useLanguage();
  const { viewerCanEdit } = useMunicipality();
  const nameOf = ({ names }: Wheel) => inLanguage(names, language);
  const versionsOf = ({ versions }: Wheel) =>
    versions
      .map(({ number, status }) => `${words('wheel.version', { number })}: ${words(`wheel.status.${status}`)}`)
      .join(' · ');
  const columns: readonly Column<Wheel>[] = [
    {
      source: 'name',
      sorts: true,
      render: (wheel) => <PageLink to={pageOf('Wheel', wheel.id)}>{nameOf(wheel)}</PageLink>,
    },
    { source: 'versions', render: versionsOf },
  ];
  return (
    <Listing<Wheel>
      columns={columns}
      phone={{ first: nameOf, second: versionsOf }}
      opens="show"
      sort={{ field: 'name', order: 'ASC' }}
      empty="resources.Wheel.empty"
      canCreate={viewerCanEdit}
    />
  );
}
