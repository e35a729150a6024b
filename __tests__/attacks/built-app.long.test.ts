/**
 * Built apps that mean harm, each as a whole run of the built command: it ends soon, within bounds, with a verdict.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { info, TEXTS } from '../built/app.ts';
import { type Member, members, tarGz, zip } from '../built/archives.ts';
import { MACH_O } from '../built/llvm.ts';
import { expectOrderly, makeRepository, NO_COMMAND, type Outcome, runCommand, SECRET } from './attack.ts';

const BOUNDS = { seconds: 20, memory: 1000 };
const linked = (name: string) => readFileSync(path.join(MACH_O, name));
const SIGNED = linked('signed');
const APP = 'Payload/App.app/';
const FINE: readonly Member[] = members({ [`${APP}Info.plist`]: info(TEXTS), [`${APP}App`]: SIGNED });

async function attack(archive: Uint8Array, args: readonly string[] = ['--format', 'json'], name = 'App.ipa') {
  const root = makeRepository({ [name]: archive });
  const outcome = await runCommand(path.join(root, name), args);
  // how each form begins, tests of forms tell
  const stdout = /github|xcode|gitlab/.test(args.join()) ? '{' : outcome.stdout;
  expectOrderly({ ...outcome, stdout }, BOUNDS);
  return outcome;
}

interface Printed {
  readonly verdict: string;
  readonly artifacts: readonly {
    readonly bundles: readonly object[];
    readonly skipped: readonly { reason: string }[];
  }[];
}

function told({ stdout }: Outcome): { verdict: string; bundles: number; reasons: readonly string[] } {
  const { verdict, artifacts } = JSON.parse(stdout) as Printed;
  const [artifact] = artifacts;
  return {
    verdict,
    bundles: artifact?.bundles.length ?? 0,
    reasons: artifact?.skipped.map(({ reason }) => reason) ?? [],
  };
}

/** The app with another executable. */
const withBinary = (bytes: Uint8Array) => zip([...FINE.slice(0, 1), { name: `${APP}App`, bytes }]);

/** Zeros, and enough of what cannot be packed for the whole to be believed. */
function blownUp(megabytes: number): Buffer {
  const noise = randomBytes(megabytes * 8192);
  return Buffer.concat([noise, Buffer.alloc(megabytes * 2 ** 20 - noise.length)]);
}

/** A directory in which each of many names leads to the same packed bytes. */
function sharing(names: readonly string[], content: Buffer, before: readonly Member[]): Buffer {
  const first = zip([...before, { name: names[0] ?? '', bytes: content }]);
  const end = first.length - 22;
  const start = first.readUInt32LE(end + 16);
  let at = start;
  for (let left = before.length; left > 0; left -= 1) at += 46 + first.readUInt16LE(at + 28);
  const entry = first.subarray(at, at + 46);
  const more = names.slice(1).flatMap((name) => {
    const copy = Buffer.from(entry);
    copy.writeUInt16LE(Buffer.byteLength(name), 28);
    return [copy, Buffer.from(name)];
  });
  const central = Buffer.concat([first.subarray(start, end), ...more]);
  const tail = Buffer.from(first.subarray(end));
  tail.writeUInt16LE(before.length + names.length, 8);
  tail.writeUInt16LE(before.length + names.length, 10);
  tail.writeUInt32LE(central.length, 12);
  return Buffer.concat([first.subarray(0, start), central, tail]);
}

