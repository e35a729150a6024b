import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMachO, type Slice } from '../../src/built/mach-o.ts';
import { boundOf, chainedOf, classesOf, headOf, isThere, MACH_O, symbolsOf } from './llvm.ts';

const names = readdirSync(MACH_O).filter((name) => name !== 'CHECKSUMS' && name !== 'parts' && !name.endsWith('.a'));
const read = (name: string): readonly Slice[] => readMachO(readFileSync(path.join(MACH_O, name)), name).slices;
const only = (name: string): Slice => {
  const [slice, ...more] = read(name);
  if (!slice || more.length > 0) throw new Error(`${name} is not of one processor`);
  return slice;
};
const clinical = ({ imports }: Slice): string[] =>
  imports
    .map(({ name }) => name)
    .filter((name) => /HKClinical/.test(name))
    .sort();
const texts = ({ clinicalTexts }: Slice): string[] => clinicalTexts.map(({ text }) => text);

test('the binaries are those that scripts/build-artifacts.sh built', () => {
  const sums = readFileSync(path.join(MACH_O, 'CHECKSUMS'), 'utf8').trim().split('\n');
  expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(
    readdirSync(MACH_O, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== 'CHECKSUMS' && name !== 'parts')
      .sort(),
  );
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(path.join(MACH_O, name)))
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});

test.each(names)('nothing of %s is left unread but what is encrypted', (name) => {
  for (const { unread, isEncrypted } of read(name)) {
    expect(unread.map(({ what }) => what)).toEqual(isEncrypted ? ['texts', 'names'] : []);
  }
});

test('a static library, member by member', () => {
  const { slices, unreadMembers } = readMachO(readFileSync(path.join(MACH_O, 'libdependency.a')), 'libdependency.a');
  expect(unreadMembers).toEqual([]);
  expect(slices.map((slice) => [slice.member, slice.kind, clinical(slice), [...slice.classNames]])).toEqual([
    [
      'dependency.o',
      'object',
      ['_HKClinicalTypeIdentifierLabResultRecord', '_OBJC_CLASS_$_HKClinicalRecord'],
      ['OwnHealthBridge'],
    ],
    ['plain.o', 'object', [], []],
  ]);
});

describe('static libraries of other forms', () => {
  const object = readFileSync(path.join(MACH_O, 'dependency.o'));
  const member = (name: string, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`${name.padEnd(48)}${String(content.length).padEnd(10)}\`\n`),
      content,
      Buffer.alloc(content.length % 2),
    ]);
  const members = (...parts: readonly Buffer[]) => {
    const { slices, unreadMembers } = readMachO(Buffer.concat([Buffer.from('!<arch>\n'), ...parts]), 'lib.a');
    return { slices: slices.map((slice) => [slice.member, slice.kind]), unread: unreadMembers.map((it) => it.member) };
  };

  test('long names that stand together, as GNU has them', () => {
    const names = member('//', Buffer.from('a-name-of-a-member.o/\nanother-name-of-one.o/\n'));
    const index = member('/', Buffer.alloc(4));
    expect(members(index, names, member('/22', object), member('/0', object), member('short.o/', object))).toEqual({
      slices: [
        ['another-name-of-one.o', 'object'],
        ['a-name-of-a-member.o', 'object'],
        ['short.o', 'object'],
      ],
      unread: [],
    });
  });

  test('members that are no Mach-O files are told', () => {
    expect(members(member('notes.txt', Buffer.from('text')), member('a.o', object))).toEqual({
      slices: [['a.o', 'object']],
      unread: ['notes.txt'],
    });
  });

  test('a name or a member that is not there', () => {
    expect(() => members(member('//', Buffer.from('a.o/\n')), member('/99', object))).toThrow(
      "a member's name would reach behind the end",
    );
    expect(() => members(member('a.o', object).subarray(0, 100))).toThrow(
      'a member of the static library would reach behind the end',
    );
  });
});

const ALL = ['_HKClinicalTypeIdentifierAllergyRecord', '_OBJC_CLASS_$_HKClinicalRecord'];

describe('what a binary imports of clinical records', () => {
  test.each([
    ['app-chained', ALL],
    ['app-chained-stripped', ALL],
    ['app-dyld-info', ALL],
    ['app-dyld-info-stripped', ALL],
    ['app-unsigned', ALL],
    ['encrypted', ALL],
    ['watch', ALL],
    ['plain', []],
    ['by-name', []],
    ['dependency.dylib', ['_HKClinicalTypeIdentifierLabResultRecord', '_OBJC_CLASS_$_HKClinicalRecord']],
    ['dependency.o', ['_HKClinicalTypeIdentifierLabResultRecord', '_OBJC_CLASS_$_HKClinicalRecord']],
    ['static-kept', ['_HKClinicalTypeIdentifierLabResultRecord', '_OBJC_CLASS_$_HKClinicalRecord']],
    ['static-dropped', []],
  ])('%s', (name, expected) => {
    expect(clinical(only(name))).toEqual(expected);
  });

  test('after strip it stands in the fixups alone, or in what is bound', () => {
    const tables = (name: string) =>
      only(name).imports.find((it) => it.name === '_OBJC_CLASS_$_HKClinicalRecord')?.tables;
    expect(tables('app-chained')).toEqual(['symbols', 'chained-fixups']);
    expect(tables('app-chained-stripped')).toEqual(['chained-fixups']);
    expect(tables('app-dyld-info-stripped')).toEqual(['dyld-info']);
  });

  test('from which library', () => {
    for (const name of ['app-chained', 'app-dyld-info', 'watch', 'imports-addend', 'imports-addend-64']) {
      for (const { name: symbol, library } of only(name).imports) {
        if (/HK/.test(symbol)) expect(library).toBe('/System/Library/Frameworks/HealthKit.framework/HealthKit');
      }
    }
  });
});

