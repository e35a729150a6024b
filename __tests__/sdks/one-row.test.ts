/** Adding an SDK is adding one row: the linked rule and the flow both know it from then on. */
import { expect, test, vi } from 'vitest';
import type { Sdk } from '../../src/sdks/sdk.ts';

const ROW: Sdk = {
  name: 'Peddler',
  kind: 'attribution',
  modules: ['PeddlerKit'],
  packages: ['cocoapods PeddlerKit', 'npm react-native-peddler', 'pub peddler'],
  swift: ['PDLTracker'],
  dart: ['Peddler'],
  hosts: ['in.peddler.example'],
  sources: ['https://peddler.example/docs'],
};

vi.mock('../../src/sdks/index.ts', async (original) => {
  const { SDKS } = await original<typeof import('../../src/sdks/index.ts')>();
  return { SDKS: [...SDKS, ROW] };
});

const { default: linked } = await import('../../src/rules/advertising-sdk-linked.ts');
const { default: reached } = await import('../../src/rules/clinical-data-to-advertising.ts');
const { filesOf, findingsOn } = await import('../rules/examples.ts');

const [example] = linked.examples.bad;
const [flowing] = reached.examples.bad.slice(1);

test('a pod of it is found', async () => {
  if (!example) throw new Error('the rule has a bad example');
  const files = { ...filesOf(example), Podfile: `target 'App' do\n  pod 'PeddlerKit'\nend\n` };
  expect((await findingsOn(linked, example, files)).map(({ message }) => message)).toEqual([
    'App can read clinical records and links Peddler, an attribution SDK (the pod PeddlerKit).',
  ]);
});

test('a record that reaches it is found', async () => {
  if (!flowing) throw new Error('the rule has a bad example');
  const files = Object.fromEntries(
    Object.entries(filesOf(flowing)).map(([path, text]) => [
      path,
      text.replace(/AppsFlyerLib\.shared\(\)/g, 'PDLTracker.shared()').replace(/AppsFlyerLib/g, 'PeddlerKit'),
    ]),
  );
  const [finding, ...others] = await findingsOn(reached, flowing, files);
  expect(others).toEqual([]);
  expect(finding?.message).toContain('reaches Peddler through `PDLTracker.logEvent(_:withValues:)`');
});
