// What `npm run mutants` goes over: rooms that guard, each in parts, a part being sources and the tests that hold them.
// When files move, this is the one place to change. The fewer tests a part has, the sooner it ends: every one of them is
// tried on what is made while a module is loaded, as a regular expression is. `inBundle` where tests start the built action.

/** @type {Record<string, readonly { readonly mutate: readonly string[], readonly tests: readonly string[], readonly inBundle?: boolean }[]>} */
export const ROOMS = {
  verdict: [{ mutate: ['src/findings/{verdict,phones}.ts'], tests: ['__tests__/verdict.test.ts'] }],
  files: [
    { mutate: ['src/files/names-git.ts'], tests: ['__tests__/git-names.test.ts'] },
    { mutate: ['src/files/{limit-reading,stand-ins}.ts'], tests: ['__tests__/files/limits.test.ts'] },
    { mutate: ['src/files/folders.ts'], tests: ['__tests__/files/folders.test.ts'] },
    { mutate: ['src/files/passed-by.ts'], tests: ['__tests__/files/passed-by.test.ts'] },
    { mutate: ['src/files/git-stores.ts'], tests: ['__tests__/files/git-stores.test.ts'] },
    { mutate: ['src/files/file-bytes.ts'], tests: ['__tests__/files/file-bytes.test.ts'] },
    { mutate: ['src/files/files.ts'], tests: ['__tests__/files/repository.test.ts', '__tests__/git-names.test.ts'] },
    { mutate: ['src/files/write-files.ts'], tests: ['__tests__/fixes/write-files.test.ts'] },
    { mutate: ['src/apart/output-files.ts'], tests: ['__tests__/apart/output-files.test.ts'] },
  ],
  credentials: [{ mutate: ['src/credentials/*.ts'], tests: ['__tests__/credentials.test.ts'] }],
  exceptions: [
    { mutate: ['src/exceptions/marks.ts'], tests: ['__tests__/exceptions/marks.test.ts'] },
    { mutate: ['src/exceptions/baseline.ts'], tests: ['__tests__/exceptions/baseline-file.test.ts'] },
    { mutate: ['src/exceptions/{exceptions,silence}.ts'], tests: ['__tests__/exceptions/judging.test.ts'] },
  ],
  loosened: [
    ...['compare-exceptions', 'counted-before', 'idle', 'loosened-finding', 'marks-as-before', 'new-excludes'],
    ...['read-before', 'renames', 'same-content', 'swallowed', 'weigh-change'],
  ].map((name) => own('loosened', name)),
  base: [
    { mutate: ['src/base/{git,git-version}.ts'], tests: ['__tests__/base/{git,git-version}.test.ts'] },
    { mutate: ['src/base/remote.ts'], tests: ['__tests__/base/remote.test.ts'] },
    {
      mutate: ['src/base/{git-folder,fill-git-folder,read-small,snapshot}.ts'],
      tests: ['__tests__/base/git-folder.test.ts'],
    },
    ...['api-snapshot', 'clone', 'fetch-snapshot', 'find-base', 'git-snapshot', 'head-commit', 'map-lines'].map(
      (name) => own('base', name),
    ),
    ...['open-base', 'open-commit', 'place-in-head', 'refs', 'scratch-folder', 'submodules'].map((name) =>
      own('base', name),
    ),
    ...['holds-base', 'base-files', 'blob-name', 'passed-by-base'].map((name) => own('base', name)),
  ],
  github: [
    ...[
      ...['answers', 'artifact', 'author', 'bounded-fetch', 'claimed-pull-request'],
      ...['comment-marker', 'interruption', 'outcome', 'own-comments', 'patience'],
      ...['step', 'suggestions', 'summary'],
    ].map((name) => own('github', name)),
    { mutate: ['src/github/own-issue.ts'], tests: ['__tests__/apple/issue.test.ts'] },
    { mutate: ['src/github/comment.ts'], tests: ['__tests__/github/comment-writing.test.ts'] },
    { mutate: ['src/github/changed-files.ts'], tests: ['__tests__/github/changed-listing.test.ts'] },
    { mutate: ['src/github/cut-markdown.ts'], tests: ['__tests__/github/cut-exactly.test.ts'] },
    { mutate: ['src/github/event.ts'], tests: ['__tests__/github/event-fields.test.ts'] },
    {
      mutate: ['src/github/{base-client,client}.ts'],
      tests: ['__tests__/github/client.test.ts'],
    },
  ],
  policy: [
    { mutate: ['src/policy/addresses.ts'], tests: ['__tests__/policy/addresses.test.ts'] },
    { mutate: ['src/policy/proxies.ts'], tests: ['__tests__/policy/proxies.test.ts'] },
    { mutate: ['src/policy/judge.ts'], tests: ['__tests__/policy/judge.test.ts'] },
    { mutate: ['src/policy/probe-controls.ts'], tests: ['__tests__/policy/probe-controls.test.ts'] },
    { mutate: ['src/policy/probe.ts'], tests: ['__tests__/policy/probe.test.ts'] },
    { mutate: ['src/policy/probe-request.ts'], tests: ['__tests__/policy/probe-request.test.ts'] },
    {
      mutate: ['src/policy/probe-{connection,network}.ts'],
      tests: ['__tests__/policy/probe-connection.test.ts'],
    },
    {
      mutate: [
        'src/policy/{app-privacy-details,asc,categories,deliverfile,eas,fastlane,find,found,json-values,locales}.ts',
      ],
      tests: ['__tests__/policy/{find,metadata}.test.ts'],
    },
    ...['hosts', 'html', 'links', 'page', 'signs', 'static', 'text', 'walls', 'words'].map((name) =>
      own('policy', name),
    ),
    { mutate: ['src/policy/index.ts'], tests: ['__tests__/policy/judging.test.ts'] },
    { mutate: ['src/policy/{observation,table}.ts'], tests: ['__tests__/policy/table.test.ts'] },
  ],
  companion: [
    { mutate: ['src/companion/judge-anew.ts'], tests: ['__tests__/companion/judge-anew.test.ts'] },
    {
      mutate: ['src/companion/{changes-from-json,report-from-json,taken-over}.ts'],
      tests: ['__tests__/companion/taken-over.test.ts'],
    },
    {
      mutate: ['src/companion/read-report.ts'],
      tests: ['__tests__/companion/{taken-over,same-page}.test.ts'],
    },
    {
      mutate: ['src/companion/comment-from-report.ts'],
      tests: ['__tests__/companion/comment-from-report.test.ts'],
    },
    {
      mutate: ['src/companion/{stored,target}-from-json.ts'],
      tests: ['__tests__/companion/target-from-json.test.ts'],
    },
  ],
  built: [
    ...['container', 'tar', 'zip'].map((name) => own('built', name)),
    {
      mutate: ['src/built/{folder,fuel,limits,match-artifacts,open}.ts'],
      tests: ['__tests__/built/folder.test.ts'],
    },
  ],
  store: [
    { mutate: ['src/store/{client,fault,refusals,token}.ts'], tests: ['__tests__/store/client.test.ts'] },
    { mutate: ['src/store/{credentials,origin}.ts'], tests: ['__tests__/store/credentials.test.ts'] },
  ],
  sweep: [
    ...['budget', 'long-names', 'tarball'].map((name) => own('sweep', name)),

    { mutate: ['src/sweep/csv.ts'], tests: ['__tests__/sweep/merge.test.ts'] },
    { mutate: ['src/sweep/{cache,folders}.ts'], tests: ['__tests__/sweep/cache.test.ts'] },
  ],
  bundle: [{ mutate: ['src/apart/output-files.ts'], tests: ['__tests__/action/bundle-leaks.test.ts'], inBundle: true }],
};

/** A file of a room that the test of its name holds alone.
 *  @param {string} room @param {string} name */
function own(room, name) {
  return { mutate: [`src/${room}/${name}.ts`], tests: [`__tests__/${room}/${name}.test.ts`] };
}

/** What CI holds: what decides the verdict, what is git's, where a probe may go. No clock and no server, so that what a
 *  test notices once it always notices. */
export const SAMPLE = [...ROOMS.verdict, ...ROOMS.files.slice(0, 1), ...ROOMS.policy.slice(0, 1)];
