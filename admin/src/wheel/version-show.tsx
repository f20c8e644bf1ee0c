import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { ShowPage } from '../frame/show-page.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { AddPhaseButton } from './phase-dialog.tsx';
import { PhaseCard } from './phase-card.tsx';
import { VersionVerbs } from './version-verbs.tsx';
import { WheelDiff } from './wheel-diff.tsx';
import type { WheelVersion } from './wheel.ts';

const title = (version: WheelVersion) => <VersionTitle version={version} />;
const verbs = (version: WheelVersion) => <VersionVerbs version={version} />;

/** One version of the wheel: its phases in order, and while it is a draft, what can be changed in it. */
export function VersionShow() {
  return (
    <ShowPage<WheelVersion> title={title} actions={verbs}>
      {(version) => <VersionBody version={version} />}
    </ShowPage>
  );
}

interface Props {
  readonly version: WheelVersion;
}

function VersionTitle({ version: { wheel, number } }: Props) {
  const words = useWords();
  const language = useLanguage();
  return `${inLanguage(wheel.names, language)}, ${words('wheel.version', { number }).toLowerCase()}`;
}

function VersionBody({ version }: Props) {
  const { id, number, wheel, note, status, publishedAt, phases, moves } = version;
  const words = useWords();
  const canEdit = moves.includes('EDIT');
  return (
    <>
      <PageLink to={pageOf('Wheel', wheel.id)}>{words('wheel.back')}</PageLink>
      <Alert severity="info" sx={{ my: 2 }}>
        {words(status === 'DRAFT' ? 'wheel.draft_help' : 'wheel.read_only')}
      </Alert>
      <Facts
        facts={[
          [
            words('wheel.status_head'),
            publishedAt === null
              ? words(`wheel.status.${status}`)
              : words('wheel.published_on', { day: day(publishedAt) }),
          ],
          [words('wheel.note'), note ?? words('wheel.no_note')],
        ]}
      />
      {wheel.versions.some((other) => other.number < number) ? (
        <Section title={words('wheel.changes')}>
          <WheelDiff versionId={id} />
        </Section>
      ) : null}
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {words('wheel.phases')}
      </Typography>
      {phases.length === 0 ? <Typography sx={{ mb: 2 }}>{words('wheel.no_phases')}</Typography> : null}
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {phases.map((phase) => (
          <PhaseCard key={phase.id} phase={phase} canEdit={canEdit} count={phases.length} />
        ))}
      </ol>
      {canEdit ? <AddPhaseButton wheelVersionId={id} /> : null}
    </>
  );
}
