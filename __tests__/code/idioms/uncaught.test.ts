/** What nobody catches comes to who is told of that, and what somebody catches does not. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { JAVASCRIPT } from './javascript.ts';

const { text, records, head, file } = JAVASCRIPT;
const ERROR = `class LabError extends Error { constructor(readonly code: string, readonly entry: string) { super(code); } }\nfunction yearOf(name: string) { if (!name) throw new LabError('no date', ${text.make}); return 1; }\nexport async function loadAll() { return [yearOf('')]; }\n`;
const handler = (part: string): string =>
  `import { createApp } from 'vue';\nconst app = createApp({});\napp.config.errorHandler = (error) => { if (error instanceof LabError) { ${records.use(`error.${part}`)} } };\n`;
const captured = (part: string): string =>
  `import { onErrorCaptured } from 'vue';\nonErrorCaptured((error) => { if (error instanceof LabError) { ${records.use(`error.${part}`)} } return false; });\n`;

async function kinds(code: string): Promise<readonly string[]> {
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${ERROR}${code}` });
  return flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : []));
}

test.each([
  ['by the app', handler],
  ['by a component', captured],
])('what nobody catches is heard %s', async (_, heard) => {
  const loads = 'export async function open() { await loadAll(); }\n';
  expect(await kinds(heard('entry') + loads)).toEqual([records.kind]);
  expect(await kinds(heard('code') + loads)).toEqual([]);
});

test.each([
  ['tried', 'export async function open() { try { await loadAll(); } catch { return; } }\n'],
  ['rejected', 'export function open() { loadAll().catch(() => undefined); }\n'],
  ['rejected, by the second function', 'export function open() { loadAll().then(() => 1, () => undefined); }\n'],
])('what is %s is not', async (_, loads) => {
  expect(await kinds(handler('entry') + loads)).toEqual([]);
});
