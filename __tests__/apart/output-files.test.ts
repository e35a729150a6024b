import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APART } from '../../src/apart/apart.ts';
import { claimOutputPlaces, OUTPUT_FILES } from '../../src/apart/output-files.ts';
import { makeFolder } from '../folder.ts';

const REFUSED = 'CLINICAL_RECORDS_CHECK_REFUSED';

let real = '';
let given = '';
let warned: string[] = [];
const at = (file: string) => path.join(real, file);

beforeEach(() => {
  const folder = makeFolder('outputs');
  real = path.join(folder, 'work');
  given = path.join(folder, 'alias');
  mkdirSync(real);
  symlinkSync('work', given);
  writeFileSync(path.join(folder, 'outside.json'), 'outside');
  warned = [];
  delete process.env[REFUSED];
});
afterEach(() => {
  delete process.env[APART];
  delete process.env[REFUSED];
  Reflect.deleteProperty(process, 'connected');
});

function claim(report: string, sarif = '') {
  const names = { 'report-file': report, 'sarif-file': sarif };
  return claimOutputPlaces(
    { given, real },
    (input) => names[input],
    (message) => warned.push(message),
  );
}

/** As if this process were the one that a run has to itself. */
function apart(refused?: string, connected = true): void {
  process.env[APART] = '1';
  Object.defineProperty(process, 'connected', { value: connected, configurable: true });
  if (refused !== undefined) process.env[REFUSED] = refused;
}

test('there are two inputs that name a file', () => expect(OUTPUT_FILES).toEqual(['report-file', 'sarif-file']));

describe('a place that is named', () => {
  test('is cleared at once and written later', () => {
    writeFileSync(at('report.json'), 'older');
    const places = claim('report.json', 'out/records.sarif');
    expect(readdirSync(real)).toEqual([]);
    expect([places.refusals, places.outside]).toEqual([[], []]);
    expect(places.write('report-file', () => '{}')).toBe(true);
    expect(places.write('sarif-file', () => '[]')).toBe(true);
    expect([readFileSync(at('report.json'), 'utf8'), readFileSync(at('out/records.sarif'), 'utf8'), warned]).toEqual([
      '{}',
      '[]',
      [],
    ]);
  });

  test('may be named by its whole path, by either name of the workspace', () => {
    expect(claim(path.join(given, 'a.json')).write('report-file', () => 'a')).toBe(true);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('a');
    expect(claim('./x/../..a').write('report-file', () => 'b')).toBe(true);
    expect(readFileSync(at('..a'), 'utf8')).toBe('b');
  });

  test('or by none, and then nothing is made', () => {
    const places = claim('');
    const content = () => {
      throw new Error('is not asked for');
    };
    expect(places.write('report-file', content)).toBe(false);
    expect([places.refusals, places.outside, readdirSync(real), warned]).toEqual([[], [], [], []]);
  });

  test.each([
    ['../outside.json', '../outside.json'],
    ['..', '..'],
    ['a/../../outside.json', 'a/../../outside.json'],
    ['/outside.json', '/outside.json'],
  ])('outside, %s, is a fault of the workflow, and stays as it is', (name, told) => {
    const places = claim('report.json', name);
    expect([places.refusals, places.outside]).toEqual([[], [told]]);
    expect(places.write('sarif-file', () => 'x')).toBe(false);
    expect(places.write('report-file', () => '{}')).toBe(true);
    expect(readFileSync(path.join(real, '..', 'outside.json'), 'utf8')).toBe('outside');
    expect([warned, existsSync('/outside.json')]).toEqual([[], false]);
  });

  test('where a link stands is refused, and cleared of it', () => {
    symlinkSync('../outside.json', at('report.json'));
    const places = claim('report.json', 'records.sarif');
    const said = '"report.json" is not written: it is a link.';
    expect([places.refusals, places.outside, readdirSync(real)]).toEqual([[said], [], []]);
    expect(JSON.parse(process.env[REFUSED] ?? '')).toEqual([['report-file', said]]);
    expect(places.write('report-file', () => 'x')).toBe(false);
    expect(places.write('sarif-file', () => 'x')).toBe(true);
    expect([readdirSync(real), warned]).toEqual([['records.sarif'], []]);
    expect(readFileSync(path.join(real, '..', 'outside.json'), 'utf8')).toBe('outside');
  });

  test('that leads into git’s is refused, and each that is', () => {
    mkdirSync(at('.git'));
    symlinkSync('.git', at('out'));
    symlinkSync('..', at('up'));
    expect(claim('up/x').refusals).toEqual(['"up/x" is not written: it leads out of the checkout.']);
    expect(claim('out/x', '.git/y').refusals).toEqual([
      '"out/x" is not written: it leads out of the checkout.',
      '".git/y" is not written: it leads out of the checkout.',
    ]);
  });

  test('that cannot be written after all is told', () => {
    const places = claim('report.json');
    mkdirSync(at('report.json'));
    expect(places.write('report-file', () => '{}')).toBe(false);
    expect(warned).toEqual(['"report.json" is not written: it is a folder.']);
    const failing = () => {
      throw 'a string';
    };
    expect(claim('other.json').write('report-file', failing)).toBe(false);
    expect(warned[1]).toBe('"other.json" is not written: a string.');
  });

  test('a fault of ours is none of the place', () => {
    expect(() => claim('a\0b')).toThrow();
  });
});

describe('what the process that waits has refused', () => {
  const before = JSON.stringify([['report-file', 'refused before']]);

  test('stays refused, and is not looked at again', () => {
    apart(before);
    writeFileSync(at('report.json'), 'somebody’s');
    writeFileSync(at('records.sarif'), 'older');
    const places = claim('report.json', 'records.sarif');
    expect([places.refusals, readdirSync(real)]).toEqual([['refused before'], ['report.json']]);
    expect([places.write('report-file', () => 'x'), places.write('sarif-file', () => 'x')]).toEqual([false, true]);
    expect(process.env[REFUSED]).toBe(before);
  });

  test('is nothing where it says nothing, and where nobody waits', () => {
    apart();
    expect(claim('report.json').refusals).toEqual([]);
    apart(before, false);
    expect(claim('report.json').refusals).toEqual([]);
    expect(process.env[REFUSED]).toBe('[]');
  });
});
