import { expect, test } from 'vitest';
import { scanForeign } from '../../src/code/scan/foreign-scan.ts';

/** Whether a file that imports react-native-health may list every type that it has, and so has to be followed. */
const LISTS: Record<string, boolean> = {
  'ask(Object.values(Kit.Constants.Permissions));': true,
  'const { Permissions } = Kit.Constants;\nask(Object.values(Permissions));': true,
  'const { Permissions: all } = Kit.Constants;\nask(Object.values(all));': true,
  'const all = Kit.Constants.Permissions;\nask(Object.keys(all));': true,
  "ask(Object.keys(Kit.Constants['Permissions']));": true,
  'const every = (of) => Object.values(of);\nask(every(Kit.Constants.Permissions));': true,
  "import { HealthPermission } from 'react-native-health';\nask(Object.values(HealthPermission));": true,
  'const tables = { all: Kit.Constants.Permissions };\nfor (const [, one] of Object.entries(tables)) ask(one);': true,
  'const totals = { steps: 1 };\nshow(Object.values(totals));\nask([Kit.Constants.Permissions.Steps]);': false,
  'const PERMISSIONS = Kit.Constants.Permissions;\nconst days = {};\nshow(Object.entries(days));\nask(PERMISSIONS.Steps);': false,
  "console.log('Permissions status:', Object.keys(answer));\nask([Kit.Constants.Permissions.HeartRate]);": false,
  "import { HealthPermission } from 'react-native-health';\nconst days = {};\nshow(Object.keys(days));\nask([HealthPermission.Steps]);": false,
  'show(Object.keys(answer));': false,
};

test.each(Object.entries(LISTS))('%s', (code, lists) => {
  const text = `import Kit from 'react-native-health';\n${code}\n`;
  const place = { file: 'src/kit.ts', line: 1, column: 1 };
  const base = { path: 'src/kit.ts', size: text.length, isEntry: false, language: 'javascript' as const };
  expect(scanForeign(base, Buffer.from(text), () => place).foreign?.hasWords).toBe(lists);
});
