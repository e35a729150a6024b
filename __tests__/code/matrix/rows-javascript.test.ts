/** Each row of the tables that JavaScript calls, by every package and call that it names. */
import { describe, expect, test } from 'vitest';
import { SCRIPT_DESTINATIONS } from '../../../src/code/models/destination-packages.ts';
import type { Destination } from '../../../src/code/models/destinations.ts';
import { SDK_SCRIPT_DESTINATIONS } from '../../../src/code/models/sdk-destinations.ts';
import { JAVASCRIPT } from './javascript.ts';
import { destinations } from './matrix.ts';

/** A call a line, of all of a row. */
function calls({ modules = [], members = ['anything'] }: Destination, value: string): readonly [string, string][] {
  return modules.flatMap((name, index) =>
    members.map((member): [string, string] =>
      name === 'global'
        ? ['', `${member}(${value});`]
        : [`import * as sdk${index} from '${name}';`, `sdk${index}.${member}('seen', ${value});`],
    ),
  );
}

async function told(row: Destination, value: string): Promise<readonly string[]> {
  const written = calls(row, value);
  const imports = [...new Set(written.map(([head]) => head))].join('\n');
  const body = written.map(([, code]) => code).join('\n');
  return destinations({ ...JAVASCRIPT.beside, [JAVASCRIPT.file]: JAVASCRIPT.app(imports, '', body) });
}

describe.each([
  ['SDKs', SDK_SCRIPT_DESTINATIONS],
  ['others', SCRIPT_DESTINATIONS],
])('%s', (_, rows) => {
  // a page is no receiver: `of-each-page.test.ts`
  const plain = rows.filter(({ isPage }) => !isPage);
  test.each(plain.map((row) => [`${row.name}: ${row.modules?.join(', ')}`, row] as const))(
    '%s',
    async (_title, row) => {
      const one = `${row.kind}: ${row.name}`;
      expect(await told(row, JAVASCRIPT.record)).toEqual(calls(row, '').map(() => one));
      expect(await told(row, JAVASCRIPT.count)).toEqual([]);
    },
  );
});
