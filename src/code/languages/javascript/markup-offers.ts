/**
 * What a `<select>` of Vue or Svelte offers to whom picks in it: texts that are written out, and the values of lists that it
 * shows. https://vuejs.org/guide/essentials/forms.html#select https://svelte.dev/docs/svelte/bind#select-bind:value
 */

/** Of each element of a list, the part that a path leads to. */
export interface OfferedList {
  readonly list: readonly string[];
  readonly path: readonly (string | number)[];
}

export type Offered = OfferedList | { readonly text: string };

const LONGEST = 8000;
const OPENS = /<select\b[^<>]{0,2000}$/;
const TAG = /<(\/?)([A-Za-z][\w.-]{0,99})((?:"[^"]{0,1000}"|'[^']{0,1000}'|[^"'<>]){0,2000})>/g;
const EACH = /\{#each\s{1,9}([\w$.]{1,200})\s{1,9}as\s{1,9}([^(}]{1,200})(?:\([^)}]{0,200}\)\s{0,9})?\}/g;
const FOR = /\sv-for=(?:"([^"]{1,300})"|'([^']{1,300})')/;
const GIVEN = /\s(?::value|v-bind:value)=(?:"([^"]{1,200})"|'([^']{1,200})')|\svalue=\{([^{}]{1,200})\}/;
const FIXED = /\svalue=(?:"([^"{}]{0,200})"|'([^'{}]{0,200})')/;

/** What is offered in the `<select>` in whose tag a place of the markup is; undefined where some of it is not understood. */
export function offeredAt(markup: string, at: number): readonly Offered[] | undefined {
  if (!OPENS.test(markup.slice(Math.max(0, at - 2000), at))) return undefined;
  const behind = markup.slice(at, at + LONGEST);
  const end = behind.indexOf('</select');
  const from = behind.indexOf('>') + 1;
  if (end < from || from === 0 || /\{[@:]|\{#(?!each\b)/.test(behind.slice(from, end))) return undefined;
  const inside = behind.slice(from, end);
  const offered: Offered[] = [];
  for (const { index, 1: closes, 2: tag = '', 3: rest = '' } of inside.matchAll(TAG)) {
    if (tag === 'optgroup' || closes === '/') continue;
    const one = tag === 'option' ? offeredBy(rest, inside.slice(0, index)) : undefined;
    if (!one) return undefined;
    offered.push(one);
  }
  return offered.length > 0 ? offered : undefined;
}

function offeredBy(attributes: string, before: string): Offered | undefined {
  const given = GIVEN.exec(attributes);
  const fixed = given ? undefined : FIXED.exec(attributes);
  if (fixed) return { text: fixed[1] ?? fixed[2] ?? '' };
  const code = (given?.[1] ?? given?.[2] ?? given?.[3] ?? '').trim();
  if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,5}$/.test(code)) return undefined;
  const loop = loopAround(attributes, before);
  const [name = '', ...rest] = code.split('.');
  const part = loop && partNamed(loop.bound, name);
  return loop && part && { list: loop.list.split('.'), path: [...part, ...rest] };
}

/** The loop in which an option stands: its own of Vue, the innermost of Svelte that is still open. */
function loopAround(attributes: string, before: string): { readonly list: string; readonly bound: string } | undefined {
  const own = FOR.exec(attributes);
  if (own) return loopOf(own[1] ?? own[2] ?? '');
  const last = [...before.matchAll(EACH)].at(-1);
  if (!last || before.indexOf('{/each', last.index) >= 0) return undefined;
  return { list: last[1] ?? '', bound: (last[2] ?? '').trim() };
}

/** `option in options`, `(option, index) of options`. */
function loopOf(code: string): { readonly list: string; readonly bound: string } | undefined {
  const { index, 0: word } = /\s(?:in|of)\s/.exec(code) ?? { index: -1, 0: '' };
  const list = code.slice(index + word.length).trim();
  const bound = code.slice(0, Math.max(0, index)).trim().replace(/^\(/, '').replace(/\)$/, '').trim();
  return index > 0 && /^[\w$.]{1,200}$/.test(list) ? { list, bound } : undefined;
}

/** Where an element of a loop has what is called by a name: itself, `[label, type]`, `{ type }`, `(option, index)`. */
function partNamed(bound: string, name: string): readonly (string | number)[] | undefined {
  const list = /^\[([^[\]{}]{1,200})\]$/.exec(bound)?.[1];
  if (list !== undefined) {
    const at = list.split(',').findIndex((one) => one.trim() === name);
    return at < 0 ? undefined : [at];
  }
  const parts = /^\{([^[\]{}]{1,200})\}$/.exec(bound)?.[1];
  if (parts !== undefined) return parts.split(',').some((one) => one.trim() === name) ? [name] : undefined;
  const [first = ''] = bound.split(',');
  return first.trim() === name ? [] : undefined;
}
