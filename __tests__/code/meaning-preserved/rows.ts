/** The rows of the tables of idioms, which their tests would run: here they are apps to change. */
import { vi } from 'vitest';
import type { Language, Rows } from '../idioms/both-flows.ts';
import { type App, rowApps } from './apps.ts';

const tables = vi.hoisted((): (readonly [Language, Rows])[] => []);
vi.mock(import('../idioms/both-flows.ts'), async (original) => ({
  ...(await original()),
  bothFlows: (...table) => {
    tables.push(table);
  },
}));

const TABLES: readonly (() => Promise<unknown>)[] = [
  () => import('../idioms/dart-apps.test.ts'),
  () => import('../idioms/dart.test.ts'),
  () => import('../idioms/javascript-frameworks.test.ts'),
  () => import('../idioms/javascript-react.test.ts'),
  () => import('../idioms/javascript.test.ts'),
  () => import('../idioms/objective-c-collections.test.ts'),
  () => import('../idioms/objective-c.test.ts'),
  () => import('../idioms/swift-collections.test.ts'),
  () => import('../idioms/swift-enums.test.ts'),
  () => import('../idioms/swift-members.test.ts'),
  () => import('../idioms/swift-parts.test.ts'),
  () => import('../idioms/swift-streams.test.ts'),
  () => import('../idioms/swift-types.test.ts'),
  () => import('../idioms/swift-values.test.ts'),
  () => import('../idioms/swift-views.test.ts'),
];

/** Every row as an app. */
export async function rows(): Promise<App[]> {
  for (const load of TABLES) await load();
  return tables.flatMap(([language, table]) => rowApps(language, table));
}
