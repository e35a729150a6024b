import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import type { PullFile } from './github-objects.ts';
import { makeWorkspace } from './workspaces.ts';

/** A file of the pull request, shown whole. */
function shown(workspace: string, filename: string): PullFile {
  const bytes = readFileSync(path.join(workspace, filename));
  const lines = bytes.toString().trimEnd().split('\n');
  return {
    filename,
    status: 'added',
    patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`,
    sha: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
  };
}

describe.skipIf(NO_BUNDLE)('the bundle and its mends', () => {
  test('one review for what the change shows, a diff in the comment for the rest, and neither again', async () => {
    const workspace = makeWorkspace({}, 'before-app-review');
    const files = [shown(workspace, 'Carebook/RecordStore.swift')];
    const github = await startGitHub({ pulls: [{ ...PULL, files }] });
    const first = await run(pull({ workspace, github }));
    expect([first.exitCode, first.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(github.reviews.map(({ comments }) => comments.map(({ line }) => line))).toEqual([[9, 12]]);
    expect(github.comments[0]?.body).toContain('+++ b/Carebook/Info.plist');
    expect(github.comments[0]?.body).not.toContain('+++ b/Carebook/RecordStore.swift');

    await run(pull({ workspace, github }));
    expect(github.reviews).toHaveLength(1);
    expect(github.comments).toMatchObject([{ edits: 0 }]);
  });

  test('GitHub that refuses the review costs neither the comment nor the verdict', async () => {
    const workspace = makeWorkspace({}, 'before-app-review');
    const files = [shown(workspace, 'Carebook/RecordStore.swift')];
    const github = await startGitHub({ pulls: [{ ...PULL, files }] });
    github.fail('pulls/create-review', { kind: 'status', status: 422, message: 'Unprocessable Entity' }, 9);
    const result = await run(pull({ workspace, github }));
    expect([result.exitCode, result.outputs.get('verdict'), github.reviews.length]).toEqual([1, 'failed', 0]);
    expect(result.log.shown.filter(({ message }) => message.startsWith('Fixes were not offered'))).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('+++ b/Carebook/RecordStore.swift');
  });

  test('comment: never leaves the pull request alone', async () => {
    const workspace = makeWorkspace({}, 'before-app-review');
    const github = await startGitHub({ pulls: [{ ...PULL, files: [shown(workspace, 'Carebook/RecordStore.swift')] }] });
    await run(pull({ workspace, github, inputs: { comment: 'never' } }));
    expect([github.reviews.length, github.comments.length]).toEqual([0, 0]);
  });
});
