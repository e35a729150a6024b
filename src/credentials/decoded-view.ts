/** A text as its next reader takes it, with the place in the text that each of its signs comes from. */
export interface View {
  readonly text: string;
  /** Offsets in the view at which a coded sign begins, ascending, and how far the text is ahead of the view behind it. */
  readonly shifts: readonly { readonly at: number; readonly ahead: number }[];
}

/** Percent-encoding, however often it was done again; entities of HTML; escapes of strings; and what is not seen. */
const CODED =
  /%(?:25)*([0-9a-f]{2})|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(amp|quot|lt|gt|apos|colon|sol|bsol|commat|num|quest);|\\{1,4}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrt"']))|\p{Default_Ignorable_Code_Point}+/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  colon: ':',
  sol: '/',
  bsol: '\\',
  commat: '@',
  num: '#',
  quest: '?',
};

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Undefined for a text in which nothing is coded. */
export function decodeView(text: string): View | undefined {
  const shifts: { at: number; ahead: number }[] = [];
  let view = '';
  let end = 0;
  for (const match of text.matchAll(CODED)) {
    view += text.slice(end, match.index);
    const [coded, percent, decimal, hex, name, unicode, byte, escaped] = match;
    const digits = percent ?? hex ?? unicode ?? byte;
    const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
    const sign =
      digits !== undefined || decimal !== undefined
        ? String.fromCharCode(Math.min(code, 0xffff))
        : name !== undefined
          ? (NAMED[name.toLowerCase()] ?? '')
          : escaped !== undefined
            ? (ESCAPED[escaped.toLowerCase()] ?? escaped)
            : '';
    const at = view.length;
    view += sign;
    end = match.index + coded.length;
    shifts.push({ at, ahead: end - view.length });
  }
  return shifts.length === 0 ? undefined : { text: view + text.slice(end), shifts };
}

/** Where an offset of the view stands in the text. */
export function toSource({ shifts }: View, offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  // a coded sign that begins here is part of what begins here: those before it alone count
  return offset + (shifts[low - 1]?.ahead ?? 0);
}