describe('what stands in it as text', () => {
  test('identifiers and classes that are looked up by name', () => {
    expect(texts(only('app-chained'))).toEqual(['HKClinicalTypeIdentifierVitalSignRecord']);
    expect(only('by-name').clinicalTexts).toEqual([
      { text: 'HKClinicalRecord', section: '__TEXT,__cstring', isWhole: true },
    ]);
    expect(texts(only('plain'))).toEqual([]);
    expect(texts(only('encrypted'))).toEqual([]);
  });

  test('names of classes and methods', () => {
    expect([...only('app-chained').methodNames]).toContain('clinicalTypeForIdentifier:');
    expect([...only('plain').methodNames]).toEqual(['requestAuthorizationToShareTypes:readTypes:completion:']);
    for (const name of ['dependency.dylib', 'dependency.o', 'static-kept'])
      expect([...only(name).classNames]).toEqual(['OwnHealthBridge']);
    expect([...only('static-dropped').classNames]).toEqual([]);
  });
});

describe('signature and entitlements', () => {
  const ACCESS = 'com.apple.developer.healthkit.access';
  const access = (slice: Slice, kind: 'xml' | 'der'): unknown => {
    const value = slice.entitlements?.[kind];
    if (value?.kind !== 'dictionary') return undefined;
    const list = value.value.get(ACCESS)?.value;
    return list?.kind === 'array' ? list.value.map((item) => item.kind === 'string' && item.value) : 'without';
  };

  test.each([
    ['signed', ['health-records'], ['health-records'], undefined],
    ['signed-xml', ['health-records'], undefined, undefined],
    ['signed-contradicting', ['health-records'], 'without', [ACCESS]],
    ['signed-plain', 'without', 'without', undefined],
    ['signed-without', undefined, undefined, undefined],
  ])('%s', (name, xml, der, contradiction) => {
    const slice = only(name);
    expect(slice.isSigned).toBe(true);
    expect(slice.signature).toEqual({
      ...{ identifier: 'org.example.app', team: 'ABCDE12345', isAdHoc: false, isLinkers: false },
    });
    expect(access(slice, 'xml')).toEqual(xml);
    expect(access(slice, 'der')).toEqual(der);
    expect(slice.entitlements?.contradiction).toEqual(contradiction);
  });

  test.each(['app-unsigned', 'app-chained', 'plain'])('nobody signed %s', (name) => {
    const slice = only(name);
    expect(slice.isSigned).toBe(false);
    expect(slice.signature?.isLinkers).toBe(name === 'app-unsigned' ? undefined : true);
    expect(slice.entitlements).toBeUndefined();
  });

  test('of the simulator', () => {
    for (const slice of [...read('simulator'), ...read('simulator-fat')]) {
      expect(slice.isSimulator).toBe(true);
      expect(slice.platform).toBe('iOS');
      expect(slice.entitlements?.from).toBe('simulator');
      expect(access(slice, 'xml')).toEqual(['health-records']);
      expect(access(slice, 'der')).toEqual(['health-records']);
    }
    expect(read('simulator-fat').map(({ architecture }) => architecture)).toEqual(['x86_64', 'arm64']);
  });
});

describe.skipIf(!isThere)("LLVM's readers agree", () => {
  const LLVM_PLATFORMS: Readonly<Record<string, string>> = {
    ios: 'iOS',
    iossimulator: 'iOS',
    watchos: 'watchOS',
    '': 'iOS',
  };

  test.each(names)('%s', (name) => {
    const file = path.join(MACH_O, name);
    for (const slice of read(name)) {
      const { architecture } = slice;
      const of = (table: string): string[] =>
        slice.imports
          .filter(({ tables }) => tables.some((it) => it === table))
          .map((it) => it.name)
          .sort();
      expect(of('symbols')).toEqual(symbolsOf(file, architecture));
      expect(of('dyld-info')).toEqual(boundOf(file, architecture));
      const chained = chainedOf(file, architecture);
      expect(of('chained-fixups')).toEqual(chained.map((it) => it.name).sort());
      for (const { name: symbol, library, isWeak } of chained) {
        const ours = slice.imports.find((it) => it.name === symbol);
        expect(path.basename(ours?.library ?? '').replace(/\..*/, ''), symbol).toBe(library);
        expect(ours?.isWeak, symbol).toBe(isWeak);
      }
      const head = headOf(file, architecture);
      expect(slice.platform).toBe(LLVM_PLATFORMS[head.platform] ?? head.platform);
      expect(slice.minimumOS).toBe(head.minimum);
      expect(slice.isEncrypted).toBe(head.isEncrypted);
      expect(slice.libraries.map((it) => it.name)).toEqual(head.libraries);
      // Its classes are found by their symbols alone, which an object file has in another place.
      if (slice.kind !== 'object' && !slice.isEncrypted)
        expect([...slice.classNames].sort()).toEqual(classesOf(file, architecture));
    }
  });
});
