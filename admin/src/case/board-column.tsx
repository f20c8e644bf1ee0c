import { Droppable } from '@hello-pangea/dnd';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { BoardCard } from './board-card.tsx';
import type { Case, Status } from './case.ts';

interface Props {
  readonly status: Status;
  readonly cases: readonly Case[];
  readonly takes: boolean;
  readonly isDragging: boolean;
  /** While a pointer drags: whether it is in this column. */
  readonly isPointedAt?: boolean;
  readonly onMove: (one: Case, to: Status) => void;
}

/** The cases of one status. */
export function BoardColumn({ status, cases, takes, isDragging, isPointedAt, onMove }: Props) {
  const words = useWords();
  const language = useLanguage();
  const titleId = useId();
  return (
    <Droppable droppableId={status.id} isDropDisabled={!takes || isPointedAt === false}>
      {({ innerRef, droppableProps, placeholder }, { isDraggingOver }) => (
        <Box
          component="section"
          aria-labelledby={titleId}
          ref={innerRef}
          {...droppableProps}
          data-pointed={takes && isPointedAt === true ? true : undefined}
          sx={{
            minWidth: 0,
            minHeight: { sm: '12rem' },
            // A long column goes by within itself, so that those below it are near.
            maxHeight: { sm: 'max(24rem, 65vh)' },
            overflowY: { sm: 'auto' },
            p: 1,
            borderRadius: 1,
            border: '2px solid',
            borderColor: takes && (isPointedAt ?? isDraggingOver) ? 'primary.main' : 'divider',
            backgroundColor: takes && isPointedAt === true ? 'action.hover' : undefined,
            borderStyle: isDragging && takes ? 'dashed' : 'solid',
            opacity: isDragging && !takes ? 0.5 : 1,
          }}
        >
          <Typography id={titleId} variant="h3" component="h2" sx={{ mb: 1, hyphens: 'auto' }}>
            {`${inLanguage(status.labels, language)} (${cases.length})`}
          </Typography>
          {cases.length === 0 ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {words('case.board.none')}
            </Typography>
          ) : null}
          {cases.map((one, index) => (
            <BoardCard key={one.id} one={one} index={index} onMove={onMove} />
          ))}
          {placeholder}
        </Box>
      )}
    </Droppable>
  );
}
