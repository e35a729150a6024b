/**
 * The scripts that stand in a page itself: `<script>…</script>`, with `type="module"` or without. What a `src` brings is a
 * file of its own; data, maps of imports and templates are no code, and what a comment, a `<template>` or a text holds is
 * not run. https://html.spec.whatwg.org/multipage/scripting.html#the-script-element
 */

/** What hides a script from a browser, by how it begins. */
const BEGINS = /<!--|<(script|style|template|noscript|textarea|title|iframe|xmp)\b([^<>]{0,2000})>/gi;
const CLOSES: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'template', 'noscript', 'textarea', 'title', 'iframe', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
);
const SOURCE = /\ssrc\s{0,9}=/i;
const TYPE = /\stype\s{0,9}=\s{0,9}["']?([\w/+.-]{0,60})/i;
const IS_CODE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:babel|jsx|typescript))$/i;

/** Whether a path is one of a page. */
export function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** The code of a page's own scripts, everything else blank, with a `;` behind each: offsets and lines stay. Undefined where
 *  there is none. */
export function scriptsOfPage(text: string): string | undefined {
  const parts: string[] = [];
  let kept = 0;
  BEGINS.lastIndex = 0;
  for (let tag = BEGINS.exec(text); tag; tag = BEGINS.exec(text)) {
    const start = BEGINS.lastIndex;
    const [, name, attributes = ''] = tag;
    const close = closeOf(name?.toLowerCase(), text, name === undefined ? tag.index : start);
    const end = close?.at ?? text.length;
    const isScript = name?.toLowerCase() === 'script' && !SOURCE.test(attributes);
    if (isScript && IS_CODE.test(TYPE.exec(attributes)?.[1] ?? '') && end > start) {
      parts.push(blank(text.slice(kept, start)), text.slice(start, end), close ? ';' : '');
      kept = close ? end + 1 : end;
    }
    if (!close) break;
    BEGINS.lastIndex = close.end;
  }
  if (kept === 0) return undefined;
  parts.push(blank(text.slice(kept)));
  return parts.join('');
}

/** Where what begins at a place ends: a comment, or an element whose inside is a text. */
function closeOf(
  name: string | undefined,
  text: string,
  from: number,
): { readonly at: number; readonly end: number } | undefined {
  if (name === undefined) {
    const at = text.indexOf('-->', from);
    return at < 0 ? undefined : { at, end: at + 3 };
  }
  const pattern = CLOSES.get(name);
  if (!pattern) return undefined;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { at: found.index, end: pattern.lastIndex } : undefined;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
