/**
 * `Podfile` and `Podfile.lock`. The Podfile is Ruby: only its plain lines are understood, nothing is executed.
 */
import { addAll } from '../lists.ts';
import { type Located, type Location, UnreadableFile } from '../types.ts';
import { type PodPath, readConstants, readPodPath } from './pod-path.ts';
import { opensBlock, opensBrace, quotedTexts, withoutComment } from './ruby.ts';
import { decodeText, placesIn } from './text.ts';

/** The pods that each target names, its enclosing targets' among them. The name may be that of a subspec, `A/B`. */
export type Podfile = ReadonlyMap<string, readonly PodLine[]>;

export interface PodLine extends Located<string>, PodPath {
  /** The folder that such a path begins at, where that is not the one of the file that the line stands in. */
  readonly from?: string;
  readonly subspecs?: readonly string[];
  /** The only configurations that get it. */
  readonly configurations?: readonly string[];
}

interface Block {
  readonly kind: 'target' | 'def' | 'other';
  readonly name: string;
  readonly pods: PodLine[];
  /** It goes through the plugins of Flutter. */
  readonly isOfFlutter?: boolean;
}

/** Helpers and targets hand on what they hold, so that a Podfile of a few lines could stand for more pods than memory
 *  holds. */
const MOST_PODS = 100_000;

