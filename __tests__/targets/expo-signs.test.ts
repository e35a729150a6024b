import { describe, expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

/** An app that counts steps, whose plugin changes the entitlements with these lines. */
async function signsOf(lines: string, before = '', more: Readonly<Record<string, string>> = {}) {
  const repository = makeRepository({ fixture: 'clean-expo-steps' });
  const app = JSON.parse(repository.read('app.json'));
  app.expo.plugins = ['./plugins/with-health'];
  repository.write({
    'app.json': JSON.stringify(app, null, 2),
    'plugins/with-health.js': `const { withEntitlementsPlist } = require('@expo/config-plugins');
const ACCESS = 'com.apple.developer.healthkit.access';
module.exports = (config, props) => {
  ${before}
  return withEntitlementsPlist(config, (config) => {
    ${lines}
    return config;
  });
};
`,
    ...more,
  });
  const { targets, verdict, findings } = await check(repository.folder);
  return { signs: targets.flatMap(({ target }) => target.signs.map(({ value }) => value)), verdict, findings };
}

const NONE = { signs: [], verdict: 'not-applicable', findings: [] };

describe('an access value of a plugin that is empty, or names no health-records, is no sign', () => {
  test.each([
    ['a literal', 'config.modResults[ACCESS] = [];'],
    ['a constructed list', 'config.modResults[ACCESS] = new Array();'],
    ['a list that is called for', 'config.modResults[ACCESS] = Array();'],
    ['Array.of', 'config.modResults[ACCESS] = Array.of();'],
    ['Array.from of nothing', 'config.modResults[ACCESS] = Array.from([]);'],
    ['a list of a length that says nothing', 'config.modResults[ACCESS] = new Array(0);'],
    ['under a condition', 'if (process.env.HEALTH) config.modResults[ACCESS] = [];'],
    ['of a function that is not here', "config.modResults[ACCESS] = require('elsewhere').access();"],
    ['of the environment', "config.modResults[ACCESS] = (process.env.ACCESS || '').split(',');"],
    ['of properties that are not given', 'config.modResults[ACCESS] = (props && props.access) || [];'],
    ['an item that is not known', 'config.modResults[ACCESS] = [process.env.ACCESS];'],
  ])('%s', async (_, lines) => {
    expect(await signsOf(lines)).toEqual(NONE);
  });

  test.each([
    ['of the plugin', 'if (!process.env.HEALTH) return config;'],
    ['by a value in a list', "if (['a', 'b'].includes(process.env.APP)) return config;"],
  ])('after an early return %s', async (_, before) => {
    expect(await signsOf('config.modResults[ACCESS] = [];', before)).toEqual(NONE);
    expect(await signsOf('config.modResults[ACCESS] = new Array();', before)).toEqual(NONE);
  });

  test('after an early return of the change', async () => {
    expect(
      await signsOf('if (!process.env.HEALTH) return config;\n    config.modResults[ACCESS] = new Array();'),
    ).toEqual(NONE);
  });
});

describe('one that may be health-records is', () => {
  const SIGN = { signs: ['com.apple.developer.healthkit.access'] };
  test.each([
    ['a constructed list', "config.modResults[ACCESS] = new Array('health-records');"],
    ['Array.of', "config.modResults[ACCESS] = Array.of('health-records');"],
    ['under a condition', "if (process.env.HEALTH) config.modResults[ACCESS] = ['health-records'];"],
    ['one of two', "config.modResults[ACCESS] = process.env.HEALTH ? ['health-records'] : [];"],
    ['in what is not evaluated', "config.modResults[ACCESS] = require('elsewhere')(['health-records']);"],
    [
      'pushed under a condition',
      "config.modResults[ACCESS] = [];\n if (process.env.X) config.modResults[ACCESS].push('health-records');",
    ],
  ])('%s', async (_, lines) => {
    expect(await signsOf(lines)).toMatchObject(SIGN);
  });

  test('after an early return by the environment', async () => {
    expect(
      await signsOf("config.modResults[ACCESS] = ['health-records'];", 'if (!process.env.HEALTH) return config;'),
    ).toMatchObject(SIGN);
  });
});

test('what is not known for certain is no error', async () => {
  const { findings } = await signsOf(
    "config.modResults[ACCESS] = ['health-records'];",
    'if (!process.env.HEALTH) return config;',
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
