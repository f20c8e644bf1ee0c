import AddIcon from '@mui/icons-material/AddCircleOutline';
import ChangeIcon from '@mui/icons-material/ChangeCircleOutlined';
import RefusedIcon from '@mui/icons-material/ErrorOutlined';
import SameIcon from '@mui/icons-material/CheckCircleOutlined';
import Checkbox from '@mui/material/Checkbox';
import Stack from '@mui/material/Stack';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { useWords, type WordKey } from '../words.ts';
import type { ImportKind } from './fields.ts';
import { useFaultWords, useFieldName } from './use-fault-words.ts';
import type { FileRow } from './rows-in.ts';
import type { RowFate } from './use-import.ts';

const ICONS = { NEW: AddIcon, CHANGED: ChangeIcon, SAME: SameIcon, REFUSED: RefusedIcon };
const OF = { members: 'Person', meetings: 'Meeting', cases: 'Case' } as const;

interface Props {
  readonly kind: ImportKind;
  readonly label: string;
  readonly fates: readonly RowFate[];
  /** Whether it has happened, and is not only what would. */
  readonly isDone: boolean;
  /** The rows that are fine and still not to be imported, by their numbers. */
  readonly leftOut: ReadonlySet<number>;
  readonly onLeaveOut: (leftOut: ReadonlySet<number>) => void;
}

/** What comes of each row, by text and picture; those that are refused come first. */
export function FateTable({ kind, label, fates, isDone, leftOut, onLeaveOut }: Props) {
  const words = useWords();
  const faultWords = useFaultWords(kind);
  const nameOf = useFieldName(kind);
  const why = ({ fate, faults, steps, fields }: RowFate) => {
    if (fate === 'REFUSED') return faults.map(faultWords).join(' ');
    const done = steps.map((step) => words(`import.step.${step}` as WordKey)).join(', ');
    return fields.length === 0 ? done : `${done}: ${fields.map(nameOf).join(', ')}`;
  };
  const inOrder = [
    ...fates.filter(({ fate }) => fate === 'REFUSED'),
    ...fates.filter(({ fate }) => fate !== 'REFUSED'),
  ];
  return (
    <PlainTable
      label={label}
      heads={[
        words('import.table.row'),
        words('import.table.about'),
        words('import.table.fate'),
        words('import.table.why'),
        ...(isDone ? [] : [words('import.table.take')]),
      ]}
      rows={inOrder.map((one) => {
        const { row, fate, id } = one;
        const Icon = ICONS[fate];
        const about = aboutOf(kind, row, (committee) => words('import.of_committee', { committee }));
        return {
          id: String(row.number),
          cells: [
            row.number,
            id === null ? (
              about
            ) : (
              <PageLink key="about" to={pageOf(OF[kind], id)}>
                {about}
              </PageLink>
            ),
            <Stack key="fate" direction="row" spacing={1} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}>
              <Icon fontSize="small" aria-hidden color={fate === 'REFUSED' ? 'error' : 'inherit'} />
              <span>{words(isDone ? `import.done_fate.${fate}` : `import.fate.${fate}`)}</span>
            </Stack>,
            why(one),
            ...(isDone
              ? []
              : [
                  fate === 'NEW' || fate === 'CHANGED' ? (
                    <Checkbox
                      key="take"
                      size="small"
                      sx={{ my: -1 }}
                      checked={!leftOut.has(row.number)}
                      onChange={({ target }) => onLeaveOut(toggled(leftOut, row.number, !target.checked))}
                      slotProps={{
                        input: { 'aria-label': words('import.table.take_row', { number: row.number, about }) },
                      }}
                    />
                  ) : (
                    ''
                  ),
                ]),
          ],
        };
      })}
    />
  );
}

function toggled(rows: ReadonlySet<number>, number: number, isIn: boolean): ReadonlySet<number> {
  const others = [...rows].filter((one) => one !== number);
  return new Set(isIn ? [...others, number] : others);
}

function aboutOf(kind: ImportKind, { input }: FileRow, ofCommittee: (committee: string) => string): string {
  const { name = '', title = '', phase = '', startsOn = '' } = input;
  const committee = String(input['committee'] ?? '');
  const what = {
    members: [name],
    meetings: [phase, typeof startsOn === 'string' && startsOn !== '' ? day(startsOn) : ''],
    cases: [title],
  }[kind];
  const whose = /^\d+$/.test(committee) ? ofCommittee(committee) : committee;
  return [...what, whose].filter((one) => one !== '').join(', ');
}
