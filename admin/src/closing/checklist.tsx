import { Stack } from '@mui/material';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import { ChecklistRow } from './checklist-row.tsx';
import type { YearToClose } from './closing.ts';

const STRENGTHS = ['P', 'W', 'D'] as const;

interface ChecklistProps {
  readonly year: YearToClose;
}

/** What closing a year asks for: what blocks, what is advice, what is told only. */
export function Checklist({ year }: ChecklistProps) {
  const words = useWords();
  const items = year.closingChecklist?.items ?? [];
  return (
    <>
      {STRENGTHS.map((strength) => {
        const own = items.filter((item) => item.strength === strength);
        return own.length === 0 ? null : (
          <Section key={strength} title={words(`closing.strength.${strength}`)}>
            <Stack component="ul" spacing={1} sx={{ m: 0, p: 0 }}>
              {own.map((item) => (
                <ChecklistRow key={item.rule} item={item} year={year} />
              ))}
            </Stack>
          </Section>
        );
      })}
    </>
  );
}
