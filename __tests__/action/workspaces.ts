import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A checkout as the runner has one: a copy of fixtures, each below its own name or at the top, and other files. */
export function makeWorkspace(files: Readonly<Record<string, string>> = {}, fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  made.push(folder);
  if (fixture !== undefined) {
    cpSync(fileURLToPath(new URL(`../../fixtures/${fixture}`, import.meta.url)), folder, { recursive: true });
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** An app whose Info.plist and entitlements stand beside each other without a project: two files below a folder. */
export function looseApp(
  folder: string,
  { name = 'App', usage }: { readonly name?: string; readonly usage?: string } = {},
) {
  const plist = (body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${body}</dict>\n</plist>\n`;
  const key = (name: string, value: string) => `\t<key>${name}</key>\n\t${value}\n`;
  const text = (value: string) => `<string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`;
  return {
    [`${folder}/Info.plist`]: plist(
      key('CFBundlePackageType', text('APPL')) +
        key('CFBundleDisplayName', text(name)) +
        (usage === undefined ? '' : key('NSHealthClinicalHealthRecordsShareUsageDescription', text(usage))),
    ),
    [`${folder}/App.entitlements`]: plist(
      key('com.apple.developer.healthkit', '<true/>') +
        key('com.apple.developer.healthkit.access', '<array><string>health-records</string></array>'),
    ),
  };
}
