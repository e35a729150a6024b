/**
 * Who renders a component of Angular: where all who do are templates of components that are read, its inputs are what these
 * give it, and nothing else.
 */
import { bufferOf } from '../../bytes.ts';
import { literal } from '../../patterns.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { readAngular } from '../languages/javascript/angular-templates.ts';
import { templatesIn } from '../languages/javascript/markup-writes.ts';
import { isOfTests } from './unimported.ts';

/** Whether nobody else than templates that are read renders a component, by its selector and its name. */
export type IsRendered = (selector: string, name: string) => boolean;

interface Markup {
  readonly text: string;
  /** The script whose class has it, where it is known. */
  readonly of: string | undefined;
}

interface Texts {
  readonly scripts: readonly { readonly text: string; readonly inline: string }[];
  /** All markup that may be a template, in scripts and in files of its own. */
  readonly markups: readonly Markup[];
}

/** `parses`: whether what stands in a template is understood. */
export function createRendered(
  paths: readonly string[],
  files: RepoFiles,
  isRead: (path: string) => boolean,
  parses: (script: string) => boolean,
): IsRendered {
  let known: Texts | 'unknown' | undefined;
  return (selector, name) => {
    known ??= textsOf(paths, files) ?? 'unknown';
    if (known === 'unknown') return false;
    const start = new RegExp(`<${literal(selector)}(?=[\\s/>])`, 'g');
    const tag = new RegExp(`${start.source}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^>"']){0,2000}`, 'g');
    const shown = known.markups.filter(({ text }) => text.search(start) >= 0);
    const isSaid = ({ text, of }: Markup): boolean => {
      const isPlain = of !== undefined && isRead(of) && ![...text.matchAll(tag)].some(([whole]) => UNSAID.test(whole));
      const template = isPlain ? readAngular(text, 0, NONE) : undefined;
      return template !== undefined && (template.codes.length === 0 || parses(template.script));
    };
    if (shown.length === 0 || !shown.every(isSaid)) return false;
    const word = new RegExp(`\\b${literal(name)}\\b`);
    return known.scripts.every(({ text, inline }) => {
      const isOnlyThere = !text.includes(`<${selector}`) || count(text, start) === count(inline, start);
      return isOnlyThere && (!text.includes(name) || !word.test(withoutLists(text, name)));
    });
  };
}

const NONE: ReadonlySet<string> = new Set();
/** What a template gives and gets back, or puts together. */
const UNSAID = /\[\(|bind(?:on)?-|\{\{/;

function count(text: string, what: RegExp): number {
  return [...text.matchAll(what)].length;
}

/** Undefined where some of them cannot be read. */
function textsOf(paths: readonly string[], files: RepoFiles): Texts | undefined {
  const owners = new Map<string, string>();
  const scripts: { text: string; inline: string }[] = [];
  const markups: Markup[] = [];
  try {
    for (const path of paths.filter((one) => !isOfTests(one))) {
      const text = bufferOf(files.bytes(path)).toString('utf8');
      const { inline, urls } = templatesIn(path, text);
      scripts.push({ text, inline: inline.join('\n') });
      for (const each of inline) markups.push({ text: each, of: path });
      for (const url of urls) owners.set(url, path);
    }
    for (const path of files.paths)
      if (/\.html?$/.test(path) && !isOfTests(path))
        markups.push({ text: bufferOf(files.bytes(path)).toString('utf8'), of: owners.get(path) });
    return { scripts, markups };
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** What a script says of a component beside that it is there, is imported, and may stand in templates. */
function withoutLists(text: string, name: string): string {
  return text
    .replace(/\/\/[^\n]{0,400}|\/\*[^*]{0,2000}\*\//g, '')
    .replace(/\b(?:import|export)\s{0,9}(?:type\s{0,9})?\{[^{}]{0,4000}\}/g, '')
    .replace(/\b(?:imports|declarations|exports)\s{0,9}:\s{0,9}\[[\w\s,.]{0,4000}\]/g, '')
    .replace(new RegExp(`\\bclass\\s{1,9}${literal(name)}\\b`, 'g'), '');
}
