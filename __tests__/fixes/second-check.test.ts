import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import type { Checked } from '../../src/fixes/plan.ts';
import { proveMends } from '../../src/fixes/prove.ts';
import { app, plist, SHARE_TEXT_LINES } from '../../src/rules/shared/example-files.ts';
import type { Finding, Skipped } from '../../src/types.ts';
import { checkFiles } from './mending.ts';

const { files: own, scenery } = app({
  'App/Info.plist': plist(`${SHARE_TEXT_LINES}\n<key>CFBundleName</key>\n<string>App</string>`),
});
const files = memoryFiles({ ...scenery, ...own });

const at = { file: 'App/Records.swift', line: 1, column: 1 };
const late = { reason: 'App/Records.swift is not read: parsing it takes more than 4000 ms.', at };
const LATE: Skipped = { ...late, blocking: true };

/** Why nothing is fixed, where one check passes over more than the other, and the second says something new. */
async function reasons(first: readonly Skipped[], second: readonly Skipped[], isNew = false): Promise<string[]> {
  const checked = await checkFiles(files);
  const before: Checked = { ...checked, skipped: [...checked.skipped, ...first] };
  const { mended, unmended } = await proveMends(before, files, async (changed) => {
    const after = await checkFiles(changed);
    const extra = isNew ? after.findings.concat(checked.findings.map(otherwise)) : after.findings;
    return { ...after, findings: extra, skipped: [...after.skipped, ...second] };
  });
  return [...new Set([...mended.map(() => 'fixed'), ...unmended.map(({ reason }) => reason)])];
}

function otherwise(finding: Finding): Finding {
  return { ...finding, target: 'Another' };
}

test('what is read both times, or neither time, is fixed', async () => {
  expect(await reasons([], [])).toEqual(['fixed']);
  expect(await reasons([LATE], [LATE])).toEqual(['fixed']);
});

test('a finding that the fix brings is named', async () => {
  expect(await reasons([], [], true)).toEqual(['it would bring clinical-usage-description-missing in its place']);
});

test.each([true, false])(
  'a source that only the first check read is the reason, whatever else is new: %s',
  async (isNew) => {
    expect(await reasons([], [LATE], isNew)).toEqual([
      'App/Records.swift could not be judged any more: App/Records.swift is not read: parsing it takes more than 4000 ms',
    ]);
  },
);

test('so is one that only the second check read', async () => {
  expect(await reasons([LATE], [], true)).toEqual([
    'App/Records.swift could be judged only when it was tried: run it again',
  ]);
});

test('what blocks nothing gives way to a finding', async () => {
  expect(await reasons([], [late], true)).toEqual(['it would bring clinical-usage-description-missing in its place']);
  expect(await reasons([], [late])).toEqual(['App/Records.swift could not be judged any more']);
});
