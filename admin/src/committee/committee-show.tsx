import { TabbedShowLayout, TabbedShowLayoutTabs, useTranslate } from 'react-admin';
import { day } from '../dates.ts';
import { SubscribeBox } from '../calendar/subscribe-box.tsx';
import { Facts } from '../frame/facts.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { useWords } from '../words.ts';
import { lazyPart } from '../frame/lazy-page.tsx';
import type { Committee } from './committee.ts';
import { CommitteeVerbs } from './committee-verbs.tsx';

const CommitteeMembers = lazyPart(async () => (await import('../seat/committee-members.tsx')).CommitteeMembers);
const CommitteeCases = lazyPart(async () => (await import('./committee-cases.tsx')).CommitteeCases);
const CommitteeYears = lazyPart(async () => (await import('./committee-years.tsx')).CommitteeYears);
const CommitteeAgreement = lazyPart(async () => (await import('./committee-agreement.tsx')).CommitteeAgreement);
const GroupsOf = lazyPart(async () => (await import('../working-group/groups-of.tsx')).GroupsOf);
const CommitteeHistory = lazyPart(async () => (await import('../history/committee-history.tsx')).CommitteeHistory);

// Each is to be seen: where they have no room side by side, they stand in several rows.
const TABS = (
  <TabbedShowLayoutTabs
    scrollButtons={false}
    variant="standard"
    sx={{
      '& .MuiTabs-list, & .MuiTabs-flexContainer': { flexWrap: 'wrap' },
      '& .MuiTab-root': { minWidth: 0, px: 1.5 },
      '& .MuiTabs-indicator': { display: 'none' },
      '& .Mui-selected': { boxShadow: 'inset 0 -3px' },
    }}
  />
);

const verbs = (committee: Committee) => <CommitteeVerbs committee={committee} />;

export function CommitteeShow() {
  const words = useWords();
  return (
    <ShowPage<Committee> actions={verbs}>
      {(committee) => (
        <TabbedShowLayout syncWithLocation tabs={TABS}>
          <TabbedShowLayout.Tab label={words('resources.Committee.facts')}>
            <CommitteeFacts {...committee} />
            <SubscribeBox committees={[committee.slug]} />
          </TabbedShowLayout.Tab>
          <TabbedShowLayout.Tab label={words('resources.Committee.years')} path="years">
            <CommitteeYears committee={committee} />
          </TabbedShowLayout.Tab>
          <TabbedShowLayout.Tab label={words('seat.tab')} path="members">
            <CommitteeMembers committee={committee} />
          </TabbedShowLayout.Tab>
          <TabbedShowLayout.Tab label={words('case.of.tab')} path="cases">
            <CommitteeCases committee={committee} />
          </TabbedShowLayout.Tab>
          <TabbedShowLayout.Tab label={words('agreement.title')} path="agreement">
            <CommitteeAgreement committee={committee} />
          </TabbedShowLayout.Tab>
          <TabbedShowLayout.Tab label={words('group.title')} path="groups">
            <GroupsOf committeeId={committee.id} canForm={committee.viewerCanWork} />
          </TabbedShowLayout.Tab>
          {committee.viewerCanWork ? (
            <TabbedShowLayout.Tab label={words('history.title')} path="history">
              <CommitteeHistory id={committee.id} />
            </TabbedShowLayout.Tab>
          ) : null}
          <TabbedShowLayout.Tab label={words('resources.Committee.names')} path="names">
            <CommitteeNames {...committee} />
          </TabbedShowLayout.Tab>
        </TabbedShowLayout>
      )}
    </ShowPage>
  );
}

function CommitteeFacts({ number, name, district, coordinator, establishedOn, dissolvedOn, slug }: Committee) {
  const words = useWords();
  return (
    <Facts
      facts={[
        [words('resources.Committee.fields.number'), number],
        [words('resources.Committee.fields.name'), name],
        [words('resources.Committee.fields.district'), district.name],
        [
          words('resources.Committee.fields.coordinator'),
          coordinator?.name ?? words('resources.Committee.no_coordinator'),
        ],
        [words('resources.Committee.fields.establishedOn'), day(establishedOn)],
        ...(dissolvedOn === null ? [] : [[words('resources.Committee.fields.dissolvedOn'), day(dissolvedOn)] as const]),
        [words('resources.Committee.fields.slug'), slug],
      ]}
    />
  );
}

function CommitteeNames({ names }: Committee) {
  const translate = useTranslate();
  const heads = ['validFrom', 'number', 'name', 'district'].map((field) =>
    translate(`resources.Committee.fields.${field}`),
  );
  return (
    <PlainTable
      label={translate('resources.Committee.names')}
      heads={heads}
      rows={names.map(({ id, validFrom, number, name, district }) => ({
        id,
        cells: [day(validFrom), number, name, district.name],
      }))}
    />
  );
}
