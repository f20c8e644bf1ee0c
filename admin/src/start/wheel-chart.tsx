import { useTheme } from '@mui/material/styles';
import { useRef, type KeyboardEvent } from 'react';
import { monthName } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import type { PhaseOfAll } from './phases-of-all.ts';
import { handOf, monthOf, SIZE, slicesOf } from './wheel-geometry.ts';

interface Props {
  readonly year: number;
  /** The day that the wheel stands at. */
  readonly asOf: string;
  readonly phases: readonly PhaseOfAll[];
  /** How each phase is told in words. */
  readonly tell: (phase: PhaseOfAll) => string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
// Whoever can't tell the colours apart sees the sign.
const SIGNS = { done: '✓', late: '!', now: '●', later: '' } as const;

/** The year as a wheel: the months around, each phase in its months, a hand at the day. One phase at a time is chosen. */
export function WheelChart({ year, asOf, phases, tell, chosen, onChoose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { palette } = useTheme();
  const wheel = useRef<SVGSVGElement>(null);
  const slices = slicesOf(phases.map(({ key, window }) => ({ key, window })));
  const fills = {
    done: palette.success.main,
    late: palette.error.main,
    now: palette.primary.main,
    later: palette.primary.light,
  };
  const step = (event: KeyboardEvent, at: number) => {
    const way = STEPS[event.key];
    const next = way === undefined ? undefined : phases.at((at + way) % phases.length);
    if (event.key !== ' ' && event.key !== 'Enter' && next === undefined) return;
    event.preventDefault();
    const to = next ?? phases[at];
    if (to === undefined) return;
    onChoose(to.key);
    wheel.current?.querySelector<SVGGElement>(`[data-position="${to.position}"]`)?.focus();
  };
  const [from, to] = handOf(asOf);
  const isThisYear = asOf.startsWith(`${year}-`);
  return (
    <svg
      ref={wheel}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      role="radiogroup"
      aria-label={words('start.wheel.of', { year })}
      // Its colours belong together, also where the machine sets colours of its own.
      style={{
        width: '100%',
        maxWidth: 520,
        height: 'auto',
        display: 'block',
        forcedColorAdjust: 'none',
        color: palette.text.primary,
        background: palette.background.paper,
        borderRadius: '50%',
      }}
    >
      <g aria-hidden>
        {MONTHS.map((month) => {
          const { path, at } = monthOf(month);
          return (
            <g key={month}>
              <path d={path} fill={palette.background.paper} stroke={palette.text.disabled} strokeWidth={0.75} />
              <text x={at[0]} y={at[1]} dy="0.35em" textAnchor="middle" fontSize={12} fill={palette.text.primary}>
                {monthName(month, language).slice(0, 3)}
              </text>
            </g>
          );
        })}
        <text dy="0.35em" textAnchor="middle" fontSize={26} fontWeight={600} fill={palette.text.primary}>
          {year}
        </text>
      </g>
      {phases.map((phase, index) => {
        const { key, position, sign } = phase;
        const isChosen = key === chosen;
        const fill = fills[sign];
        const ink = sign === 'later' ? palette.text.primary : palette.getContrastText(fill);
        return (
          <g
            key={key}
            // A part of a drawing: no field of a form can have its shape.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="radio"
            aria-checked={isChosen}
            aria-label={tell(phase)}
            data-position={position}
            tabIndex={isChosen || (chosen === null && index === 0) ? 0 : -1}
            className="naerhjul-phase"
            style={{ cursor: 'pointer' }}
            onClick={() => onChoose(key)}
            onKeyDown={(event) => step(event, index)}
          >
            {(slices.get(key) ?? []).map(({ path, at }) => (
              <g key={path}>
                <path
                  d={path}
                  fill={fill}
                  stroke={isChosen ? palette.text.primary : palette.background.paper}
                  strokeWidth={isChosen ? 3 : 1}
                />
                <text x={at[0]} y={at[1]} dy="0.35em" textAnchor="middle" fontSize={14} fontWeight={600} fill={ink}>
                  {`${position}${SIGNS[sign]}`}
                </text>
              </g>
            ))}
          </g>
        );
      })}
      {isThisYear ? (
        <line
          aria-hidden
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          stroke={palette.text.primary}
          strokeWidth={2}
          strokeDasharray="5 3"
          pointerEvents="none"
        />
      ) : null}
    </svg>
  );
}
