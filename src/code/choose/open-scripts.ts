/**
 * Files of JavaScript as they are opened: scripts, pages, and components whose template stands beside their script.
 */
import { bufferOf } from '../../bytes.ts';
import { isPage, scriptsOfPage } from '../../read/javascript/page-scripts.ts';
import { type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { factsOrSkipped } from '../facts/read-source.ts';
import { locate, readSource, type Source } from '../facts/source.ts';
import { type Markup, readMarkup } from '../languages/javascript/markup.ts';
import { createModules } from '../languages/javascript/modules.ts';
import { readJavaScript } from '../languages/javascript/read.ts';
import { type ModuleFacts, readModule } from '../languages/javascript/read-module.ts';
import type { Resolve } from '../languages/javascript/script-paths.ts';
import type { ParsedTemplate } from '../languages/javascript/vue-components.ts';
import { readTemplate } from '../languages/javascript/vue-templates.ts';
import type { ParseText } from '../languages/parser.ts';
import type { Copy } from '../languages/syntax.ts';
import type { Scan } from '../scan/scan.ts';
import { createRendered } from './angular-rendered.ts';
import { TOO_MUCH } from './unread.ts';

/** Bytes beyond which no further files are parsed: some seconds. */
export const MOST_BYTES = 6_000_000;

/** What is left of a language when its share is used up: told, and never taken for read. */
export function tooMuch(path: string): Skipped {
  return { at: { file: path, line: 1, column: 1 }, reason: TOO_MUCH };
}

export function createScriptReader(
  all: readonly Scan[],
  resolve: Resolve,
  parse: ParseText,
  files: RepoFiles,
  chosen: ReadonlySet<string>,
): (path: string) => FileFacts | Skipped | undefined {
  const sizes = new Map(all.map(({ path, size }) => [path, size]));
  const read = new Map<string, Opened | Skipped>();
  let budget = MOST_BYTES * 2;
  const open = (path: string): Opened | Skipped | undefined => {
    const known = read.get(path);
    if (known) return known;
    const size = sizes.get(path);
    if (size === undefined) return undefined;
    const isTooMuch = size > budget;
    if (!isTooMuch) budget -= size;
    const found = isTooMuch ? tooMuch(path) : openScript(path, parse, files);
    read.set(path, found);
    return found;
  };
  const parseWhole = (script: string): Copy['root'] | undefined => {
    const parsed = parse(script);
    return 'root' in parsed && !parsed.hasError ? parsed.root : undefined;
  };
  const modules = createModules((path) => {
    const found = open(path);
    return found && 'own' in found ? found.own : undefined;
  }, resolve);
  const template = (path: string): string | undefined =>
    files.has(path) ? bufferOf(files.bytes(path)).toString('utf8', 0, LONGEST_TEMPLATE) : undefined;
  const isRendered = createRendered(
    all.map(({ path }) => path),
    files,
    (path) => chosen.has(path),
    (script) => parseWhole(script) !== undefined,
  );
  return (path) => {
    const found = open(path);
    if (!found || !('own' in found)) return found;
    const { source, tree, own, markup, vue } = found;
    return factsOrSkipped(source, () =>
      readJavaScript(source, tree, own, modules, {
        template,
        parse: parseWhole,
        isRendered,
        ...(markup && { markup }),
        ...(vue && { vue }),
      }),
    );
  };
}

/** Bytes of a file of markup that are looked at. */
const LONGEST_TEMPLATE = 1_000_000;

interface Opened {
  readonly source: Source;
  readonly tree: Copy;
  readonly own: ModuleFacts;
  readonly markup?: Markup;
  readonly vue?: ParsedTemplate;
}

function openScript(path: string, parse: ParseText, files: RepoFiles): Opened | Skipped {
  try {
    const whole = readSource(path, 'javascript', files);
    const parts = /\.(?:vue|svelte)$/.test(path) ? partsOfComponent(whole.text) : undefined;
    const script = isPage(path) ? scriptsOfPage(whole.text) : parts?.script;
    const source = script === undefined ? whole : { ...whole, text: script };
    const parsed = parse(source.text);
    if ('failure' in parsed) return { at: locate(source, 0), reason: parsed.failure };
    const own = readModule(parsed.root, { path, lines: source.lines }, source.text);
    const markup = parts && readMarkup(parts.markup, path.endsWith('.svelte'));
    const vue = parts && path.endsWith('.vue') ? parseTemplate(parts.markup, parse) : undefined;
    return { source, tree: parsed, own, ...(markup && { markup }), ...(vue && { vue }) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { at: error.at, reason: error.message };
  }
}

/** What is not understood in a template is only not followed there. */
function parseTemplate(markup: string, parse: ParseText): ParsedTemplate | undefined {
  const { codes, script } = readTemplate(markup);
  const parsed = codes.length > 0 ? parse(script) : undefined;
  return parsed && 'root' in parsed ? { codes, root: parsed.root, script } : undefined;
}

/** The `<script>` parts of a component and its markup, each with everything else blank, offsets kept. */
function partsOfComponent(text: string): { readonly script: string; readonly markup: string } {
  const parts = /<(?:script|style)\b[^<>]*>|<\/(?:script|style)>/g;
  let script = '';
  let markup = '';
  let from = 0;
  let inside: 'script' | 'style' | undefined;
  const take = (part: string, tag: string): void => {
    script += (inside === 'script' ? part : blank(part)) + blank(tag);
    markup += (inside === undefined ? part : blank(part)) + blank(tag);
  };
  for (let tag = parts.exec(text); tag; tag = parts.exec(text)) {
    take(text.slice(from, tag.index), tag[0]);
    inside = tag[0].startsWith('</') ? undefined : tag[0].startsWith('<script') ? 'script' : 'style';
    from = parts.lastIndex;
  }
  take(text.slice(from), '');
  return { script, markup };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
