/** Made when a text is first met that needs it: that takes longer than a small check. */
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Scripts and signs that take two columns of a terminal. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\p{Regional_Indicator}]|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;

const ZERO = /^\p{M}+$/u;

/** Letters of Latin scripts, dashes, quotation marks and the report's own signs: each takes one column. Asking V8 where
 *  characters end would take longer than writing the report. */
const NARROW = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u2500-\u257f\u25cf\u2713\u2717]*$/;

/** How many columns of a terminal a line takes: two for wide characters, none for marks that combine. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Spaces on the right up to so many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The same, cut at the front: of a place, its line is what is looked for. */
export function clipFront(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = text;
  while (kept !== '' && displayWidth(kept) > width - 1) kept = kept.replace(/^./su, '');
  return `…${kept}`;
}

/** At most so many columns, with an ellipsis when something was cut. */
export function clipTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (NARROW.test(text)) return `${text.slice(0, width - 1).trimEnd()}…`;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemesOf(text)) {
    const next = used + graphemeWidth(segment);
    if (next > width - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept.trimEnd()}…`;
}

/** Rows in columns, two spaces apart; nothing trails. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
