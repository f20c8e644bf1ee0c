import { dayOf, timeOf } from '@naerhjul/domain/calendar.ts';
import type { Shown } from '../outlet/schedule-of.ts';
import { pathOf, titleOf, type WheelData } from './wheel-data.ts';

const CALLED_OFF: ReadonlySet<Shown['status']> = new Set(['CANCELLED', 'DECLINED', 'SKIPPED']);

/** Everything that has a date, as schema.org's events, for those who search. */
export function eventsOf(data: WheelData, origin: string): readonly object[] {
  const { items, lang, place } = data;
  const dated = items.filter(({ startsOn }) => startsOn !== null);
  return dated.map((item) => {
    const { status, movedFrom, startsAt, startsOn, endsAt, endsOn, openToPublic } = item;
    const off = CALLED_OFF.has(status);
    const before = movedFrom.at(-1);
    const organizers = item.committees.map(({ name }) => ({ '@type': 'Organization', name }));
    return {
      '@context': 'https://schema.org',
      '@type': 'Event',
      identifier: item.id,
      name: `${titleOf(item, lang)} – ${item.committees.map(({ name }) => name).join(' + ')}`,
      inLanguage: lang,
      startDate: startsAt === null ? startsOn : local(startsAt, place.timeZone),
      ...(endsAt !== null ? { endDate: local(endsAt, place.timeZone) } : endsOn === null ? {} : { endDate: endsOn }),
      eventStatus: `https://schema.org/Event${off ? 'Cancelled' : before === undefined ? 'Scheduled' : 'Rescheduled'}`,
      ...(before === undefined
        ? {}
        : { previousStartDate: before.startsAt === null ? before.startsOn : local(before.startsAt, place.timeZone) }),
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: item.place ?? place.name, address: addressOf(item.place, place.name) },
      organizer: organizers.length === 1 ? organizers[0] : organizers,
      ...(openToPublic ? { isAccessibleForFree: true } : {}),
      url: `${origin}${pathOf(data, 'html')}#${item.id}`,
    };
  });
}

/** A place that is written as letters are addressed: «Rådhuset, Engene 1, 3008 Drammen». */
const POSTAL = /^(?:.*,)?\s*([^,]*\p{L}[^,]*\s\d+\s?\p{L}?),\s*(\d{4})\s+([^,]+)$/u;

/** What is known of where it is: the street where one is named, and always the municipality. */
function addressOf(text: string | null, municipality: string): object {
  const [, streetAddress, postalCode, town] = POSTAL.exec(text ?? '') ?? [];
  return {
    '@type': 'PostalAddress',
    ...(streetAddress === undefined ? {} : { streetAddress: streetAddress.trim(), postalCode }),
    addressLocality: (town ?? municipality).trim(),
    addressCountry: 'NO',
  };
}

/** A moment on the municipality's clock, with how far that is from UTC. */
function local(at: Date, zone: string): string {
  const wall = `${dayOf(at, zone)}T${timeOf(at, zone)}:00`;
  const minutes = Math.round((Date.parse(`${wall}Z`) - at.getTime()) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${wall}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
