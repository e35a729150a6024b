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
  /** Stand between the last row and the end, and are cut before the section itself is left out. */
  readonly inside?: readonly Section[];
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
    const fitted = fitSection(section, left);
    if (fitted?.isCut !== false) isCut = true;
    if (fitted === undefined) continue;
    texts.set(index, fitted.text);
    left.units -= fitted.text.length;
    left.bytes -= Buffer.byteLength(fitted.text);
  }
  return { text: sections.map((_, index) => texts.get(index) ?? '').join(''), isCut };
}

/** Undefined when nothing of it fits but the frame. */
function fitSection(section: Section, left: Size): Fitted | undefined {
  const kept = countRows(section, left);
  if (kept === undefined) return undefined;
  const { inside = [] } = section;
  const isCut = kept !== section.rows.length;
  if (inside.length === 0) return { text: assemble(section, kept), isCut };
  const frame = assemble(section, kept);
  const room = { units: left.units - frame.length, bytes: left.bytes - Buffer.byteLength(frame) };
  const fitted = fitSections(inside, room);
  if (fitted.text === '' && section.rows.length === 0) return undefined;
  return { text: assemble(section, kept, fitted.text), isCut: isCut || fitted.isCut };
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

function assemble({ open, rows, close, more }: Section, kept: number, inside = ''): string {
  const rest = kept < rows.length ? more(rows.length - kept) : '';
  return `${open}${rows.slice(0, kept).join('')}${rest}${inside}${close}`;
}

function fits(text: string, { units, bytes }: Size): boolean {
  return text.length <= units && Buffer.byteLength(text) <= bytes;
}