describe.skipIf(NO_COMMAND)('bombs', () => {
  test('a list that unpacks to a gigabyte', async () => {
    const packed = deflateRawSync(Buffer.alloc(2 ** 26));
    const said = { name: `${APP}Info.plist`, bytes: Buffer.alloc(2 ** 26), size: 2 ** 30, packedSize: packed.length };
    const { verdict, reasons } = told(await attack(zip([said, ...FINE.slice(1)])));
    expect([verdict, reasons[0]]).toEqual(['incomplete', expect.stringMatching(/^The Info\.plist of App is /)]);
  });

  test('an executable of more bytes than it says, or fewer', async () => {
    for (const size of [1000, SIGNED.length + 1000]) {
      const { reasons } = told(await attack(zip([...FINE.slice(0, 1), { name: `${APP}App`, bytes: SIGNED, size }])));
      expect(reasons.join()).toMatch(/^App has an executable that cannot be unpacked/);
    }
  });

  test('an executable that unpacks to a thousand times its size', async () => {
    const { reasons } = told(await attack(withBinary(Buffer.alloc(2 ** 27))));
    expect(reasons.join()).toMatch(/is said to unpack to \d+ times its size; at most 200 times is unpacked/);
  });

  test('a thousand frameworks that are the same 200 MB', { timeout: 110_000 }, async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${APP}Frameworks/K${index}.framework/K${index}`);
    const { bundles, reasons } = told(await attack(sharing(names, blownUp(200), FINE)));
    expect(bundles).toBe(1);
    expect(reasons.filter((one) => one.includes('were read before')).length).toBeGreaterThan(900);
  });

  test('a packed tar of zeros', async () => {
    const tar = Buffer.concat([gzipSync(Buffer.concat([Buffer.alloc(1), Buffer.alloc(2 ** 28)]))]);
    const { verdict } = told(await attack(tar, ['--format', 'json'], 'App.tar.gz'));
    expect(verdict).toBe('incomplete');
    const long = tarGz([...FINE, { name: 'zeros', bytes: Buffer.alloc(2 ** 28) }]);
    expect(told(await attack(long, ['--format', 'json'], 'App.tar.gz')).reasons.join()).toMatch(/unpacks to more than/);
  });
});

/** Where a load command of a kind stands. */
function commandAt(kind: number, bytes = SIGNED): number {
  let at = 32;
  for (let left = bytes.readUInt32LE(16); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) === kind) return at;
    at += bytes.readUInt32LE(at + 4);
  }
  throw new Error('no such command');
}

function changed(bytes: Buffer, ...numbers: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, value] of numbers) copy.writeUInt32LE(value >>> 0, at);
  return copy;
}

const [SYMBOLS, SIGNATURE, FIXUPS, SEGMENT, BINDINGS] = [0x2, 0x1d, 0x80000034, 0x19, 0x80000022];
const BOUND = linked('app-dyld-info');
const HUGE = 0xffffffff;

describe.skipIf(NO_COMMAND)('binaries', () => {
  test.each<[string, () => Buffer]>([
    ['load commands that lead to themselves', () => changed(SIGNED, [commandAt(SEGMENT) + 4, 0])],
    ['four billion load commands', () => changed(SIGNED, [16, HUGE], [20, HUGE])],
    ['a load command that goes backwards', () => changed(SIGNED, [commandAt(SYMBOLS) + 4, 0xfffffff0])],
    [
      'four billion symbols, at four gigabytes',
      () => changed(SIGNED, [commandAt(SYMBOLS) + 8, HUGE], [commandAt(SYMBOLS) + 12, HUGE]),
    ],
    ['a signature at four gigabytes', () => changed(SIGNED, [commandAt(SIGNATURE) + 8, HUGE])],
    ['a signature of four gigabytes', () => changed(SIGNED, [commandAt(SIGNATURE) + 12, HUGE])],
    ['fixups at four gigabytes', () => changed(SIGNED, [commandAt(FIXUPS) + 8, HUGE])],
    ['bindings of four gigabytes', () => changed(BOUND, [commandAt(BINDINGS, BOUND) + 20, HUGE])],
    ['four billion sections', () => changed(SIGNED, [commandAt(SEGMENT) + 64, HUGE])],
    ['imports without end', () => changed(SIGNED, [SIGNED.readUInt32LE(commandAt(FIXUPS) + 8) + 16, HUGE])],
    [
      'a list of blobs that are the list',
      () => {
        const at = SIGNED.readUInt32LE(commandAt(SIGNATURE) + 8);
        const copy = Buffer.from(SIGNED);
        for (let index = 0; index < copy.readUInt32BE(at + 8); index += 1)
          copy.writeUInt32BE(0, at + 12 + index * 8 + 4);
        return copy;
      },
    ],
    [
      '32 processors that are one',
      () => {
        const head = Buffer.alloc(8 + 32 * 20);
        head.writeUInt32BE(0xcafebabe, 0);
        head.writeUInt32BE(32, 4);
        for (let index = 0; index < 32; index += 1) {
          head.writeUInt32BE(head.length, 8 + index * 20 + 8);
          head.writeUInt32BE(SIGNED.length, 8 + index * 20 + 12);
        }
        return Buffer.concat([head, SIGNED]);
      },
    ],
    [
      'processors that hold themselves',
      () => {
        const head = Buffer.alloc(4096);
        head.writeUInt32BE(0xcafebabe, 0);
        head.writeUInt32BE(30, 4);
        for (let index = 0; index < 30; index += 1) head.writeUInt32BE(4096, 8 + index * 20 + 12);
        return head;
      },
    ],
    [
      'the name of a class two million times',
      () => Buffer.concat([SIGNED, Buffer.alloc(30 * 2 ** 20, 'HKClinicalRecord\0')]),
    ],
  ])('%s', async (_, make) => {
    const outcome = await attack(withBinary(make()));
    expect(['passed', 'failed', 'incomplete']).toContain(told(outcome).verdict);
  });

  test('texts of Hermes at four gigabytes', async () => {
    const hermes = readFileSync(path.join(MACH_O, '..', 'hermes', 'records-96.hbc'));
    for (let at = 8; at < 128; at += 4) hermes.writeUInt32LE(HUGE, at);
    const { reasons } = told(await attack(zip([...FINE, { name: `${APP}main.jsbundle`, bytes: hermes }])));
    expect(reasons.join()).toMatch(/main\.jsbundle/);
  });
});

describe.skipIf(NO_COMMAND)('archives', () => {
  test('100,000 entries, and more than that', { timeout: 110_000 }, async () => {
    const files = (length: number) => Array.from({ length }, (_, index) => ({ name: `${APP}a/${index}.png` }));
    // a directory of more than 65,535 needs the longer form; what the shorter says is all that there is
    const { verdict } = told(await attack(zip([...FINE, ...files(60_000)])));
    expect(verdict).toBe('passed');
    const packed = told(await attack(tarGz([...FINE, ...files(99_000)]), ['--format', 'json'], 'App.tar.gz'));
    expect(packed.verdict).toBe('passed');
    const many = told(await attack(tarGz([...FINE, ...files(100_001)]), ['--format', 'json'], 'App.tar.gz'));
    expect([many.verdict, many.reasons.join()]).toEqual([
      'incomplete',
      expect.stringMatching(/more than 100000 entries/),
    ]);
  });

  test('thousands of bundles, languages and frameworks', { timeout: 110_000 }, async () => {
    const list = info({}, 'W');
    const texts = '"NSHealthShareUsageDescription" = "x";\n';
    const archive = zip([
      ...FINE,
      ...Array.from({ length: 3000 }, (_, index) => ({
        name: `${APP}PlugIns/W${index}.appex/Info.plist`,
        bytes: list,
      })),
      ...Array.from({ length: 3000 }, (_, index) => ({
        name: `${APP}l${index}.lproj/InfoPlist.strings`,
        bytes: texts,
      })),
      ...Array.from({ length: 3000 }, (_, index) => ({
        name: `${APP}Frameworks/F${index}.dylib`,
        bytes: SIGNED.subarray(0, 5000),
      })),
    ]);
    const { verdict, reasons } = told(await attack(archive));
    expect([verdict, reasons.some((one) => one.includes('more than 200 bundles'))]).toEqual(['failed', true]);
  });

  test.each<[string, (fine: readonly Member[]) => Buffer, RegExp]>([
    [
      'a name that climbs',
      (fine) => zip([...fine, { name: '../../outside/Info.plist', bytes: 'x' }]),
      /leads elsewhere/,
    ],
    ['a name from the root', (fine) => zip([...fine, { name: '/etc/passwd', bytes: 'x' }]), /leads elsewhere/],
    [
      'an executable that is a link out',
      (fine) => zip([...fine.slice(0, 1), { name: `${APP}App`, bytes: '../../outside/Info.plist', mode: 0o120777 }]),
      /is a link or no plain file/,
    ],
    ['two of a name', (fine) => zip([...fine, { name: `${APP}Info.plist`, bytes: info() }]), /stands twice/],
    [
      'an encrypted list',
      (fine) => zip([{ name: `${APP}Info.plist`, bytes: info(), flags: 1 }, ...fine.slice(1)]),
      /is encrypted/,
    ],
    ['one that is cut off', (fine) => zip(fine).subarray(0, -40), /cannot be read as a zip archive/],
    [
      'one whose directory stands at four gigabytes',
      (fine) => {
        const archive = zip(fine);
        archive.writeUInt32LE(0xfffffff0, archive.length - 6);
        return archive;
      },
      /cannot be read as a zip archive/,
    ],
    [
      'one whose entries stand at four gigabytes',
      (fine) => {
        const archive = zip(fine);
        archive.writeUInt32LE(0xfffffff0, archive.readUInt32LE(archive.length - 6) + 42);
        return archive;
      },
      /cannot be (?:read as a zip archive|unpacked)/,
    ],
  ])('%s', async (_, make, reason) => {
    const outcome = await attack(make(FINE));
    expect(told(outcome).reasons.join('\n')).toMatch(reason);
    expect(outcome.stdout).not.toContain(SECRET);
  });

  test('a folder with links out, into itself, and to nowhere', async () => {
    const root = makeRepository({ 'App.app/Info.plist': info(TEXTS), 'App.app/App': SIGNED });
    symlinkSync('../../outside', path.join(root, 'App.app', 'Frameworks'));
    symlinkSync('.', path.join(root, 'App.app', 'PlugIns'));
    symlinkSync('nowhere', path.join(root, 'App.app', 'de.lproj'));
    const outcome = await runCommand(path.join(root, 'App.app'), ['--format', 'json']);
    expectOrderly(outcome, BOUNDS);
    expect(told(outcome).reasons.filter((one) => one.includes('is a link')).length).toBe(3);
  });
});

/** Everything that acts on a terminal, the runner, Markdown, HTML or the eye, as far as a file may be called so. */
const HOSTILE =
  '::error::owned [click](javascript:alert(1)) <img src=x onerror=alert(1)> @octocat `code` | a | <!-- x --> ##[error]x';

describe.skipIf(NO_COMMAND)('names', () => {
  const name = HOSTILE.replaceAll('/', '∕');
  const app = `Payload/${name}.app/`;
  const archive = zip([
    ...members({
      [`${app}Info.plist`]: info(
        { NSHealthShareUsageDescription: HOSTILE, [`NSHealth${HOSTILE}`]: 'x', CFBundleIdentifier: HOSTILE },
        name,
      ),
      [`${app}${name}`]: linked('signed-plain'),
      [`${app}Frameworks/${name}.framework/${name}`]: linked('dependency.dylib'),
      [`${app}PlugIns/${name}.appex/Info.plist`]: info({}, `../${HOSTILE}`),
      [`${app}${name}.lproj/InfoPlist.strings`]: `"NSHealthShareUsageDescription" = "${HOSTILE}";\n`,
    }),
    { name: `${app}a\n::error::owned\u001b[31m\u202e`, bytes: 'x' },
  ]);

  test.each(['text', 'json', 'sarif', 'markdown', 'github', 'html', 'xcode', 'gitlab', 'junit'])(
    'as %s',
    async (format) => {
      const outcome = await attack(archive, ['--format', format], `${name}.ipa`);
      const { stdout } = outcome;
      const commands = stdout.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line));
      if (format !== 'github') expect(commands).toEqual([]);
      else for (const line of commands) expect(line).not.toMatch(/^\s*(?:::error::owned|##\[)/);
      expect(stdout).not.toMatch(/(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => JSON.parse(stdout)).not.toThrow();
      if (format === 'html') expect(stdout).not.toMatch(/<img src=x|href="javascript:/);
      if (format === 'markdown') {
        const prose = stdout
          .replaceAll(/\\[`~\\]/g, '')
          .replaceAll(/(`+)[^\n]*?\1/g, '')
          .replaceAll(/<code>.*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '');
        expect(prose).not.toMatch(/(?<!\\)<img|(?<![\\\w])@octocat|(?<!\\)\]\(javascript:/);
      }
    },
  );
});

describe.skipIf(NO_COMMAND)('binaries of a repository', () => {
  const project = `targets:\n  App:\n    type: application\n    platform: iOS\n    sources: App\n    dependencies:\n`;
  const spec = (names: readonly string[]) =>
    project + names.map((one) => `      - framework: Vendor/${one}\n`).join('');
  const app = { 'App/App.swift': 'import HealthKit\n', 'App/Info.plist': '<plist version="1.0"><dict/></plist>' };

  test('a library of a million members', async () => {
    const member = Buffer.from(`${'x.o'.padEnd(48)}${'0'.padEnd(10)}\`\n`);
    const library = Buffer.concat([
      Buffer.from('!<arch>\n'),
      Buffer.alloc(60_000_000, member),
      Buffer.from('HKClinicalRecord'),
    ]);
    const root = makeRepository({ ...app, 'project.yml': spec(['libKit.a']), 'Vendor/libKit.a': library });
    const outcome = await runCommand(root, ['--format', 'json']);
    expectOrderly(outcome, BOUNDS);
    expect(outcome.stdout).toMatch(/libKit\.a/);
  });

  test('frameworks that are links out, pipes of names, and more than are searched', { timeout: 110_000 }, async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `K${index}.framework`);
    const files = Object.fromEntries(
      names.map((one) => [`Vendor/${one}/${one.replace('.framework', '')}`, 'HKClinicalRecord']),
    );
    const root = makeRepository({ ...app, ...files, 'project.yml': spec([...names, 'Out.framework']) });
    symlinkSync('../../outside', path.join(root, 'Vendor', 'Out.framework'));
    writeFileSync(path.join(root, '..', 'outside', 'Out'), `HKClinicalRecord ${SECRET}`);
    const outcome = await runCommand(root, ['--format', 'json']);
    expectOrderly(outcome, BOUNDS);
    expect(outcome.stdout).not.toContain(SECRET);
  });
});
