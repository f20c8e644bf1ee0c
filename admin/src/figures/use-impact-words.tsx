import { Box, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import type { Bar } from './bars.tsx';
import { caseNameOf } from './impact-names.ts';
import { useNumber } from './use-number.ts';
import { STAGES, STEPS, type Impact, type ImpactRow } from './use-impact.ts';

const committeeOf = ({ committee }: ImpactRow) => [committee.number, committee.name].filter(Boolean).join(' ');
const dayOf = (on: string | null | undefined) => (on === null || on === undefined ? '–' : day(on));

/** What became of findings in words. */
export function useImpactWords() {
  const words = useWords();
  const number = useNumber();

  // What was withdrawn since has no text any more, and nothing to lead to.
  const findingOf = ({ text }: Pick<ImpactRow, 'text'>): string => text ?? words('figures.impact.finding_gone');
  const caseOf = (one: ImpactRow['case']): string =>
    one === null ? words('figures.impact.no_case') : (caseNameOf(one) ?? words('figures.impact.case_gone'));

  /** The columns of the file. */
  const heads = [
    words('figures.impact.finding'),
    words('figures.impact.type'),
    words('figures.group.COMMITTEE'),
    words('figures.group.YEAR'),
    words('figures.group.THEME'),
    words('figures.impact.completedOn'),
    words('figures.impact.case'),
    words('figures.group.STATUS'),
    ...STEPS.map((step) => words(`figures.impact.${step}`)),
  ];

  const textsOf = (row: ImpactRow): readonly string[] => [
    findingOf(row),
    words(`dialogue.type.${row.type}`),
    committeeOf(row),
    String(row.year),
    row.theme?.name ?? '–',
    day(row.completedOn),
    caseOf(row.case),
    row.case?.status?.label ?? '–',
    ...STEPS.map((step) => dayOf(row.case?.[step])),
  ];

  /** The columns of the page, which are fewer: what belongs together stands together. */
  const linesTable = (rows: readonly ImpactRow[]) => ({
    heads: [
      words('figures.impact.finding'),
      words('figures.group.COMMITTEE'),
      words('figures.impact.case'),
      words('figures.group.STATUS'),
      words('figures.impact.days'),
    ],
    lines: rows.map((row) => {
      const { findingId, text, type, theme, case: one } = row;
      const kind = [words(`dialogue.type.${type}`), theme?.name].filter(Boolean).join(' · ');
      const reached = STEPS.filter((step) => (one?.[step] ?? null) !== null);
      return {
        id: `${findingId} ${one?.id ?? ''}`,
        cells: [
          <Box key="finding" sx={{ minWidth: { sm: '14rem' } }}>
            {text === null ? (
              findingOf(row)
            ) : (
              <PageLink to={`/finding/${encodeURIComponent(findingId)}`}>{text}</PageLink>
            )}
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {kind}
            </Typography>
          </Box>,
          `${committeeOf(row)}, ${row.year}`,
          one === null || caseNameOf(one) === undefined ? (
            caseOf(one)
          ) : (
            <PageLink key="case" to={pageOf('Case', one.id)}>
              {caseOf(one)}
            </PageLink>
          ),
          one?.status?.label ?? '–',
          <Box key="days" component="ul" sx={{ m: 0, p: 0, listStyle: 'none', whiteSpace: { sm: 'nowrap' } }}>
            <li>{`${words('figures.impact.completedOn')} ${day(row.completedOn)}`}</li>
            {reached.map((step) => (
              <li key={step}>{`${words(`figures.impact.${step}`)} ${dayOf(one?.[step])}`}</li>
            ))}
          </Box>,
        ],
      };
    }),
  });

  const stagesTable = ({ figures }: Impact) => ({
    heads: [words('figures.impact.step'), words('figures.impact.findings'), words('figures.impact.cases')],
    lines: STAGES.map(([stage, ofFindings, ofCases]) => ({
      id: stage,
      cells: [
        words(`figures.impact.stage.${stage}`),
        number(figures[ofFindings]),
        ofCases === null ? '–' : number(figures[ofCases]),
      ],
    })),
  });

  const barsOf = ({ figures }: Impact): readonly Bar[] =>
    STAGES.map(([stage, ofFindings]) => ({
      key: stage,
      name: words(`figures.impact.stage.${stage}`),
      counts: [[figures[ofFindings], number(figures[ofFindings])]],
    }));

  return { heads, textsOf, linesTable, stagesTable, barsOf, findingOf, caseOf };
}
