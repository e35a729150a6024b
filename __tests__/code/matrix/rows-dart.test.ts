/** Each row of the tables that Dart calls, by every package, class and call that it names. */
import { expect, test } from 'vitest';
import { DART_DESTINATIONS } from '../../../src/code/models/destination-packages.ts';
import type { Destination } from '../../../src/code/models/destinations.ts';
import { SDK_DESTINATIONS } from '../../../src/code/models/sdk-destinations.ts';
import { SDKS } from '../../../src/sdks/index.ts';
import { DART } from './dart.ts';
import { destinations } from './matrix.ts';

const PACKAGES = new Set(
  SDKS.flatMap(({ packages = [] }) => packages.flatMap((one) => (one.startsWith('pub ') ? [one.slice(4)] : []))),
);
const ofDart = ({ modules = [] }: Destination): boolean =>
  modules.length > 0 && modules.every((it) => PACKAGES.has(it));

/** A call a line, of all of a row but what is no call. */
function calls({ types, members = ['anything'] }: Destination, value: string): readonly string[] {
  if (!types) return members.map((member) => `${member}(${value});`);
  return types.flatMap((type) => members.map((member) => `${type}.${member === 'init' ? 'new1' : member}(${value});`));
}

async function told(row: Destination, module: string, value: string): Promise<readonly string[]> {
  const path = module.startsWith('dart:') ? module : `package:${module}/${module}.dart`;
  const body = calls(row, value).join('\n');
  return destinations({ ...DART.beside, [DART.file]: DART.app(`import '${path}';`, '', body) });
}

// a page is no receiver: `of-each-page.test.ts`
const ROWS = [...SDK_DESTINATIONS.filter(ofDart), ...DART_DESTINATIONS].flatMap((row) =>
  (row.isPage ? [] : (row.modules ?? [])).map((module) => [`${row.name}: ${module}`, row, module] as const),
);

test.each(ROWS)('%s', async (_title, row, module) => {
  const one = `${row.kind}: ${row.name}`;
  expect(await told(row, module, DART.record)).toEqual(calls(row, '').map(() => one));
  expect(await told(row, module, DART.count)).toEqual([]);
});
