function line(cells: readonly string[]): string {
  return cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}

/** A file as Norwegian Excel writes and opens it: semicolons, a byte order mark, and lines that end as on Windows. */
export function excelCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${line(cells)}\r\n`).join('')}`;
}
