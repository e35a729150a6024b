/**
 * The code that stands in a template of Angular: what a loop goes over, what a block calls a value, and what is done with
 * an event. https://angular.dev/guide/templates
 */

/** A piece of code in markup, or a text that a component is given. Offsets are those of the script. */
export interface AngularCode {
  /** `on`: what is done with an event; `prop`: what a component is given; `each`: what a loop goes over; `as`: what a block
   *  calls by a name; `text`: a value. */
  readonly kind: 'on' | 'prop' | 'each' | 'as' | 'text';
  /** What the loop, or the block, calls it; of the event, or of what is given. */
  readonly name: string;
  /** The component that is given it, or tells of the event. */
  readonly tag?: string;
  /** Comes of a pipe that waits for it. */
  readonly isAwaited: boolean;
  /** A pipe makes something else of it, or may. */
  readonly isPiped?: boolean;
  readonly start: number;
  readonly end: number;
}

export interface AngularTemplate {
  readonly codes: readonly AngularCode[];
  /** A script with each piece of code where it stands, behind as much blank as stands before the markup. */
  readonly script: string;
}

const ATTRIBUTE = /(?<=\s)([([*\w][\w@:.()[\]-]{0,100})=(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
const TAG = /<([A-Za-z][\w.-]{0,99})(?=[\s/>])/g;
const TEXT = /\{\{([^{}]{1,1000})\}\}/g;
const BLOCK = /@(for|if|let|switch)\b[ \t]{0,9}(?:\(|(?=[A-Za-z_$]))/g;
const FOR = /^\s{0,9}([\w$]{1,100})\s{1,9}of\s/;
const LET = /^\s{0,9}([\w$]{1,100})\s{0,9}=(?!=)/;
const LOOP = /^\s{0,99}let\s{1,9}([\w$]{1,100})\s{1,9}of\s/;
const AS = /\sas\s{1,9}([\w$]{1,100})\s{0,9}$/;
/** A pipe, and no `||`. */
const PIPE = /(?<!\|)\|(?!\|)/;
const MOST_CODES = 500;
const LONGEST = 1000;

/** `base` is where the markup stands. Undefined where some of it is not understood: that may call one of the `methods`. */
export function readAngular(markup: string, base: number, methods: ReadonlySet<string>): AngularTemplate | undefined {
  const codes: AngularCode[] = [];
  const tags = [...markup.matchAll(TAG)];
  let at = 0;
  const add = (kind: AngularCode['kind'], name: string, from: number, text: string, tag?: string): void => {
    const pipe = PIPE.exec(text)?.index ?? text.length;
    const start = base + from;
    if (text.slice(0, pipe).trim() !== '')
      codes.push({
        kind,
        name,
        ...(tag !== undefined && { tag }),
        isAwaited: /\|\s{0,9}async\b/.test(text.slice(pipe)),
        ...(/\|\s{0,9}(?!async\b)[a-zA-Z]/.test(text.slice(pipe)) && { isPiped: true }),
        start,
        end: start + pipe,
      });
  };
  for (const { index, 0: whole, 1: written = '', 2: double, 3: single } of markup.matchAll(ATTRIBUTE)) {
    while (at + 1 < tags.length && (tags[at + 1]?.index ?? 0) < index) at += 1;
    const [, element = ''] = tags[at] ?? [];
    const tag = element.includes('-') ? element : undefined;
    const code = double ?? single ?? '';
    const from = index + whole.length - 1 - code.length;
    const loop = written.startsWith('*') ? LOOP.exec(code) : null;
    const [head = ''] = code.split(';', 1);
    if (/^(?:\((?!\()|\[\(|on-)/.test(written)) {
      if (!written.startsWith('['))
        codes.push({
          kind: 'on',
          name: written.slice(1, -1),
          ...(tag !== undefined && { tag }),
          isAwaited: false,
          start: base + from,
          end: base + from + code.length,
        });
    } else if (loop) add('each', loop[1] ?? '', from + loop[0].length, head.slice(loop[0].length));
    else if (written.startsWith('*')) {
      const named = AS.exec(head);
      add(named ? 'as' : 'text', named?.[1] ?? '', from, named ? head.slice(0, named.index) : head);
    } else if (tag !== undefined && /^\w/.test(written) && !/\{\{|\n/.test(code)) {
      const start = base + from - 1;
      codes.push({ kind: 'prop', name: written, tag, isAwaited: false, start, end: start + code.length + 2 });
    } else if (written.startsWith('[')) add(tag === undefined ? 'text' : 'prop', written.slice(1, -1), from, code, tag);
  }
  for (const { index, 1: code = '' } of markup.matchAll(TEXT)) add('text', '', index + 2, code);
  for (const { index, 0: whole, 1: word = '' } of markup.matchAll(BLOCK)) {
    const from = index + whole.length;
    const [first = '', ...more] = partsOf(markup.slice(from, from + LONGEST), word === 'let');
    const named = (word === 'for' ? FOR : word === 'let' ? LET : undefined)?.exec(first);
    if (word === 'for' || word === 'let') {
      if (named)
        add(word === 'for' ? 'each' : 'as', named[1] ?? '', from + named[0].length, first.slice(named[0].length));
      continue;
    }
    const name = more.map((part) => AS.exec(` ${part} `)?.[1]).find((it) => it !== undefined);
    add(name === undefined ? 'text' : 'as', name ?? '', from, first);
  }
  codes.sort((one, other) => one.start - other.start);
  const isText = ({ kind, start }: AngularCode): boolean => kind === 'prop' && /["']/.test(markup.charAt(start - base));
  const isWhole =
    codes.filter((code) => !isText(code)).length <= MOST_CODES &&
    [...methods].every((name) => isCounted(name, markup, codes, base));
  return isWhole ? { codes, script: scriptOf(markup, codes, base) } : undefined;
}

/** Up to the bracket that closes a block, or to its end, at each `;`. */
function partsOf(text: string, isBare: boolean): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(/[();[\]]/g)) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (sign !== ';' && depth >= 0) continue;
    if (sign === ';' && depth > 0) continue;
    parts.push(text.slice(from, index));
    from = index + 1;
    if (depth < 0 || isBare) return parts;
  }
  return parts;
}

/** Whether all that calls a method in markup stands in a piece of code that is known. */
function isCounted(name: string, markup: string, codes: readonly AngularCode[], base: number): boolean {
  const calls = `${name}(`;
  const count = (text: string): number => text.split(calls).length - 1;
  return (
    count(markup) === codes.reduce((sum, { start, end }) => sum + count(markup.slice(start - base, end - base)), 0)
  );
}

/** Each piece in brackets of its own: what is done is statements, all else is a value. */
function scriptOf(markup: string, codes: readonly AngularCode[], base: number): string {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
  let script = ' '.repeat(base);
  for (const { kind, start, end } of codes) {
    if (start - 2 < script.length) continue;
    const [open, close] = kind === 'on' ? '{}' : '()';
    script += `${blank(markup.slice(script.length - base, start - 2 - base))};${open}${markup.slice(start - base, end - base)}${close}`;
  }
  return script;
}
