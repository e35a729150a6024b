import { type CheckOptions, check, examine } from '../../src/check/check.ts';
import { joinBuilt } from '../../src/check/join-built.ts';
import { beside } from '../../src/run/built.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import { type Example, type Finding, type RepoFiles, type Rule, UnreadableFile } from '../../src/types.ts';
import { builtApp } from '../built/written.ts';

export type Files = Readonly<Record<string, string>>;

/** Everything that stands in the small repository of an example, marks included. */
export function filesOf({ files, scenery }: Example): Files {
  return { ...scenery, ...files };
}

/** Places that an example marks: `file:line:column` of each `↓`, sorted. */
export function markedPlaces(files: Files): string[] {
  return Object.entries(files)
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, row) => columnsOfMarks(line).map((column) => `${file}:${row + 1}:${column}`)),
    )
    .sort();
}

function columnsOfMarks(line: string): number[] {
  return line
    .split('↓')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('').length + 1);
}

/** What one rule finds in the small repository of an example. */
export async function findingsOn(rule: Rule, example: Example, files: Files = filesOf(example)): Promise<Finding[]> {
  const options: CheckOptions = {
    configuration: NO_CONFIGURATION,
    failOn: 'error',
    newOnly: false,
    urls: [],
    judgeUrls: async (found) => ({
      ...found,
      urls: found.urls.map((url) => ({
        ...url,
        ...(example.urls?.[url.url] ?? { verdict: 'not-checked' as const, evidence: 'Not checked.' }),
      })),
    }),
    ...(example.store && {
      readStore: async (asked) =>
        asked.map((one) => ({
          ...{ locales: [], categories: [], texts: { descriptions: [] }, unread: [] },
          ...{ ...example.store, ...one, app: example.store?.app ?? one.app },
        })),
    }),
    ...(example.isRelease && { isRelease: true }),
    passedOver: [],
    rules: [rule],
    today: '2026-11-24',
  };
  const repository = inMemory(example.store || example.built ? identified(files) : files);
  if (!example.built) return [...(await check(repository, options)).findings];
  const built = [builtApp(example.built)];
  const state = await examine(repository, { ...options, beside: beside(built, options) });
  return [...(await joinBuilt(state, built, options)).findings];
}

/** The store knows an app by its identifier, which examples leave out. It is put where it moves nothing. */
function identified(files: Files): Files {
  const info = files['App/Info.plist'] ?? '';
  const end = info.lastIndexOf('</dict>');
  const identifier = '<key>CFBundleIdentifier</key><string>org.clinic-notes.app</string>';
  return { ...files, 'App/Info.plist': `${info.slice(0, end)}${identifier}${info.slice(end)}` };
}

export function placesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ at }) => `${at.file}:${at.line}:${at.column}`).sort();
}

function inMemory(files: Files): RepoFiles {
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text.replaceAll('↓', ''))]),
  );
  const all = [...bytes.keys()].sort();
  const isDependency = (path: string) => /(^|\/)(node_modules|Pods|Carthage)\//.test(path);
  return {
    paths: all.filter((path) => !isDependency(path)),
    dependencyPaths: () => all.filter(isDependency),
    has: (path) => bytes.has(path),
    bytes(path) {
      const found = bytes.get(path);
      if (!found) throw new UnreadableFile('is not there', { file: path, line: 1, column: 1 });
      return found;
    },
  };
}

type Change = (text: string, path: string) => string;

const isPlist: RegExp = /\.(plist|entitlements|xcprivacy)$/;
const isCode: RegExp = /\.(swift|m|mm|h|js|ts|tsx|dart|cs)$/;

/** Ways in which files of the same meaning differ. Marks are kept, so each is checked at its own place. */
export const ADVERSITIES: ReadonlyMap<string, Change> = new Map([
  ['as it stands', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  [
    'indented with tabs',
    (text, path) =>
      isPlist.test(path) || isCode.test(path)
        ? text.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
        : text,
  ],
  ['with a byte-order mark', (text, path) => (isPlist.test(path) || isCode.test(path) ? `\uFEFF${text}` : text)],
  [
    'with a comment before each key',
    (text, path) =>
      isPlist.test(path) ? text.replace(/^( *)(?=↓?<key>)/gm, '$1<!-- what follows is meant -->\n$1') : text,
  ],
  [
    'with comment lines',
    (text, path) =>
      isCode.test(path) ? `// Copyright\n${text.replace(/^( *)(?=\S.*↓)/gm, '$1// what follows is meant\n$1')}` : text,
  ],
]);

export function changeFiles(files: Files, change: Change): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text, path)]));
}
