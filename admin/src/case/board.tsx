import { DragDropContext, type DropResult } from '@hello-pangea/dnd';
import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { useWords } from '../words.ts';
import { BoardColumn } from './board-column.tsx';
import { statusesNamed, type Case, type Status } from './case.ts';
import { MoveDialog } from './move-dialog.tsx';
import { moveButtonId } from './move-menu.tsx';
import { usePointedColumn } from './use-pointed-column.ts';

interface Props {
  readonly cases: readonly Case[];
  readonly statuses: readonly Status[];
}

interface Move {
  readonly one: Case;
  readonly to: Status;
}

/** Cases by status. One drags a case, or chooses from its menu, to where the server says that it can go. */
export function Board({ cases, statuses }: Props) {
  const words = useWords();
  const readAnew = useReadAnew();
  const notify = useNotify();
  const [dragged, setDragged] = useState<Case>();
  const [byPointer, setByPointer] = useState(false);
  const { pointed, pointedNow } = usePointedColumn(dragged !== undefined && byPointer);
  const [move, setMove] = useState<Move>();
  const moved = useRef<Case>(null);
  useEffect(() => {
    // The card stands in another column now: whoever moved it goes on from there.
    const was = moved.current;
    if (was === null || move !== undefined) return;
    const now = cases.find(({ id }) => id === was.id);
    if (now !== undefined && now.version === was.version) return;
    document.querySelector<HTMLElement>(`#${CSS.escape(moveButtonId(was))}`)?.focus();
    moved.current = null;
  }, [cases, move]);

  function drop({ draggableId, destination, mode, reason }: DropResult) {
    setDragged(undefined);
    const one = cases.find(({ id }) => id === draggableId);
    // A pointer says itself where it is; with the keys the card goes from column to column.
    const column = mode === 'FLUID' ? pointedNow() : destination?.droppableId;
    const to = statusesNamed(one?.moves ?? [], statuses).find(({ id }) => id === column);
    if (one === undefined || reason === 'CANCEL' || column === one.status.id) return;
    if (to === undefined) notify(words('case.board.not_moved', { number: one.number }), { type: 'info' });
    else setMove({ one, to });
  }

  return (
    <DragDropContext
      dragHandleUsageInstructions={words('case.board.how_to_drag')}
      onDragStart={({ draggableId, mode }) => {
        setDragged(cases.find(({ id }) => id === draggableId));
        setByPointer(mode === 'FLUID');
      }}
      onDragEnd={drop}
    >
      <Box
        component="section"
        aria-label={words('case.board.title')}
        sx={{
          display: 'grid',
          // As many beside each other as there is room for, and the others below: none is out of sight to the side.
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(11rem, 1fr))' },
          gap: 1.5,
          pb: 2,
        }}
      >
        {statuses.map((status) => (
          <BoardColumn
            key={status.id}
            status={status}
            cases={cases.filter((one) => one.status.id === status.id)}
            // While one drags, only where it may go takes it.
            takes={dragged === undefined || dragged.moves.some(({ id }) => id === status.id)}
            {...(dragged !== undefined && byPointer ? { isPointedAt: pointed === status.id } : {})}
            // Its own column takes it back, and holds the card that is dragged.
            isDragging={dragged !== undefined && dragged.status.id !== status.id}
            onMove={(one, to) => setMove({ one, to })}
          />
        ))}
      </Box>
      {move === undefined ? null : (
        <MoveDialog
          {...move}
          onClose={() => setMove(undefined)}
          onDone={() => {
            moved.current = move.one;
            return readAnew();
          }}
        />
      )}
    </DragDropContext>
  );
}
