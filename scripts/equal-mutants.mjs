// Changes that no test can notice, each with the reason: `from` is a part of the line as it stands, `to` parts of
// what becomes of it. `npm run mutants` asks for no test of them.
export const EQUAL = [
  {
    file: 'src/findings/verdict.ts',
    from: 'const stricter = WEIGHT[failOnBefore] < WEIGHT[failOn] ? failOnBefore : failOn;',
    to: ['WEIGHT[failOnBefore] <= WEIGHT[failOn]'],
    why: 'Of two that weigh the same either is the stricter.',
  },
  {
    file: 'src/policy/addresses.ts',
    from: String.raw`const bare = address.replace(/^\[|\]$/g, '').replace(/%[\s\S]*$/, '');`,
    to: [String.raw`.replace(/%[\s\S]*/, '')`],
    why: 'What takes everything ends at the end.',
  },
  {
    file: 'src/policy/proxies.ts',
    from: "const [, name = '', only] = ",
    why: 'An entry is a word and never empty, so the expression fits it, from its first sign on.',
    to: ['name = "Stryker was here!"', '?? ["Stryker was here"]', ' = /(?:'],
  },
  {
    file: 'src/policy/proxies.ts',
    from: "if (!named || isExcepted(url, environment.no_proxy || environment.NO_PROXY || '')) return undefined;",
    to: ['"Stryker was here!"'],
    why: 'A list of words that are no host of anybody.',
  },
  {
    file: 'src/policy/proxies.ts',
    from: '.split(/[\\s,]+/)',
    to: ['.split(/[\\s,]/)'],
    why: 'What is empty between two signs is left out on the next line.',
  },
  {
    file: 'src/files/names-git.ts',
    from: 'if (!/\\P{ASCII}/u.test(path)) return false;',
    to: ['if (false)'],
    why: 'Saves time only: what is ASCII stays as it is below.',
  },
  {
    file: 'src/files/names-git.ts',
    from: "return NAMED.test(path.replaceAll(IGNORED, '').normalize('NFKC').replaceAll(IGNORED, ''));",
    to: ['normalize(\'NFKC\').replaceAll(IGNORED, "Stryker was here!")'],
    why: 'In the Unicode of today no sign becomes one that is passed over; in that of tomorrow one may.',
  },
  {
    file: 'src/github/comment-marker.ts',
    from: "const [, path, headSha, id, attempt = '1'] = LINE.exec(whole.slice(start)) ?? [];",
    to: ['?? ["Stryker was here"]'],
    why: 'The first of the list is not looked at.',
  },
  {
    file: 'src/base/git.ts',
    from: "const HAS_GROUPS = process.platform !== 'win32';",
    to: ['HAS_GROUPS = true', 'process.platform !== ""'],
    why: 'Another value on Windows only, where the tests of this repository are not run.',
  },
  {
    file: 'src/base/remote.ts',
    from: 'const [, scpHost, scpPath] = ',
    to: ['?? ["Stryker was here"]'],
    why: 'The first of the list is not looked at.',
  },
  {
    file: 'src/base/remote.ts',
    from: "const place = (scpPath ?? parsed?.pathname.slice(1) ?? '')",
    to: ['"Stryker was here!"'],
    why: 'What is read as neither is not there, whatever its place is called.',
  },
  {
    file: 'src/base/remote.ts',
    from: "if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return undefined;",
    to: ["|| false || url.hash !== ''", "|| url.search !== '' || false"],
    why: 'What holds a ? or # does not fit the expression below either.',
  },
  {
    file: 'src/base/remote.ts',
    from: 'const end = remote.replace(/^https:',
    to: ['replace(/https:'],
    why: 'What does not begin so begins with no slash afterwards, and is refused.',
  },
  {
    file: 'src/base/remote.ts',
    from: 'return header !== undefined && /^[\\x20-\\x7e]{1,4000}$/.test(header) ? header : undefined;',
    to: ['return true && /^'],
    why: 'Without a header there is none either way.',
  },
  {
    file: 'src/base/git-version.ts',
    from: "const line = output.toString('utf8').split('\\n')[0] ?? '';",
    to: ['"Stryker was here!"'],
    why: 'What is split has a first part.',
  },
  {
    file: 'src/base/git-version.ts',
    from: "const [, version = '', major, minor] = ",
    to: ['version = "Stryker was here!"', '?? ["Stryker was here"]'],
    why: 'Without numbers the version is not looked at, nor the first of the list ever.',
  },
  {
    file: 'src/base/git-version.ts',
    from: 'if (major === undefined || minor === undefined)',
    to: ['major === undefined && minor', 'major === undefined || false', 'false || minor'],
    why: 'Both are there or neither; the types want both asked for.',
  },
  {
    file: 'src/base/git.ts',
    from: "const line = text.trim().split('\\n').at(-1) ?? '';",
    to: ['"Stryker was here!"'],
    why: 'What is split has a last part.',
  },
];
