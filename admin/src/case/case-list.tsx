import ViewKanbanIcon from '@mui/icons-material/ViewKanbanOutlined';
import { Button, LinkBase } from 'react-admin';
import { day } from '../dates.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { OwnStore } from '../frame/own-store.tsx';
import { ImportButton } from '../import/import-button.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useRegisters } from './use-registers.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { caseTitle, type Case } from './case.ts';
import { CaseBulk } from './case-bulk.tsx';
import { useCaseFilters } from './case-filters.tsx';
import { StatusLabel } from './status-label.tsx';

const BULK = <CaseBulk />;

/** Every case of the municipality, the newest first. */
export function CaseList() {
  const words = useWords();
  const language = useLanguage();
  const filters = useCaseFilters();
  const { committees, isRead } = useRegisters();
  const isWithout = isRead && committees.length === 0;
  const works = committees.some(({ isOwn }) => isOwn);
  const columns: readonly Column<Case>[] = [
    { source: 'number', label: 'case.list.number', sorts: true, render: ({ number }) => number },
    {
      source: 'title',
      label: 'case.list.title',
      sorts: true,
      render: ({ id, title }) => <PageLink to={pageOf('Case', id)}>{title}</PageLink>,
      text: ({ title }) => title,
    },
    { source: 'leadCommittee', label: 'case.list.committee', render: leads },
    {
      source: 'status',
      label: 'case.list.status',
      render: ({ status }) => <StatusLabel status={status} />,
      text: ({ status }) => inLanguage(status.labels, language),
    },
    {
      source: 'theme',
      label: 'case.list.theme',
      render: ({ theme }) => (theme === null ? '' : inLanguage(theme.names, language)),
    },
    {
      source: 'horizon',
      label: 'case.list.horizon',
      render: ({ horizon }) => (horizon === null ? '' : words(`case.horizon.${horizon}`)),
    },
    { source: 'origin', label: 'case.list.origin', render: ({ origin }) => words(`case.origin.${origin}`) },
    { source: 'raisedOn', label: 'case.list.raised', sorts: true, render: ({ raisedOn }) => day(raisedOn) },
    {
      source: 'years',
      label: 'case.list.years',
      render: ({ cycles }) => [...new Set(cycles.map(({ year }) => year))].join(', '),
    },
  ];
  return (
    <OwnStore>
      <Listing<Case>
        columns={columns}
        hiddenColumns={['origin', 'raisedOn', 'years', 'horizon']}
        phone={{
          first: caseTitle,
          second: (one) => `${inLanguage(one.status.labels, language)} · ${leads(one)}`,
        }}
        opens="show"
        sort={{ field: 'number', order: 'DESC' }}
        empty={isWithout ? 'case.list.no_committees' : 'case.list.empty'}
        next={isWithout ? { to: '/Committee', label: words('year.page.to_committees') } : undefined}
        filters={filters}
        canDownload
        canCreate={works}
        {...(works ? { bulkActions: BULK, canChoose: canMove } : {})}
        actions={
          <>
            <ImportButton kind="cases" />
            <Button component={LinkBase} to="/board" label={words('case.board.open')}>
              <ViewKanbanIcon />
            </Button>
          </>
        }
      />
    </OwnStore>
  );
}

// The server says where a case can go: nowhere, for whoever has not the work of its committee.
function canMove({ moves }: Case): boolean {
  return moves.length > 0;
}

function leads({ leadCommittee: { number, name } }: Case): string {
  return `${number} ${name}`;
}
