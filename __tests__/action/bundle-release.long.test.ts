import { describe, expect, test } from 'vitest';
import { BAD, GOOD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import { eventPayload } from './payloads.ts';
import { makeWorkspace } from './workspaces.ts';

describe.skipIf(NO_BUNDLE)('the release gate', () => {
  const branch = (name: string) => ({ GITHUB_REF: `refs/heads/${name}` });

  test.each([
    ['a release', 'release', { GITHUB_REF: 'refs/tags/v1.0.0' }, {}, true],
    ['a release branch', 'push', branch('release/2.0'), {}, true],
    ['a branch that is named as one', 'push', branch('hotfix/1'), { 'release-branches': 'release/**, hotfix/*' }, true],
    ['another branch', 'push', branch('main'), {}, false],
  ] as const)('%s: the summary says what ships: %s', async (_, event, environment, inputs, ships) => {
    const payload = eventPayload(event);
    const result = await run({ workspace: makeWorkspace({}, GOOD), event, payload, environment, inputs });
    expect(result.exitCode).toBe(0);
    expect(result.summary.includes('### What ships')).toBe(ships);
    if (!ships) return;
    expect(result.summary).toMatch(/- Asks for: \[?Allergies/);
    expect(result.summary).toMatch(/- Reads: \[?Allergies/);
    expect(result.summary).toContain('Carebook shows your allergies');
    expect(result.summary).toContain('Where records go: no call was found');
    expect(result.summary).toContain('`https://carebook.health/privacy`');
  });

  test('a pull request hears nothing of it, and a release that is not in order fails', async () => {
    const github = await startGitHub();
    await run(pull({ workspace: makeWorkspace({}, BAD), github }));
    expect(github.comments[0]?.body).not.toContain('What ships');
    const failed = await run({ workspace: makeWorkspace({}, BAD), event: 'release', payload: eventPayload('release') });
    expect([failed.exitCode, failed.summary.includes('### What ships')]).toEqual([1, true]);
  });
});
