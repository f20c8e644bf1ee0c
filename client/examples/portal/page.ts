import type { NextMeeting } from './copy.ts';

const WHEN = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const MONTH = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', month: 'long', year: 'numeric' });

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page of the portal: when each committee meets next. */
export function pageOf(meetings: readonly NextMeeting[]): string {
  const rows = meetings.map((meeting) => {
    const { committee, title, place } = meeting;
    const name = `<th scope="row">${escaped(committee)}</th>`;
    if (title === null) return `<tr>${name}<td colspan="3">Ikke noe møte er satt opp</td></tr>\n`;
    const where = escaped(place ?? 'Stedet er ikke bestemt');
    return `<tr>${name}<td>${escaped(title)}</td><td>${whenOf(meeting)}</td><td>${where}</td></tr>\n`;
  });
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nærutvalgenes neste møter</title>
<h1>Nærutvalgenes neste møter</h1>
<table>
<thead><tr><th scope="col">Nærutvalg</th><th scope="col">Møte</th><th scope="col">Når</th><th scope="col">Hvor</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</html>
`;
}

/** When a meeting is: its moment, or the month that the annual wheel has it in. */
function whenOf({ startsAt, opensOn }: NextMeeting): string {
  if (startsAt !== null) return `<time datetime="${startsAt}">${WHEN.format(new Date(startsAt))}</time>`;
  return opensOn === null ? 'Dato ikke fastsatt' : `${MONTH.format(new Date(opensOn))}, dato ikke fastsatt`;
}
