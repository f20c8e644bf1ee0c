import { EditButton } from 'react-admin';
import { Facts } from '../frame/facts.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { HistoryLink } from '../history/history-link.tsx';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { MunicipalityRecord } from './municipality.ts';
import { SchoolHolidays } from './school-holidays.tsx';

const LANGUAGES = { NB: 'nb', NN: 'nn', EN: 'en' } as const;

const edit = (municipality: MunicipalityRecord) => <Verbs municipality={municipality} />;

export function MunicipalityShow() {
  const words = useWords();
  return (
    <ShowPage<MunicipalityRecord> actions={edit}>
      {(municipality) => (
        <>
          <Facts
            facts={[
              [words('resources.Municipality.fields.number'), municipality.number],
              [words('resources.Municipality.fields.name'), municipality.name],
              [
                words('resources.Municipality.fields.defaultLanguage'),
                words(`frame.language_of.${LANGUAGES[municipality.defaultLanguage]}`),
              ],
              [words('resources.Municipality.fields.timeZone'), municipality.timeZone],
            ]}
          />
          <SchoolHolidays municipality={municipality} />
        </>
      )}
    </ShowPage>
  );
}

interface VerbsProps {
  readonly municipality: MunicipalityRecord;
}

function Verbs({ municipality: { id, viewerCanEdit } }: VerbsProps) {
  const { current } = useMunicipalityChoice();
  return (
    <>
      {current?.id === id ? <HistoryLink to="/history" /> : null}
      {viewerCanEdit ? <EditButton /> : null}
    </>
  );
}
