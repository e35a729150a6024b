import { describe, expect, test } from 'vitest';
import { readBefore } from '../../src/loosened/read-before.ts';
import { accepted, configured, ignore } from '../exceptions/made.ts';

const CONFIGURATION = '.clinical-records.yml';
const BASELINE = 'baseline.json';

const now = { configuration: configured({ ignores: [ignore('a')] }), accepted: [accepted('f')] };
const entry = { fingerprint: 'g', rule: 'b', message: 'b is wrong.' };

/** What stood in the base: `undefined` for a file that was not there. */
function whatWas(files: Readonly<Record<string, string | undefined>>, baseline: string | undefined = BASELINE) {
  const named = new Map(
    Object.entries(files).map(([file, text]) => [file, text === undefined ? text : Buffer.from(text)]),
  );
  return readBefore({ named }, { configuration: CONFIGURATION, ...(baseline !== undefined && { baseline }) }, now);
}

describe('the configuration of the base', () => {
  test('is what its file said', async () => {
    const { configuration } = await whatWas({ [CONFIGURATION]: 'fail-on: warning\n' });
    expect(configuration.failOn?.value).toBe('warning');
    expect(configuration.ignores).toEqual([]);
  });

  test('excepts nothing where there was none, or nobody can read it', async () => {
    for (const text of [undefined, 'fail-on: [', 'no-such-key: 1\n']) {
      const { configuration } = await whatWas({ [CONFIGURATION]: text });
      expect(configuration, text ?? 'none').toEqual(configured({}));
    }
  });

  test('is that of the checked state where it stands in no commit', async () => {
    expect((await whatWas({})).configuration).toBe(now.configuration);
  });
});

test('an unexpected error is passed on', async () => {
  const error = new TypeError('ours');
  const faulty = new Proxy(new Uint8Array(), {
    get() {
      throw error;
    },
  });
  for (const file of [CONFIGURATION, BASELINE]) {
    const names = { configuration: CONFIGURATION, baseline: BASELINE };
    await expect(readBefore({ named: new Map([[file, faulty]]) }, names, now)).rejects.toBe(error);
  }
});

describe('the baseline of the base', () => {
  const text = JSON.stringify({ version: 1, findings: [entry] });

  test('is what its file said', async () => {
    expect((await whatWas({ [BASELINE]: text })).accepted).toMatchObject([{ fingerprint: 'g', rule: 'b', count: 1 }]);
  });

  test('accepts nothing where there was none, or nobody can read it', async () => {
    for (const one of [undefined, '{', '{"version":2}'])
      expect((await whatWas({ [BASELINE]: one })).accepted).toEqual([]);
  });

  test('is that of the checked state where it stands in no commit', async () => {
    expect((await whatWas({})).accepted).toBe(now.accepted);
    const none = await readBefore(
      { named: new Map() },
      { configuration: CONFIGURATION, baseline: BASELINE },
      { configuration: now.configuration },
    );
    expect(none).not.toHaveProperty('accepted');
  });

  test('is none where none is named', async () => {
    expect(
      await readBefore({ named: new Map([[BASELINE, Buffer.from(text)]]) }, { configuration: CONFIGURATION }, now),
    ).toEqual({ configuration: now.configuration });
  });
});
