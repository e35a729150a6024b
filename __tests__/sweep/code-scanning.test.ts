import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { OutOfRequests } from '../../src/sweep/budget.ts';
import { uploadSarif } from '../../src/sweep/code-scanning.ts';
import { Refused, type SweepGitHub } from '../../src/sweep/github.ts';

const planned = { repository: 'acme/app', ref: 'main', head: 'a'.repeat(40), private: true };

/** A GitHub that takes what is uploaded, or fails as it is told. */
function makeGitHub(fault?: Error, branches: readonly string[] = ['main']) {
  const posted: { path: string; body: Record<string, string> }[] = [];
  const github: SweepGitHub = {
    async get(path) {
      if (!branches.some((branch) => path.endsWith(`/git/ref/heads/${branch}`))) throw new Refused(404, 'Not Found');
      return { data: {}, hasNext: false };
    },
    async post(path, body) {
      if (fault) throw fault;
      posted.push({ path, body: body as Record<string, string> });
    },
    graphql: () => Promise.reject(new Error('not asked')),
    archive: () => Promise.reject(new Error('not asked')),
  };
  return { github, posted };
}

test('what is uploaded: the commit, its full ref, the SARIF packed', async () => {
  const { github, posted } = makeGitHub();
  expect(await uploadSarif(github, planned, '{"version":"2.1.0"}')).toEqual({ state: 'uploaded' });
  const [{ path, body } = { path: '', body: {} as Record<string, string> }] = posted;
  expect(path).toBe('/repos/acme/app/code-scanning/sarifs');
  expect(body).toMatchObject({ commit_sha: planned.head, ref: 'refs/heads/main', tool_name: 'clinical-records-check' });
  expect(gunzipSync(Buffer.from(body.sarif ?? '', 'base64')).toString()).toBe('{"version":"2.1.0"}');
});

test.each([
  [{ ref: 'release/2.0', named: true as const }, 'refs/heads/release/2.0'],
  [{ ref: 'v2', named: true as const }, 'refs/tags/v2'],
  [{ ref: 'refs/tags/v2', named: true as const }, 'refs/tags/v2'],
  // the default branch is one, whatever else has its name
  [{ ref: 'trunk' }, 'refs/heads/trunk'],
])('%j is %s', async (given, ref) => {
  const { github, posted } = makeGitHub(undefined, ['release/2.0']);
  await uploadSarif(github, { ...planned, ...given }, '{}');
  expect(posted[0]?.body.ref).toBe(ref);
});

test.each([
  [new Refused(403, 'GitHub says 403: Code Security must be enabled'), 'denied'],
  [new Refused(404, 'GitHub says 404: Not Found'), 'denied'],
  [new Refused(422, 'GitHub says 422'), 'denied'],
  // tried again: a token lives for an hour, and servers recover
  [new Refused(401, 'GitHub says 401: Bad credentials'), 'error'],
  [new Refused(503, 'GitHub says 503'), 'error'],
  [new OutOfRequests("GitHub's rate limit is used up"), 'error'],
])('%s', async (fault, state) => {
  expect(await uploadSarif(makeGitHub(fault).github, planned, '{}')).toEqual({ state, reason: fault.message });
});
