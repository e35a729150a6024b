import { readHtml } from '../policy/html.ts';
import { clip } from '../sentence.ts';
import { readDocc } from './docc.ts';
import { readMarkdown } from './markdown.ts';
import type { Page } from './page.ts';

/** Less is no page of Apple's, but the shell of one that scripts fill. */
const SHORTEST = 400;

/** Reads a page by what it looks like; whatever its server calls it. Without a layout that is known: why. */
export function readPage(body: string): Page | string {
  const start = body.trimStart().slice(0, 400);
  if (start.startsWith('{')) return readDocc(body) ?? 'the answer broke off, or its layout is not known';
  if (/^<!--\s*\{/.test(start)) return readMarkdown(body) ?? 'the page’s head cannot be read';
  if (/^<(?:!doctype html|html|!--)/i.test(start)) return readWeb(body);
  return 'the page’s layout is not known';
}

/** What stands in a page's place says so at its top. */
const STANDS_IN = /not found|can[’']t be found|unavailable|maintenance|access denied|sign in/i;

function readWeb(body: string): Page | string {
  const { title, visible, root } = readHtml(body);
  if (STANDS_IN.test(title)) return `another page came in its place: ${clip(title, 80)}`;
  if (visible.length < SHORTEST) return 'the page has hardly any text: scripts fill it, or its layout has changed';
  const isCut = !/<\/html\s*>/i.test(body.slice(-2000));
  const lacks = isCut ? 'the page ends before its last line' : root && 'scripts fill a part of the page';
  return { layout: 'html', text: visible, ...(lacks && { lacks }), availability: new Map(), topics: [] };
}
