import { Box } from '@mui/material';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';

interface SidewaysBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

const shade = {
  content: '""',
  position: 'absolute',
  top: 0,
  bottom: 0,
  right: 0,
  width: 20,
  zIndex: 4,
  pointerEvents: 'none',
  background: 'linear-gradient(to left, rgb(0 0 0 / 30%), transparent)',
} as const;

/** A box that scrolls by itself; a shadow tells that there is more to the right, or that some went by to the left. */
export function SidewaysBox({ label, children }: SidewaysBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [hidden, setHidden] = useState({ left: false, right: false });
  const [fits, setFits] = useState(false);
  const measure = useCallback(() => {
    if (box.current === null) return;
    const { scrollLeft, scrollWidth, clientWidth } = box.current;
    setFits(scrollWidth <= clientWidth + 1);
    const [left, right] = [scrollLeft > 0, scrollLeft + clientWidth < scrollWidth - 1];
    setHidden((was) => (was.left === left && was.right === right ? was : { left, right }));
  }, []);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    for (const child of box.current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [measure]);
  return (
    <Box sx={{ position: 'relative', ...(hidden.right ? { '&::after': shade } : {}) }}>
      <Box
        ref={box}
        component="section"
        tabIndex={0}
        aria-label={label}
        onScroll={measure}
        sx={{
          contain: 'inline-size',
          // What fits goes by with the page. Else the head can only stay in sight within a box no higher than the screen.
          ...(fits
            ? { '--head': '3rem' }
            : { overflow: 'auto', maxHeight: 'max(24rem, calc(100vh - 6rem))', '--head': 0 }),
          // What gets the focus is not to lie below what stays in place (WCAG 2.2, 2.4.11).
          scrollPaddingTop: '6rem',
          scrollPaddingLeft: '12rem',
          bgcolor: 'background.paper',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          ...(hidden.left ? { '& tr > th:first-of-type': { boxShadow: '6px 0 8px -4px rgb(0 0 0 / 30%)' } } : {}),
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
