const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML and SVG. */
export const xml = (text: string | number) =>
  String(text)
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
    // XML has no word for control characters.
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, ' ');
