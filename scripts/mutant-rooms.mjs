// What `npm run mutants` goes over: rooms that guard, each in parts, a part being sources and the tests that hold them.
// When files move, this is the one place to change. The fewer tests a part has, the sooner it ends: every one of them is
// tried on what is made while a module is loaded, as a regular expression is. `inBundle` where tests start the built action.

/** @type {Record<string, readonly { readonly mutate: readonly string[], readonly tests: readonly string[], readonly inBundle?: boolean }[]>} */
export const ROOMS = {
  verdict: [{ mutate: ['src/findings/{verdict,phones}.ts'], tests: ['__tests__/verdict.test.ts'] }],
  files: [
    { mutate: ['src/files/names-git.ts'], tests: ['__tests__/git-names.test.ts'] },
    {
      mutate: ['src/files/{files,file-bytes,folders,git-stores,passed-by}.ts'],
      tests: ['__tests__/{files,git-names}.test.ts', '__tests__/green/{named-places,unread}.test.ts'],
    },
    { mutate: ['src/files/limit-reading.ts'], tests: ['__tests__/limit-reading.test.ts'] },
    { mutate: ['src/files/write-files.ts'], tests: ['__tests__/fixes/write-files.test.ts'] },
    { mutate: ['src/apart/output-files.ts'], tests: ['__tests__/action/bundle-leaks.test.ts'], inBundle: true },
  ],
  credentials: [{ mutate: ['src/credentials/*.ts'], tests: ['__tests__/reporters/credentials.test.ts'] }],
  exceptions: [
    { mutate: ['src/exceptions/{silence,marks}.ts'], tests: ['__tests__/exceptions/silence.test.ts'] },
    { mutate: ['src/exceptions/baseline.ts'], tests: ['__tests__/exceptions/baseline.test.ts'] },
    {
      mutate: ['src/exceptions/**/*.ts', '!src/exceptions/{silence,marks,baseline}.ts'],
      tests: ['__tests__/exceptions/loosened.test.ts'],
    },
  ],
  base: [
    { mutate: ['src/base/{git,git-version}.ts'], tests: ['__tests__/base/{git,git-version}.test.ts'] },
    { mutate: ['src/base/remote.ts'], tests: ['__tests__/base/remote.test.ts'] },
    {
      mutate: ['src/base/**/*.ts', '!src/base/{git,git-version,remote}.ts'],
      tests: ['__tests__/base/*.test.ts'],
    },
  ],
  github: [
    { mutate: ['src/github/comment-marker.ts'], tests: ['__tests__/github/comment-marker.test.ts'] },
    {
      mutate: ['src/github/**/*.ts', '!src/github/comment-marker.ts'],
      tests: ['__tests__/github/*.test.ts'],
    },
  ],
  policy: [
    { mutate: ['src/policy/addresses.ts'], tests: ['__tests__/policy/addresses.test.ts'] },
    { mutate: ['src/policy/proxies.ts'], tests: ['__tests__/policy/proxies.test.ts'] },
    {
      mutate: ['src/policy/probe*.ts'],
      tests: ['__tests__/policy/{behaviours,guard,proxy,retries,table}.test.ts'],
    },
    {
      mutate: ['src/policy/**/*.ts', '!src/policy/{addresses,proxies,probe*}.ts'],
      tests: ['__tests__/policy/{corpus,find,static,table}.test.ts'],
    },
  ],
  companion: [
    { mutate: ['src/companion/judge-anew.ts'], tests: ['__tests__/companion/judge-anew.test.ts'] },
    {
      mutate: ['src/companion/**/*.ts', '!src/companion/judge-anew.ts'],
      tests: ['__tests__/companion/same-page.test.ts'],
    },
  ],
};

/** What CI holds: what decides the verdict, what is git's, where a probe may go. No clock and no server, so that what a
 *  test notices once it always notices. */
export const SAMPLE = [...ROOMS.verdict, ...ROOMS.files.slice(0, 1), ...ROOMS.policy.slice(0, 1)];
