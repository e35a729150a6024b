/** How long a text may be: in UTF-16 units and in bytes of UTF-8. GitHub counts one here and the other there. */
export interface Size {
  readonly units: number;
  readonly bytes: number;
}

/** A part of a page that can be cut between two of its rows. */
export interface Section {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** What stands in for the rows that were left out. */
  more(hidden: number): string;
  /** Sections of a smaller number get room first; the order on the page stays. */
  readonly rank: number;
}

export interface Fitted {
  readonly text: string;
  /** True when a row or a whole section was left out. */
  readonly isCut: boolean;
}

/** The sections, one after the other, cut between rows so that they fit. A section of which nothing fits is left out. */
export function fitSections(sections: readonly Section[], room: Size): Fitted {
  const left = { units: room.units, bytes: room.bytes };
  const ranked = sections.map((section, index) => ({ section, index })).sort((a, b) => a.section.rank - b.section.rank);
  const texts = new Map<number, string>();
  let isCut = false;

  for (const { section, index } of ranked) {
    const kept = countRows(section, left);
    if (kept !== section.rows.length) isCut = true;
    if (kept === undefined) continue;
    const text = assemble(section, kept);
    texts.set(index, text);
    left.units -= text.length;
    left.bytes -= Buffer.byteLength(text);
  }
  return { text: sections.map((_, index) => texts.get(index) ?? '').join(''), isCut };
}

/** How many rows fit; undefined when not even the frame does. */
function countRows(section: Section, left: Size): number | undefined {
  const whole = assemble(section, section.rows.length);
  if (fits(whole, left)) return section.rows.length;
  const frame = assemble(section, 0);
  if (!fits(frame, left)) return undefined;
  let units = frame.length;
  let bytes = Buffer.byteLength(frame);
  for (const [index, row] of section.rows.entries()) {
    units += row.length;
    bytes += Buffer.byteLength(row);
    if (units > left.units || bytes > left.bytes) return index;
  }
  return section.rows.length;
}

function assemble({ open, rows, close, more }: Section, kept: number): string {
  const rest = kept < rows.length ? more(rows.length - kept) : '';
  return `${open}${rows.slice(0, kept).join('')}${rest}${close}`;
}

function fits(text: string, { units, bytes }: Size): boolean {
  return text.length <= units && Buffer.byteLength(text) <= bytes;
}
