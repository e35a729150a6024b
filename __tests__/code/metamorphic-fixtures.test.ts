/**
 * Changes that change no verdict, made to the apps of `fixtures/`: what a rewrite, a formatter or another programmer
 * does to a file. Each app's sources are changed as texts, and asked and read the same as before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

type Texts = Readonly<Record<string, string>>;

const ROOT = new URL('../../fixtures/', import.meta.url).pathname;
const FIXTURES = new Map<string, Record<string, string>>();
const MEANT = /^(?:idiom-|clinical-type-|extension-|local-package\/).*\.(?:swift|m|h)$/;
for (const path of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!MEANT.test(path)) continue;
  const [fixture = '', ...rest] = path.split('/');
  const texts = FIXTURES.get(fixture) ?? {};
  texts[rest.join('/')] = readFileSync(`${ROOT}${path}`, 'utf8');
  FIXTURES.set(fixture, texts);
}

/** What decides every rule: types by role, whether anything is unresolved, which calls there are. */
async function verdict(texts: Texts): Promise<string> {
  const { requested, read, shared, unresolved, unknownTypes, apis } = await factsOf(texts);
  const roles = [...new Set(unresolved.map(({ role }) => role))].sort().join(',');
  const calls = [...new Set(apis.map(({ name, types }) => `${name}(${types.length})`))].sort();
  return [names(requested), names(read), names(shared), roles, unknownTypes.length, ...calls].join(' | ');
}

function mapTexts(texts: Texts, change: (text: string, path: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, change(text, path)]));
}

/** Names that the app declares and the system does not know. */
function ownNames(texts: Texts): Set<string> {
  const found = new Set<string>();
  for (const text of Object.values(texts)) {
    const swift = /\b(?:class|struct|enum|protocol|actor|func|var|let)\s+([A-Za-z]\w{2,})/g;
    const objectiveC = /@(?:interface|implementation|protocol)\s+(\w+)|^[-+] \([^)]*\)(\w+)(?=[:\s{;])/gm;
    for (const [, name] of text.matchAll(swift)) if (name) found.add(name);
    for (const [, type, method] of text.matchAll(objectiveC)) found.add(type ?? method ?? '');
  }
  // what the system calls by name, or has a member of the same name
  for (const name of SYSTEMS) found.delete(name);
  return new Set([...found].filter((name) => name !== '' && !/^(?:HK|CK|NS|UI|CAP)|Record$/.test(name)));
}

const SYSTEMS =
  `body main init application identifier description rawValue title name type date startDate displayName data error
  allCases store execute resource sampleType objectType clinicalType query show load configuration value scene
  requestAuthorization requestAuthorizationToShareTypes predicate samples results`.split(/\s+/);

/** The top-level pieces of a Swift file, and its imports. */
function piecesOf(text: string): { imports: string; pieces: string[] } {
  const imports: string[] = [];
  const pieces: string[] = [];
  let piece: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    if (depth === 0 && /^(?:@\w+ )?import /.test(line)) imports.push(line);
    else {
      piece.push(line);
      depth += (line.match(/[{([]/g)?.length ?? 0) - (line.match(/[})\]]/g)?.length ?? 0);
      if (depth === 0 && /^[})]/.test(line)) {
        pieces.push(piece.join('\n'));
        piece = [];
      }
    }
  }
  if (piece.join('').trim() !== '') pieces.push(piece.join('\n'));
  return { imports: imports.join('\n'), pieces };
}

/** An Objective-C implementation with its methods the other way round. */
function reverseMethods(text: string): string {
  return text.replace(/(@implementation[^\n]*\n)([\s\S]*?)(?=@end)/g, (_, head: string, body: string) => {
    const [before = '', ...methods] = body.split(/^(?=[-+] \()/m);
    return `${head}${before}${methods.reverse().join('')}`;
  });
}

/** The bodies of functions that give nothing, under a check that holds everywhere. */
function wrapBodies(text: string, path: string): string {
  const isSwift = path.endsWith('.swift');
  const check = isSwift ? 'if #available(iOS 12, *) {' : 'if (@available(iOS 12.0, *)) {';
  const head = isSwift ? /^( *)(?:[\w@]+ )*func (?![^\n]*->)[^\n]*\{$/ : /^()- \(void\)[^\n]*\{$/;
  const out: string[] = [];
  let end: string | undefined;
  for (const line of text.split('\n')) {
    if (end !== undefined && line === end) {
      out.push('}');
      end = undefined;
    }
    out.push(line);
    const match = end === undefined ? head.exec(line) : null;
    if (match) {
      out.push(check);
      end = `${match[1] ?? ''}}`;
    }
  }
  return out.join('\n');
}

const isQuoting = (text: string): boolean => text.includes('"""') || text.includes('\\\n');

const CHANGES: Readonly<Record<string, (texts: Texts) => Texts>> = {
  'every name of its own another one': (texts) => {
    const own = ownNames(texts);
    return mapTexts(texts, (text) =>
      text.replace(/(?<!")\b[A-Za-z]\w*\b/g, (word) =>
        own.has(word) ? (/^[A-Z]/.test(word) ? `X${word}` : `x${word}`) : word,
      ),
    );
  },
  'files by other names, in another order': (texts) =>
    Object.fromEntries(
      Object.entries(texts)
        .reverse()
        .map(([path, text], index) => [path.replace(/(\w+)(\.swift)$/, `Z${90 - index}$2`), text]),
    ),
  'declarations in another order': (texts) =>
    mapTexts(texts, (text, path) => {
      if (!path.endsWith('.swift')) return reverseMethods(text);
      const { imports, pieces } = piecesOf(text);
      return [imports, ...pieces.reverse()].join('\n');
    }),
  'each declaration in a file of its own': (texts) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]): [string, string][] => {
        if (!path.endsWith('.swift')) return [[path, text]];
        const { imports, pieces } = piecesOf(text);
        return pieces.map((piece, index) => [path.replace('.swift', `${index}.swift`), `${imports}\n${piece}`]);
      }),
    ),
  'comments that name types': (texts) =>
    mapTexts(texts, (text) =>
      isQuoting(text)
        ? `/* HKClinicalType(.coverageRecord) */\n${text}`
        : text.replaceAll(
            '\n',
            ' // read: [HKClinicalType(.coverageRecord), HKClinicalTypeIdentifierCoverageRecord]\n',
          ),
    ),
  CRLF: (texts) => mapTexts(texts, (text) => text.replaceAll('\n', '\r\n')),
  'bodies under `if #available`': (texts) => mapTexts(texts, wrapBodies),
};

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  test.each([...FIXTURES.keys()])('%s', async (fixture) => {
    const texts = FIXTURES.get(fixture) ?? {};
    expect(await verdict(change(texts))).toBe(await verdict(texts));
  });
});

test('there is something to change, in both languages', () => {
  const all = [...FIXTURES.values()];
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((texts) => Object.keys(texts).some((path) => path.endsWith('.m'))).length).toBeGreaterThan(2);
  for (const change of Object.values(CHANGES)) {
    const changed = all.filter((texts) => JSON.stringify(change(texts)) !== JSON.stringify(texts));
    expect(changed.length).toBeGreaterThan(all.length / 2);
  }
});
