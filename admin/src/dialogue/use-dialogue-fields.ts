import { useFieldWords } from '../help/field-words.tsx';
import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { FINDING_TYPES, METHODS, type Activity } from './dialogue.ts';

interface About {
  readonly activities: readonly Activity[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

/** What is asked about an activity and a finding. */
export function useDialogueFields({ activities, themes }: About) {
  const words = useWords();
  const asks = useFieldWords();
  const nameOf = useActivityName();
  const ofActivity: readonly Field[] = [
    {
      name: 'method',
      ...asks('dialogue.field.method'),
      type: 'one',
      required: true,
      options: METHODS.map((value) => ({ value, label: words(`dialogue.method.${value}`) })),
    },
    {
      name: 'methodText',
      ...asks('dialogue.field.method_text'),
      type: 'line',
      when: ({ method }) => method === 'OTHER',
    },
    { name: 'heldOn', ...asks('dialogue.field.held_on'), type: 'day' },
    { name: 'place', ...asks('dialogue.field.place'), type: 'line' },
    { name: 'participants', ...asks('dialogue.field.participants'), type: 'number' },
    { name: 'note', ...asks('work.note'), type: 'text', rows: 2 },
  ];
  const ofFinding: readonly Field[] = [
    {
      name: 'type',
      ...asks('dialogue.field.type'),
      type: 'one',
      required: true,
      options: FINDING_TYPES.map((value) => ({ value, label: words(`dialogue.type.${value}`) })),
    },
    {
      name: 'text',
      ...asks('dialogue.field.text'),
      type: 'text',
      required: true,
    },
    {
      name: 'themeId',
      ...asks('dialogue.field.theme'),
      type: 'one',
      options: themes.map(({ id, name }) => ({ value: id, label: name })),
      makes: { of: 'CaseTheme' },
    },
    {
      name: 'activityId',
      ...asks('dialogue.field.activity'),
      type: 'one',
      options: activities.map((one) => ({ value: one.id, label: nameOf(one) })),
    },
  ];
  return { ofActivity, ofFinding };
}

/** What an activity is called: its method, in the committee's own words where it has some. */
export function useActivityName(): (activity: Activity) => string {
  const words = useWords();
  return ({ method, methodText, place }) =>
    [methodText ?? words(`dialogue.method.${method}`), ...(place === null ? [] : [place])].join(', ');
}
