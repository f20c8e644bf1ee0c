import { useFieldWords } from '../help/field-words.tsx';
import AdoptIcon from '@mui/icons-material/HandshakeOutlined';
import DiscardIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/EditNoteOutlined';
import RefreshIcon from '@mui/icons-material/Sync';
import type { Action } from '../meeting/frame.ts';
import { shortMoment } from '../meeting/when.ts';
import { actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { AgreementVersion, VersionVerb, YearOfAgreement } from './agreement.ts';

/** What the server says can be done with a version of an agreement now, each with its form. */
export function useVersionActions(year: YearOfAgreement): (version: AgreementVersion) => readonly Action[] {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const meetings = [...year.phases.flatMap(({ meetings: own }) => own), ...year.extraMeetings].flatMap(
    ({ id, startsAt, titles }) =>
      startsAt === null
        ? []
        : [{ value: id, label: `${inLanguage(titles, language)} ${shortMoment(startsAt, language)}` }],
  );
  return ({ id, version, expectations, wayOfWorking, note, moves }) => {
    const of = (key: VersionVerb) => ({
      key,
      label: words(`agreement.verb.${key}`),
      submit: words(`agreement.save.${key}`),
      said: words(`agreement.said.${key}`),
      version,
    });
    const actions: readonly Action[] = [
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        initial: { expectations, wayOfWorking, note },
        fields: [
          { name: 'expectations', ...asks('agreement.field.expectations'), type: 'text', rows: 4 },
          { name: 'wayOfWorking', ...asks('agreement.field.way_of_working'), type: 'text', rows: 4 },
          { name: 'note', ...asks('agreement.field.note'), type: 'text', rows: 2 },
        ],
        send: actOnVersion('updateAgreementDraft', id),
      }),
      formAction({
        ...of('REFRESH'),
        Icon: RefreshIcon,
        help: words('agreement.help.REFRESH'),
        send: actOnVersion('refreshAgreementDraft', id),
      }),
      formAction({
        ...of('ADOPT'),
        Icon: AdoptIcon,
        override: 'overrideReason',
        help: words('agreement.help.ADOPT'),
        initial: { byResidents: true, byPoliticians: true },
        fields: [
          {
            name: 'meetingId',
            ...asks('agreement.field.meeting'),
            type: 'one',
            required: true,
            options: meetings,
            ...(meetings.length === 0 ? { helperText: words('agreement.help.no_meeting') } : {}),
          },
          { name: 'byResidents', ...asks('agreement.field.by_residents'), type: 'yes' },
          { name: 'byPoliticians', ...asks('agreement.field.by_politicians'), type: 'yes' },
          { name: 'adoptedOn', ...asks('work.day', 'agreement.adoptedOn'), type: 'day' },
        ],
        send: actOnVersion('adoptAgreement', id),
      }),
      formAction({
        ...of('DISCARD'),
        Icon: DiscardIcon,
        danger: true,
        fields: [{ name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 }],
        send: actOnVersion('discardAgreementDraft', id),
      }),
    ];
    return actions.filter(({ key }) => moves.some((verb) => verb === key));
  };
}