/** A pod within a line: `%w[A].each { |name| pod name, path: "../#{name}" }`. */
const INNER_POD = /(?:[{;|]|\b(?:then|do))\s*(pod\b[\s\S]*)$/;
const QUOTED = /^['"]([^'"]+)['"]/;

/** A file of Ruby that another one requires. */
export interface RequiredFile {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** No project has as many files of helpers. */
const MOST_REQUIRED = 100;

/** Reads which target of a project gets which pods. `requires` gives what `require_relative` names, where it is one of the
 *  repository's own. Throws UnreadableFile for what is not text. */
export function readPodfile(
  bytes: Uint8Array,
  file: string,
  requires: (written: string, from: string) => RequiredFile | undefined = () => undefined,
): Podfile {
  const targets = new Map<string, PodLine[]>();
  const helpers = new Map<string, PodLine[]>();
  const read = new Set<string>();
  let count = 0;

  /** Hands pods on, with an eye on how many there are in all. */
  function add(to: PodLine[], pods: readonly PodLine[], at: Location): void {
    count += pods.length;
    if (count > MOST_PODS) throw new UnreadableFile(`names more than ${MOST_PODS} pods`, at);
    addAll(to, pods);
  }

  readLines({ bytes, file }, { kind: 'other', name: '', pods: [] });
  return targets;

  /** Reads one file; what stands in no block of its own belongs to `top`. */
  function readLines(one: RequiredFile, top: Block): void {
    if (read.has(one.file) || read.size > MOST_REQUIRED) return;
    read.add(one.file);
    const text = decodeText(one.bytes, one.file);
    const place = placesIn(one.file, text);
    const constants = readConstants(text);
    const ofFlutter = pluginsOfFlutter(text);
    const open: Block[] = [top];
    /** The nearest block around that pods belong to. */
    const owner = (): Block => open.findLast(({ kind }) => kind !== 'other') ?? top;
    const pod = (value: string, statement: string, at: Location): PodLine => {
      const { isPathMade, ...others } = readOptions(statement, constants);
      const options = isPathMade && !isEngine(value, text) ? { ...others, isPathMade } : others;
      const isHere = one.file === file || options.path === undefined || statement.includes('__dir__');
      return { value, at, ...options, ...(!isHere && { from: folderOf(file) }) };
    };

    for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
      const indent = raw.search(/\S/);
      if (indent < 0 || raw[indent] === '#') continue;
      const line = withoutComment(raw.slice(indent)).trimEnd();
      const [, word = '', rest = ''] = /^(\w+[!?]?)\s*\(?\s*([\s\S]*)$/.exec(line) ?? [];
      const name = QUOTED.exec(rest)?.[1] ?? /^:?(\w+)/.exec(rest)?.[1] ?? '';
      const at: Location = place(index + indent, index + indent + line.length);
      const inner = word === 'pod' ? undefined : INNER_POD.exec(line)?.[1];
      if (word === 'pod' && !QUOTED.test(rest) && open.some(({ isOfFlutter }) => isOfFlutter)) continue;
      if (word === 'pod') add(owner().pods, [pod(name, statementAt(text, index), at)], at);
      else if (word === 'require_relative') {
        const required = requires(name, one.file);
        if (required) readLines(required, owner());
      } else if (word === 'end' || /^\}[)\s]*$/.test(line)) close();
      else if (inner !== undefined && /\bpath\b/.test(inner)) {
        const value =
          QUOTED.exec(inner.replace(/^pod\s*\(?\s*/, ''))?.[1] ?? inner.replace(/^pod\s*\(?\s*(\w*)[\s\S]*$/, '$1');
        add(owner().pods, [pod(value, inner, at)], at);
      } else if ((word === 'target' || word === 'abstract_target') && opens(line)) {
        const pods: PodLine[] = [];
        add(pods, owner().pods, at);
        open.push({ kind: 'target', name, pods });
      } else if (word === 'def') open.push({ kind: 'def', name, pods: [] });
      else if (word === 'inherit!' && !/complete/.test(rest)) owner().pods.length = 0;
      else if (opens(line)) open.push({ kind: 'other', name: '', pods: [], isOfFlutter: ofFlutter.test(line) });
      else add(owner().pods, helpers.get(word) ?? [], at);
    }

    function close(): void {
      const block = open.length > 1 ? open.pop() : undefined;
      if (block?.kind === 'target') targets.set(block.name, [...(targets.get(block.name) ?? []), ...block.pods]);
      if (block?.kind === 'def') helpers.set(block.name, block.pods);
    }
  }
}

/**
 * Of a line that goes through the list that `flutter pub get` makes. Before `flutter_install_all_ios_pods` the Podfile of
 * each app did so itself, to make a pod of each plugin: they are those that pubspec.yaml names.
 */
function pluginsOfFlutter(text: string): RegExp {
  const names = [...text.matchAll(/^[ \t]{0,99}(\w{1,60})[ \t]{0,9}=[^\r\n]{0,200}\.flutter-plugins\b/gm)].map(
    ([, name]) => `\\b${name}\\b`,
  );
  return new RegExp(['\\.flutter-plugins\\b', ...new Set(names)].join('|'));
}

/** The engine, which those Podfiles took from where Flutter itself is. */
function isEngine(name: string, text: string): boolean {
  return /^Flutter(?:MacOS)?$/.test(name) && text.includes('FLUTTER_FRAMEWORK_DIR');
}

const opens = (line: string): boolean => opensBlock(line) || opensBrace(line);

/** A line with those that it goes on in, behind a comma. */
function statementAt(text: string, start: number): string {
  const found = /^(?:[^\r\n]*(?:,|\\|=>)[ \t]*(?:\r\n|\r|\n)){0,20}[^\r\n]*/.exec(text.slice(start, start + 4000));
  return found?.[0].replace(/\\[ \t]*(?:\r\n|\r|\n)/g, ' ') ?? '';
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** What stands behind the name of a pod: `:path => '../Core'`, `subspecs: ['A', 'B']`. */
function readOptions(
  statement: string,
  constants: ReadonlyMap<string, string>,
): Pick<PodLine, 'path' | 'isPathMade' | 'subspecs' | 'configurations'> {
  const textsOf = (key: string): string[] | undefined => {
    const value = new RegExp(`(?:\\b${key}:(?!:)|:${key}\\s*=>)\\s*(\\[[^\\]]*\\]|'[^']*'|"[^"]*")`).exec(
      statement,
    )?.[1];
    return value === undefined || value.includes('#{') ? undefined : quotedTexts(value);
  };
  const [subspecs, configurations] = [textsOf('subspecs'), textsOf('configurations?')];
  return {
    ...readPodPath(statement, constants),
    ...(subspecs && { subspecs }),
    ...(configurations && { configurations }),
  };
}

/** One pod as it was resolved. */
export interface LockedPod {
  readonly version: string;
  readonly at: Location;
  /** The pods it needs, by name. */
  readonly needs: readonly string[];
}

/** Reads the `PODS` of a `Podfile.lock`, by name. Throws UnreadableFile for what is not text. */
export function readPodfileLock(bytes: Uint8Array, file: string): ReadonlyMap<string, LockedPod> {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const pods = new Map<string, LockedPod & { readonly needs: string[] }>();
  let inPods = false;
  let current: { readonly needs: string[] } | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/^\S/.test(line)) inPods = line.startsWith('PODS:');
    const [, indent = '', name, version] = /^( {2,4})- "?([^\s"(]+)(?: \(([^)]*)\))?/.exec(line) ?? [];
    if (!inPods || name === undefined) continue;
    if (indent.length > 2) current?.needs.push(name);
    else {
      const pod = { version: version ?? '', at: place(index, index + line.length), needs: [] };
      pods.set(name, pod);
      current = pod;
    }
  }
  return pods;
}
