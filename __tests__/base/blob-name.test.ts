import { expect, test } from 'vitest';
import { blobName } from '../../src/base/blob-name.ts';

test.each([
  ['', 40, 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['hello\n', 40, 'ce013625030ba8dba906f756967f9e9ca394464a'],
  ['', 64, '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'],
])('git calls %j with %i digits %s', (content, digits, name) => {
  expect(blobName(Buffer.from(content), digits)).toBe(name);
});
