import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import { run } from '../../src/run/run.ts';
import { parseCommandLine } from '../../src/settings/command-line.ts';
import { makeFolder } from '../folder.ts';
import { members, zip } from './archives.ts';
import { type AppFiles, BUILT_APPS } from './built-apps.ts';

const EXPECTED = path.join(import.meta.dirname, '../../fixtures-built/expected');

/** The report on an app alone, as `clinical-records-check App.ipa` prints it. */
async function judge(files: AppFiles) {
  const root = makeFolder('built');
  const inner = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`Payload/App.app/${name}`, bytes]));
  writeFileSync(path.join(root, 'App.ipa'), zip(members(inner)));
  return run({
    ...{ root, isAlone: true, values: parseCommandLine([]).values, checkUrls: false, release: false },
    readNamed: () => Buffer.alloc(0),
    artifacts: [{ disk: path.join(root, 'App.ipa'), shown: 'App.ipa' }],
  });
}

describe.each(Object.keys(BUILT_APPS))('%s', (name) => {
  test('prints what is expected', async () => {
    const report = await judge(BUILT_APPS[name] ?? {});
    await expect(text(report, { colour: false, prefix: '' })).toMatchFileSnapshot(path.join(EXPECTED, `${name}.txt`));
  });
});
