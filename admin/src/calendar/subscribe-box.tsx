import Typography from '@mui/material/Typography';
import { CopyText } from '../frame/copy-text.tsx';
import { Section } from '../frame/section.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import type { ItemKind } from './item.ts';

interface Props {
  /** By short name; all of the municipality's unless there is just one. */
  readonly committees: readonly string[];
  readonly kinds?: readonly ItemKind[];
}

// Made once, or it would be another at each rendering.
const NO_KINDS: readonly ItemKind[] = [];

/** The address at which anyone's own calendar reads what is published. */
export function SubscribeBox({ committees: [only, more], kinds = NO_KINDS }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { number } = useMunicipality();
  const committee = only === undefined || more !== undefined ? '' : `/${only}`;
  const query = [
    ...(language === 'nb' ? [] : [`lang=${language}`]),
    ...(kinds.length === 0 ? [] : [`kind=${kinds.join(',')}`]),
  ];
  const path = `/calendar/${number}${committee}.ics${query.length === 0 ? '' : `?${query.join('&')}`}`;
  return (
    <Section title={words('calendar.subscribe')}>
      <Typography sx={{ mb: 1, maxWidth: '45rem' }}>{words('calendar.subscribe_help')}</Typography>
      <CopyText text={`${window.location.origin}${path}`} />
    </Section>
  );
}
