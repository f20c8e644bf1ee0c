import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWords } from '../words.ts';
import type { Place } from './use-places.ts';

interface Props {
  readonly id: string;
  readonly places: readonly Place[];
  /** Which of them the arrow keys have come to. */
  readonly chosen: number;
  readonly onChoose: (place: Place) => void;
}

/** The id of a line, for the field that leads through them. */
export function foundId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** What was found, to be chosen from with the arrow keys in the field above, or by pointing. */
export function FoundList({ id, places, chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <Box
      id={id}
      // A list that a field beside it leads through: no field of a form can be one.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={words('habit.search.found')}
      sx={{ overflow: 'auto', maxHeight: '50vh', px: 1, mb: 1 }}
    >
      {places.map((place, at) => (
        <Box
          key={`${place.kind} ${place.to} ${place.title}`}
          ref={at === chosen ? intoSight : null}
          id={foundId(id, at)}
          // A line of that list: an option of a form's own would need a select around it.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={at === chosen}
          onClick={() => onChoose(place)}
          sx={{
            px: 1,
            py: 0.75,
            borderRadius: 1,
            cursor: 'pointer',
            // Told by a line too, where the machine sets colours of its own.
            borderLeft: '4px solid',
            borderColor: at === chosen ? 'primary.main' : 'transparent',
            bgcolor: at === chosen ? 'action.selected' : undefined,
            '&:hover': { bgcolor: 'action.hover' },
            '@media (forced-colors: active)':
              at === chosen ? { outline: '2px solid Highlight' } : { borderColor: 'Canvas' },
          }}
        >
          <Typography sx={{ overflowWrap: 'anywhere' }}>{place.title}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {place.kind}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** The line that the arrow keys have come to is seen. */
function intoSight(line: HTMLElement | null) {
  line?.scrollIntoView({ block: 'nearest' });
}
