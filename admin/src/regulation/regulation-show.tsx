import Typography from '@mui/material/Typography';
import { EditButton } from 'react-admin';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { HistoryLink } from '../history/history-link.tsx';
import { historyOfOne } from '../history/page-of-entry.ts';
import { useWords } from '../words.ts';
import { NUMBERS } from './graphql.ts';
import { groupsOf } from './groups.ts';
import type { Regulation } from './regulation.ts';

const edit = ({ id, municipality }: Regulation) => (
  <>
    <HistoryLink to={historyOfOne(id)} />
    {municipality.viewerCanEdit ? <EditButton /> : null}
  </>
);

export function RegulationShow() {
  const words = useWords();
  return (
    <ShowPage<Regulation> actions={edit}>
      {(regulation) => (
        <>
          <Facts
            facts={[
              [words('resources.Regulation.fields.validFrom'), day(regulation.validFrom)],
              [words('resources.Regulation.fields.source'), regulation.source ?? words('frame.not_set')],
            ]}
          />
          {groupsOf(NUMBERS).map(([group, fields]) => (
            <section key={group}>
              <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
                {words(`resources.Regulation.${group}`)}
              </Typography>
              <Facts
                facts={fields.map(
                  (field) => [words(`resources.Regulation.fields.${field}`), regulation[field]] as const,
                )}
              />
            </section>
          ))}
        </>
      )}
    </ShowPage>
  );
}
