import { useKept } from '../draft/kept-form.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { YesField } from '../frame/yes-field.tsx';
import { Typography } from '@mui/material';
import { act } from '../graphql.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { TitleFields } from '../meeting/title-fields.tsx';
import { titleInput, titleTexts } from '../meeting/title-input.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useWords } from '../words.ts';
import type { MonthWindow, Phase } from './cycle.ts';
import { CHANGE_PHASE } from './phase-verbs.ts';
import { WindowFields } from './window-fields.tsx';

interface ChangeFormProps {
  readonly phase: Phase;
  readonly frame: Frame;
}

/** Gives a phase the committee's own title or window, or goes back to the wheel's. */
export function ChangeForm({ phase, frame }: ChangeFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { template } = phase;
  const [title, setTitle] = useKept('title', titleTexts(phase.titles));
  const [window, setWindow] = useKept<MonthWindow>('window', { kind: phase.window.kind, months: phase.window.months });
  const [ownTitle, setOwnTitle] = useKept('ownTitle', template === null || !same(template.titles, phase.titles));
  const [ownWindow, setOwnWindow] = useKept('ownWindow', template === null || !same(template.window, phase.window));
  const [reason, setReason] = useKept('reason', phase.reason ?? '');
  return (
    <VerbForm
      frame={frame}
      version={phase.version}
      submitLabel={words('year.save.CHANGE')}
      send={(expectedVersion) =>
        act(CHANGE_PHASE, {
          input: {
            id: phase.id,
            expectedVersion,
            title: ownTitle ? titleInput(title) : null,
            window: ownWindow ? { kind: window.kind, months: window.months } : null,
            reason: reason.trim(),
          },
        })
      }
      said={() => words('year.said.CHANGE')}
    >
      <Typography>{words('year.help.CHANGE')}</Typography>
      {template === null ? null : (
        <YesField {...asks('year.field.own_title')} checked={ownTitle} onChange={setOwnTitle} />
      )}
      {ownTitle ? <TitleFields value={title} onChange={setTitle} required /> : null}
      {template === null ? null : (
        <YesField {...asks('year.field.own_window')} checked={ownWindow} onChange={setOwnWindow} />
      )}
      {ownWindow ? <WindowFields value={window} onChange={setWindow} /> : null}
      <ReasonField value={reason} onChange={setReason} required />
    </VerbForm>
  );
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
