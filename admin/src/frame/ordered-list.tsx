import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, IconButton, Paper, Stack } from '@mui/material';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../words.ts';

export interface Ordered {
  readonly id: string;
  /** What it is called, for those who listen. */
  readonly name: string;
  readonly canMove: boolean;
  readonly content: ReactNode;
}

interface OrderedListProps {
  readonly label: string;
  readonly items: readonly Ordered[];
  /** Moves one to a place, from 1. */
  readonly onMove: (id: string, position: number) => Promise<void>;
}

/** A list whose order one changes: by dragging, or with two buttons for each line. */
export function OrderedList({ label, items, onMove }: OrderedListProps) {
  const words = useWords();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly id: string; readonly way: string; readonly to: number } | null>(null);
  // A line that moved has left the page and come back: its button has the focus again.
  useEffect(() => {
    const was = pressed.current;
    if (was === null || items.findIndex(({ id }) => id === was.id) !== was.to - 1) return;
    pressed.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-way]') ?? [])];
    buttons.find(({ dataset }) => dataset['line'] === was.id && dataset['way'] === was.way)?.focus();
  }, [items]);
  const move = async (id: string, position: number) => {
    if (busy || position < 1 || position > items.length) return;
    setBusy(true);
    await onMove(id, position);
    setBusy(false);
  };
  const dropOn = (event: DragEvent, position: number) => {
    event.preventDefault();
    setOver(null);
    if (dragged !== null) void move(dragged, position);
    setDragged(null);
  };
  const button = (item: Ordered, index: number, way: 'up' | 'down') => {
    const to = index + (way === 'up' ? 0 : 2);
    return (
      <IconButton
        size="small"
        data-line={item.id}
        data-way={way}
        aria-label={words(`work.move_${way}`, { name: item.name })}
        // It keeps the focus at either end, and only says that it does nothing there.
        aria-disabled={to < 1 || to > items.length}
        sx={{ '&[aria-disabled="true"]': { opacity: 0.5 } }}
        onClick={() => {
          pressed.current = { id: item.id, way, to };
          void move(item.id, to);
        }}
      >
        {way === 'up' ? <UpIcon fontSize="small" /> : <DownIcon fontSize="small" />}
      </IconButton>
    );
  };
  return (
    <Stack component="ol" ref={list} spacing={1} aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {items.map((item, index) => (
        <Paper
          key={item.id}
          component="li"
          elevation={1}
          draggable={item.canMove}
          onDragStart={() => setDragged(item.id)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(item.id);
          }}
          onDrop={(event) => dropOn(event, index + 1)}
          sx={{
            display: 'flex',
            alignItems: 'flex-start',
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
            gap: 1,
            p: 1,
            opacity: dragged === item.id ? 0.5 : 1,
            outline: over === item.id && dragged !== null ? '2px dashed' : 'none',
          }}
        >
          {item.canMove ? <DragIcon aria-hidden sx={{ mt: 0.5, cursor: 'grab', color: 'text.secondary' }} /> : null}
          <Box sx={{ pt: 0.5, minWidth: '1.5em' }}>{index + 1}.</Box>
          <Box sx={{ flex: 1, minWidth: { xs: '60%', sm: 0 }, pt: 0.5, overflowWrap: 'anywhere' }}>{item.content}</Box>
          {item.canMove ? (
            <Box sx={{ whiteSpace: 'nowrap' }}>
              {button(item, index, 'up')}
              {button(item, index, 'down')}
            </Box>
          ) : null}
        </Paper>
      ))}
    </Stack>
  );
}
