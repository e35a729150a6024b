/** What package:logging of Dart is told comes to whoever listens to its root. */

import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { DART } from './dart.ts';
import { brings, bringsNone } from './records.ts';

const LOGGING = "import 'package:logging/logging.dart';\n";
const page = (body: string): string => `${LOGGING}${body}`;

brings(DART, [
  [
    'the message',
    (make, use) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((entry) { ${use('entry.message')} }); }\nfinal _log = Logger('a');\nvoid go() { _log.info('for ' + ${make}); }`,
      ),
  ],
  [
    'the error',
    (make, use) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((entry) { ${use("'${entry.error}'")} }); }\nvoid go() { Logger('a').severe('failed', ${make}); }`,
      ),
  ],
  [
    'the message of a level',
    (make, use) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((LogRecord entry) { ${use('entry.message')} }); }\nvoid go() { Logger('a').log(Level.INFO, ${make}); }`,
      ),
  ],
]);
bringsNone(DART, [
  [
    'the level',
    (make, use) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((entry) { ${use('entry.level.name')} }); }\nvoid go() { Logger('a').info(${make}); }`,
      ),
  ],
  [
    'the error beside the message',
    (make, use) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((entry) { ${use("'${entry.error}'")} }); }\nvoid go() { Logger('a').severe(${make}, StateError('a')); }`,
      ),
  ],
  [
    'another message',
    (make, use, other) =>
      page(
        `void setUp() { Logger.root.onRecord.listen((entry) { ${use('entry.message')} }); }\nvoid go() { final name = ${make}; Logger('a').info(${other}); }`,
      ),
  ],
]);

describe('a log of its own', () => {
  const { make } = DART.text;
  const kinds = async (body: string): Promise<string> => {
    const { flows } = await factsOf({ ...DART.records.beside, [DART.file]: `${DART.head}${page(body)}\n` });
    return flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])).join(' ');
  };
  test('where nobody is seen to listen', async () =>
    expect(await kinds(`void go() { Logger('a').info(${make}); }`)).toBe('logging'));
  test('none where somebody does', async () =>
    expect(
      await kinds(
        `void setUp() { Logger.root.onRecord.listen((entry) { count(); }); }\nvoid go() { Logger('a').info(${make}); }`,
      ),
    ).toBe(''));
});
