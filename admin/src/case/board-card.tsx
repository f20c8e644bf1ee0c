import { Draggable } from '@hello-pangea/dnd';
import DragIcon from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import { caseTitle, type Case, type Status } from './case.ts';
import { MoveMenu } from './move-menu.tsx';

interface Props {
  readonly one: Case;
  readonly index: number;
  readonly onMove: (one: Case, to: Status) => void;
}

/** A case on the board: what it is, whose it is, and where it can go. */
export function BoardCard({ one, index, onMove }: Props) {
  const words = useWords();
  const { id, number, title, leadCommittee, moves } = one;
  return (
    <Draggable draggableId={id} index={index} isDragDisabled={moves.length === 0}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <Paper ref={innerRef} {...draggableProps} elevation={isDragging ? 8 : 1} sx={{ p: 1, mb: 1 }}>
          <Box sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' }}>
              <Typography variant="body2">{number}</Typography>
              <PageLink to={pageOf('Case', id)}>{title}</PageLink>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {`${leadCommittee.number} ${leadCommittee.name}`}
              </Typography>
            </Box>
            {moves.length === 0 ? null : (
              <Box
                {...dragHandleProps}
                aria-label={words('case.board.drag', { title: caseTitle(one) })}
                sx={{ flex: '0 0 auto', minWidth: 24, minHeight: 24 }}
              >
                <DragIcon sx={{ display: 'block' }} />
              </Box>
            )}
          </Box>
          <MoveMenu one={one} onChoose={(to) => onMove(one, to)} />
        </Paper>
      )}
    </Draggable>
  );
}
