import Typography from '@mui/material/Typography';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { HistoryLink } from '../history/history-link.tsx';
import { historyOfOne } from '../history/page-of-entry.ts';
import { useWords } from '../words.ts';
import { DraftButton } from './draft-button.tsx';
import { NameInputs } from './name-inputs.tsx';
import { textsInput } from './texts-input.ts';
import type { Wheel } from './wheel.ts';

const RENAME = 'mutation ($input: RenameWheelInput!) { renameWheel(input: $input) { id } }';

const verbs = (wheel: Wheel) => (
  <>
    <HistoryLink to={historyOfOne(wheel.id)} />
    <WheelVerbs wheel={wheel} />
  </>
);

export function WheelShow() {
  const words = useWords();
  return (
    <ShowPage<Wheel> actions={verbs}>
      {({ versions }) => (
        <>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {words('wheel.versions')}
          </Typography>
          <PlainTable
            label={words('wheel.versions')}
            heads={[words('wheel.number'), words('wheel.status_head'), words('wheel.note')]}
            rows={versions.map(({ id, number, status, publishedAt, note }) => ({
              id,
              cells: [
                <PageLink key="open" to={pageOf('WheelVersion', id)}>
                  {words('wheel.version', { number })}
                </PageLink>,
                publishedAt === null
                  ? words(`wheel.status.${status}`)
                  : words('wheel.published_on', { day: day(publishedAt) }),
                note ?? words('wheel.no_note'),
              ],
            }))}
          />
        </>
      )}
    </ShowPage>
  );
}

interface WheelVerbsProps {
  readonly wheel: Wheel;
}

function WheelVerbs({ wheel: { id, version, names, versions, viewerCanEdit } }: WheelVerbsProps) {
  const words = useWords();
  if (!viewerCanEdit) return null;
  return (
    <>
      <VerbButton
        label={words('wheel.rename')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('wheel.rename')}
            submit={words('frame.dialog.save')}
            values={{ name: names }}
            version={version}
            send={({ name }, expectedVersion) =>
              act(RENAME, { input: { id, name: textsInput(name), expectedVersion } })
            }
            onClose={onClose}
          >
            <NameInputs />
          </VerbDialog>
        )}
      />
      <DraftButton wheelId={id} versions={versions} />
    </>
  );
}
