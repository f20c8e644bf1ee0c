import { useEffect, useRef, useState } from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The column that the pointer is in while one drags. The library judges by the middle of the card, but one holds it
 * by its right edge: what one points at would often be the column beside the one that is named.
 */
export function usePointedColumn(isDragging: boolean) {
  const [pointed, setPointed] = useState<string>();
  const point = useRef<Point>(null);
  useEffect(() => {
    const look = () => setPointed(isDragging ? columnAt(point.current) : undefined);
    const move = (event: MouseEvent | TouchEvent) => {
      point.current = pointOf(event);
      look();
    };
    look();
    window.addEventListener('mousemove', move, true);
    window.addEventListener('touchmove', move, true);
    // The columns go by under a pointer that stands still.
    window.addEventListener('scroll', look, true);
    return () => {
      window.removeEventListener('mousemove', move, true);
      window.removeEventListener('touchmove', move, true);
      window.removeEventListener('scroll', look, true);
    };
  }, [isDragging]);
  return { pointed, pointedNow: () => columnAt(point.current) };
}

function pointOf(event: MouseEvent | TouchEvent): Point | null {
  const at = 'touches' in event ? event.touches[0] : event;
  return at === undefined ? null : { x: at.clientX, y: at.clientY };
}

/** The card that is dragged lies above the columns, so they are asked where they are and not what is on top. */
function columnAt(point: Point | null): string | undefined {
  if (point === null) return undefined;
  const columns = [...document.querySelectorAll<HTMLElement>('[data-rfd-droppable-id]')];
  const found = columns.find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
  });
  return found?.dataset['rfdDroppableId'];
}
