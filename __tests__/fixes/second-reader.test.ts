import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findDisagreement } from '../../src/fixes/second-reader.ts';

const list = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${rows}
</dict>
</plist>
`;
const GOOD = list('<key>A</key><string>a &amp; b</string><key>B</key><array><true/><integer>1</integer></array>');

const look = (before: string, after: string) =>
  findDisagreement(memoryFiles({ 'Info.plist': before }), new Map([['Info.plist', Buffer.from(after)]]));

test.each([
  ['a key more', list('<key>A</key><string>a</string><key>C</key><string>$(C)</string>')],
  ['a comment, a text in CDATA, nothing in a text', list('<!-- A --><key>A</key><string><![CDATA[<a>]]></string>')],
  ['a date and data', list('<key>A</key><date>2026-01-01T00:00:00Z</date><key>B</key><data>YQ==</data>')],
])('%s is read alike', async (_, after) => {
  expect(await look(GOOD, after)).toBeUndefined();
});

test.each([
  ['a list that does not end', GOOD.replace('</dict>', '')],
  ['a key without a value', list('<key>A</key><string>a</string><key>B</key>')],
  ['a key that only one of them keeps', list('<key>__proto__</key><string>a</string>')],
])('%s is not written', async (_, after) => {
  expect(await look(GOOD, after)).toBe('another reader of property lists would not read Info.plist as meant');
});

test('nothing is said of a file that is no list, or that was not read alike before', async () => {
  expect(await look('let a = 1\n', 'let a = 2\n')).toBeUndefined();
  expect(
    await look(list('<key>__proto__</key><string>a</string>'), list('<key>__proto__</key><true/>')),
  ).toBeUndefined();
});
