/** How long a text may be: in UTF-16 units and in bytes of UTF-8. */
export interface Limit {
  readonly units: number;
  readonly bytes: number;
}

/** Room for the closing tags and fences that a cut may need. */
const CLOSERS = 300;

/**
 * Cuts Markdown between two lines so that it fits, closes what the cut leaves open (a code fence, `<details>`, a table)
 * and ends with a pointer to the rest. What fits comes back as it is.
 * @param pointer says where the rest is, from the number of lines that are left out
 */
export function cutMarkdown(markdown: string, limit: Limit, pointer: (lines: number) => string): string {
  if (markdown.length <= limit.units && Buffer.byteLength(markdown) <= limit.bytes) return markdown;
  const lines = markdown.split('\n');
  const reserve = CLOSERS + Buffer.byteLength(pointer(lines.length));
  const room: Limit = { units: limit.units - reserve, bytes: limit.bytes - reserve };
  const kept: string[] = [];
  let units = 0;
  let bytes = 0;
  for (const line of lines) {
    const lineBytes = Buffer.byteLength(line) + 1;
    if (units + line.length + 1 > room.units || bytes + lineBytes > room.bytes) break;
    kept.push(line);
    units += line.length + 1;
    bytes += lineBytes;
  }
  const left = lines.length - kept.length;
  if (kept.length === 0) kept.push(cutLine(lines[0] ?? '', room));
  return [...kept, ...closers(kept), '', pointer(left)].join('\n');
}

/** The start of a line that is too long by itself; no surrogate pair and no word of HTML is cut in two. */
function cutLine(line: string, room: Limit): string {
  let units = 0;
  let bytes = 0;
  for (const character of line) {
    const next = bytes + Buffer.byteLength(character);
    if (units + character.length > room.units || next > room.bytes) break;
    units += character.length;
    bytes = next;
  }
  return line.slice(0, units).replace(/<[^>]{0,200}$/, '');
}

/**
 * What closes the code fence and the HTML blocks that these lines leave open. Our own reporters write the Markdown, so
 * tags are spelt plainly; one too many in a code span is closed for nothing, which no reader sees.
 */
function closers(lines: readonly string[]): readonly string[] {
  const tags: string[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else readTags(line, tags);
  }
  const tail = tags.toReversed().map((tag) => `</${tag}>`);
  return [...(fence === undefined ? [] : [fence]), ...(tail.length === 0 ? [] : ['', tail.join('')])];
}

function readTags(line: string, open: string[]): void {
  for (const [, slash, tag] of line.matchAll(/<(\/?)(details|summary|table|thead|tbody|tr|td|th|ul|ol|li)\b[^<>]*>/g)) {
    if (tag === undefined) continue;
    if (slash === '') open.push(tag);
    else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
  }
}
