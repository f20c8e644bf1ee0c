import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { PhasePanel } from './phase-panel.tsx';
import type { PhaseOfAll } from './phases-of-all.ts';
import { WheelChart } from './wheel-chart.tsx';

interface Props {
  readonly year: number;
  readonly asOf: string;
  readonly wheelVersionId: string;
  readonly phases: readonly PhaseOfAll[];
}

/** On paper: the wheel and its table, on one A4 page. */
const PAPER = {
  '@page': { size: 'A4 portrait', margin: '12mm' },
  '@media print': {
    '.MuiBox-root': { backgroundColor: '#fff !important' },
    '[data-paper="wheel"]': { display: 'block !important' },
    '[data-paper="wheel"] > svg': { maxWidth: '125mm !important', margin: '0 auto 6mm' },
    '[data-paper="wheel"] td, [data-paper="wheel"] th': { padding: '2px 6px' },
  },
  // Chosen by keyboard, a phase shows that it has the focus.
  '.naerhjul-phase:focus': { outline: 'none' },
  '.naerhjul-phase:focus-visible path': { stroke: 'currentColor', strokeWidth: 5 },
};

/** The shared wheel of the year, drawn and as a table, and the phase that one has chosen. */
export function WheelSection({ year, asOf, wheelVersionId, phases }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const when = ({ window }: PhaseOfAll) => windowWords(window, language, translate);
  const figures = ({ standings, done, late, left }: PhaseOfAll) => ({
    done: words('start.wheel.done_of', { done, all: standings.length }),
    // The late ones are some of those that are left.
    left:
      late === 0
        ? left === 0
          ? ''
          : words('start.wheel.to_do', { left })
        : words('start.wheel.to_do_late', { left, late }),
  });
  const tell = (phase: PhaseOfAll) =>
    [`${phase.position}. ${inLanguage(phase.titles, language)}`, when(phase), ...Object.values(figures(phase))]
      .filter((part) => part !== '')
      .join(', ');
  const shown = phases.find(({ key }) => key === chosen) ?? phases.find(({ sign }) => sign !== 'done') ?? phases.at(-1);
  return (
    <Section
      title={words('start.wheel.title')}
      actions={
        <Button data-paper="no" size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {words('start.wheel.print')}
        </Button>
      }
    >
      <GlobalStyles styles={PAPER} />
      <Box
        data-paper="wheel"
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <WheelChart
          year={year}
          asOf={asOf}
          phases={phases}
          tell={tell}
          chosen={shown?.key ?? null}
          onChoose={setChosen}
        />
        <Box data-paper="no" sx={{ minWidth: 0 }}>
          {shown === undefined ? null : <PhasePanel phase={shown} when={when(shown)} wheelVersionId={wheelVersionId} />}
        </Box>
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <PlainTable
            label={words('start.wheel.table', { year })}
            heads={[
              words('start.wheel.phase'),
              words('start.wheel.when'),
              words('start.wheel.done'),
              words('start.wheel.left'),
            ]}
            rows={phases.map((phase) => {
              const { done, left } = figures(phase);
              return {
                id: phase.key,
                cells: [`${phase.position}. ${inLanguage(phase.titles, language)}`, when(phase), done, left],
              };
            })}
          />
        </Box>
      </Box>
    </Section>
  );
}
