import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

const page = readFileSync(new URL('../../docs/decisions/flow.md', import.meta.url), 'utf8');
const example = /```swift\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const [health = '', home = ''] = example.split('// in another file, which names nothing of HealthKit\n');
const MAIN = '@main struct Main: App { var body: some Scene { WindowGroup { Home(health: Health()) } } }\n';

test('the example of the decision is read as the page says', async () => {
  const facts = await factsOf({
    'App/Health.swift': `import HealthKit\n${health}`,
    'App/Home.swift': `import SwiftUI\n${MAIN}${home}extension Health { func start() async throws { try await ask() } }`,
  });
  expect(names(facts.requested)).toBe('allergy clinicalNote labResult');
  expect(names(facts.read)).toBe('allergy labResult');
  expect(facts.unresolved).toEqual([]);
  const notes = facts.requested.find(({ type }) => type.endsWith('ClinicalNoteRecord'));
  expect(notes?.at).toMatchObject({ file: 'App/Health.swift', line: 2 });
});

test('what a person picks may be any case', async () => {
  const picked = home
    .replace('let health: Health', 'let health: Health; @Binding var choice: Kind')
    .replace(/for kind in .*? \{ health\.load\(kind\) \}/, 'health.load(choice)');
  const facts = await factsOf({
    'App/Health.swift': `import HealthKit\n${health}`,
    'App/Home.swift': `import SwiftUI\n@main struct Main: App { @State var choice = Kind.allergies; var body: some Scene { WindowGroup { Picker("Kind", selection: $choice) {}; Home(health: Health(), choice: $choice) } } }\n${picked}`,
  });
  expect(facts.unresolved).toEqual([]);
  expect(names(facts.read)).toBe('allergy allergy* clinicalNote* labResult*');
});
