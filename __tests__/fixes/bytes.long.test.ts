import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { type Edit, joinEdits } from '../../src/fixes/edits.ts';
import { writePatch } from '../../src/fixes/patch.ts';
import { proveMends } from '../../src/fixes/prove.ts';
import { openText } from '../../src/fixes/text-file.ts';
import { app, swift } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { checkFiles } from './mending.ts';

/** How a file may be written down. */
interface Form {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly marked: boolean;
  readonly newline: '\n' | '\r\n';
  readonly indent: string;
  readonly endsOpen: boolean;
}

const form: fc.Arbitrary<Form> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  marked: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('\t', '  ', ' \t', ''),
  endsOpen: fc.boolean(),
});

/** Compilers take sources and projects in UTF-8 alone. */
const textForm = form.map((one): Form => ({ ...one, encoding: 'utf-8' }));

/** What people write beside what matters: no quotes, no ends of comments. */
const words = fc.stringMatching(/^[a-zäß語🩺 .,:=[\]{}()-]{0,12}$/u).map((text) => text.replaceAll('--', '–'));

function encode(text: string, { encoding, marked, newline, indent, endsOpen }: Form): Uint8Array {
  const formed = text
    .replaceAll(/^(?: {2})+/gm, (blanks) => indent.repeat(blanks.length / 2))
    .replaceAll('\n', newline);
  const whole = (marked || encoding !== 'utf-8' ? '\uFEFF' : '') + (endsOpen ? formed.trimEnd() : formed);
  if (encoding === 'utf-8') return Buffer.from(whole);
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

const lines = fc.array(
  fc.oneof(
    words.map((text) => `  <!-- ${text} -->`),
    fc
      .tuple(words, words)
      .map(([key, text]) => `  <key>x${key.replace(/[^a-z]/g, '')}</key>\n  <string>${text}</string>`),
    fc.constant(''),
  ),
  { maxLength: 4 },
);

const plists = fc.tuple(lines, lines).map(
  ([before, after]) =>
    (own: string) =>
      `<?xml version="1.0"?>\n<plist version="1.0">\n<dict>\n${[...before, own, ...after].join('\n')}\n</dict>\n</plist>\n`,
);

const ENTITLED = '  <key>com.apple.developer.healthkit</key>\n  <true/>';
const SHARE =
  '  <key>NSHealthShareUsageDescription</key>\n  <string>Your heart rate is shown beside your allergies.</string>';

const code = fc
  .tuple(fc.array(words, { maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([remarks, inLines, trailing]) => {
    const gap = inLines ? '\n    ' : ' ';
    const list = [
      'HKClinicalType(.conditionRecord)',
      'HKClinicalType(.allergyRecord)',
      'HKClinicalType(.procedureRecord)',
    ];
    return swift(`
${remarks.map((text) => `// ${text}`).join('\n')}
func load() async throws {
  let types: Set<HKObjectType> = [${gap.trimStart() === '' ? gap : ''}${list.join(`,${gap}`)}${trailing ? ',' : ''}${inLines ? '\n  ' : ''}]
  try await store.requestAuthorization(toShare: [], read: types)
  store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`);
  });

const settings = fc.array(words, { maxLength: 3 }).map((texts) =>
  project({
    App: {
      sources: ['App/Records.swift'],
      settings: [
        'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;',
        'GENERATE_INFOPLIST_FILE = YES;',
        ...texts.map((text, index) => `INFOPLIST_KEY_X${index} = "${text}"; /* ${text} */`),
      ],
    },
  }),
);

/** The bytes of the file before the edits, as the pieces that no edit touches. */
function untouched(bytes: Uint8Array, file: string, edits: readonly Edit[]): Uint8Array[] {
  const { text, encoding, marked } = openText(file, memoryFiles({ [file]: bytes }));
  const offset = (units: number) => {
    const before = (marked ? '\uFEFF' : '') + text.slice(0, units);
    return encoding === 'utf-8' ? Buffer.byteLength(before) : before.length * 2;
  };
  const cuts = [0, ...edits.flatMap(({ start, end }) => [offset(start), offset(end)]), bytes.length];
  return cuts.flatMap((from, index) => (index % 2 === 0 ? [bytes.subarray(from, cuts[index + 1])] : []));
}

const contents = fc.oneof(
  fc
    .record({ info: plists, entitlements: plists, source: code, forms: fc.tuple(form, form, textForm) })
    .map(({ info, entitlements, source, forms: [one, two, three] }) => ({
      'App/Info.plist': encode(info(SHARE), one),
      'App/App.entitlements': encode(entitlements(ENTITLED), two),
      'App/Records.swift': encode(source, three),
    })),
  fc
    .record({ entitlements: plists, source: code, pbxproj: settings, forms: fc.tuple(form, textForm, textForm) })
    .map(({ entitlements, source, pbxproj, forms: [one, two, three] }) => ({
      'App/App.entitlements': encode(entitlements(ENTITLED), one),
      'App/Records.swift': encode(source, two),
      'App.xcodeproj/project.pbxproj': encode(pbxproj, { ...three, marked: false }),
    })),
);

test('what no edit touches is the same byte for byte, and in its place', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      const files = memoryFiles(content);
      const mends = await proveMends(await checkFiles(files), files, checkFiles);
      expect(mends.mended.length).toBeGreaterThan(2);
      for (const [file, after] of mends.files) {
        const edits = mends.edits.filter((edit) => edit.file === file);
        const pieces = untouched(files.bytes(file), file, edits);
        let from = 0;
        for (const [index, piece] of pieces.entries()) {
          const at =
            index === pieces.length - 1 ? after.length - piece.length : Buffer.from(after).indexOf(piece, from);
          expect(at, file).toBeGreaterThanOrEqual(from);
          expect(Buffer.compare(after.subarray(at, at + piece.length), piece)).toBe(0);
          from = at + piece.length;
        }
        const added = edits.reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), 0);
        const { text } = openText(file, files);
        expect(openText(file, memoryFiles({ [file]: after })).text.length).toBe(text.length + added);
      }
      const again = memoryFiles({ ...content, ...Object.fromEntries(mends.files) });
      expect((await proveMends(await checkFiles(again), again, checkFiles)).edits).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('line ends are those of the file', async () => {
  await fc.assert(
    fc.asyncProperty(form, plists, async (one, info) => {
      const crlf: Form = { ...one, newline: '\r\n' };
      const files = memoryFiles({ ...app().scenery, ...app().files, 'App/Info.plist': encode(info(SHARE), crlf) });
      const mends = await proveMends(await checkFiles(files), files, checkFiles);
      for (const { replacement } of mends.edits) expect(replacement.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('the diff of any edits is one that Git applies to the same bytes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'patch-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  const texts = fc
    .array(fc.constantFrom('', 'a', 'ä 語', '\tb', '-- c', 'd\r'), { maxLength: 30 })
    .chain((rows) => fc.boolean().map((open) => rows.join('\n') + (open || rows.length === 0 ? '' : '\n')));
  const cuts = fc.array(fc.tuple(fc.nat(90), fc.nat(12), fc.constantFrom('', 'x', '\n', 'y\nz\n', '\n\n')), {
    minLength: 1,
    maxLength: 4,
  });
  try {
    fc.assert(
      fc.property(texts, cuts, fc.boolean(), (text, wanted, marked) => {
        const file = 'a "b" ü.plist';
        const edits = joinEdits(
          wanted.map(([at, length, replacement]) => {
            const start = Math.min(at, text.length);
            return { file, start, end: Math.min(start + length, text.length), replacement };
          }),
        );
        if (!edits) return;
        const after = edits.reduceRight(
          (whole, { start, end, replacement }) => whole.slice(0, start) + replacement + whole.slice(end),
          text,
        );
        if (after === text || text === '' || after === '') return;
        const mark = marked ? '\uFEFF' : '';
        writeFileSync(path.join(root, file), mark + text);
        const diff = writePatch({ file, text, encoding: 'utf-8', marked }, edits, file);
        execFileSync('git', ['apply', '--check', '-'], { cwd: root, input: diff });
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: diff });
        expect(execFileSync('cat', [file], { cwd: root }).toString()).toBe(mark + after);
      }),
      { numRuns: 120 },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 60_000);
