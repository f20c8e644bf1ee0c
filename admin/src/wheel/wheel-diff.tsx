import { Chip, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords, type LocalizedText } from '../words.ts';
import type { PhaseTemplate } from './wheel.ts';

const PHASE = '{ id position kind optional window { kind months } titles { nb nn en } }';
const DIFF = `query WheelDiff($id: ID!) { node(id: $id) { ... on WheelVersion {
  diff { kind what field phaseBefore ${PHASE} phaseAfter ${PHASE} before { nb nn en } after { nb nn en } }
} } }`;

type Phase = Pick<PhaseTemplate, 'id' | 'position' | 'kind' | 'optional' | 'window' | 'titles'>;

interface Difference {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';
  readonly what: 'PHASE' | 'THEME' | 'RESPONSIBILITY';
  readonly field: 'title' | 'kind' | 'window' | 'optional' | null;
  readonly phaseBefore: Phase | null;
  readonly phaseAfter: Phase | null;
  readonly before: LocalizedText | null;
  readonly after: LocalizedText | null;
}

interface Props {
  readonly versionId: string;
}

function useDiff(versionId: string, enabled = true) {
  return useAsk<{ readonly node: { readonly diff: readonly Difference[] } }>(DIFF, { id: versionId }, enabled);
}

/** Whether a version says the same as the one before it, where there is one. */
export function useIsSame(versionId: string, hasBefore: boolean): boolean {
  return useDiff(versionId, hasBefore).data?.node.diff.length === 0;
}

/** What a version changes from the one before it: what was there, and what is there now. */
export function WheelDiff({ versionId }: Props) {
  const words = useWords();
  const query = useDiff(versionId);
  return (
    <Told query={query}>
      {({ node: { diff } }) =>
        diff.length === 0 ? (
          <Typography>{words('wheel.no_difference')}</Typography>
        ) : (
          <Stack component="ul" spacing={1} sx={{ m: 0, p: 0 }}>
            {diff.map((one) => (
              <Line key={JSON.stringify(one)} difference={one} />
            ))}
          </Stack>
        )
      }
    </Told>
  );
}

function Line({ difference }: { readonly difference: Difference }) {
  const words = useWords();
  const language = useLanguage();
  const { kind, what, field, phaseBefore, phaseAfter } = difference;
  const { before, after } = useSaid(difference);
  const phase = phaseAfter ?? phaseBefore;
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Chip size="small" label={words(`wheel.diff.${kind}`)} />
        <Typography sx={{ fontWeight: 600 }}>
          {[
            phase === null ? '' : inLanguage(phase.titles, language),
            ...(what === 'PHASE' ? [] : [words(`wheel.diff.${what}`)]),
            ...(field === null ? [] : [words(`wheel.diff.field.${field}`)]),
          ].join(', ')}
        </Typography>
      </Stack>
      {before === null ? null : <Typography component="del">{before}</Typography>}
      {before === null || after === null ? null : ' '}
      {after === null ? null : <Typography component="ins">{after}</Typography>}
    </Paper>
  );
}

/** What each version says, in words; nothing where the heading has said it all. */
function useSaid({ kind, what, field, phaseBefore, phaseAfter, before, after }: Difference) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const say = (phase: Phase | null, text: LocalizedText | null) => {
    if (what !== 'PHASE' || field === 'title') return text === null ? null : allOf(text);
    if (phase === null) return null;
    if (kind === 'REORDERED') return words('wheel.diff.place', { position: phase.position });
    if (field === 'kind') return words(`wheel.kind.${phase.kind}`);
    if (field === 'optional') return words(phase.optional ? 'wheel.phase.optional' : 'wheel.diff.not_optional');
    return windowWords(phase.window, language, translate);
  };
  // A translation may be all that changed.
  const allOf = ({ nb, nn, en }: LocalizedText) =>
    field === null || before?.nb !== after?.nb ? nb : [nb, nn, en].filter(Boolean).join(' / ');
  return { before: say(phaseBefore, before), after: say(phaseAfter, after) };
}
