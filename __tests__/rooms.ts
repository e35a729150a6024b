/** A part of `src/`: what it holds, what it may not do, and which other rooms it may import of. */
export interface Room {
  /** A folder (with a slash at its end), a file, or a glob of files, from `src/`. */
  readonly name: string;
  readonly holds: string;
  /** Reads on from the room's name: "may not …". */
  readonly mayNot: string;
  /** Rooms it imports besides its own files and the ground. */
  readonly imports: readonly string[];
}

/** The nouns, and a few lines that everything stands on: any room may import them. They import nothing but each other. */
export const GROUND = [
  ...['types.ts', 'nouns/', 'order.ts', 'sentence.ts', 'bytes.ts', 'lists.ts', 'patterns.ts', 'tool.ts', 'progress.ts'],
  ...['credentials/', 'files/names-git.ts'],
];

const anything = ['*'];

/** From the top of the house down: who stands above imports who stands below. `docs/architecture.md` shows this table. */
export const ROOMS: readonly Room[] = [
  {
    name: 'action.ts',
    holds: 'the action: inputs → check → every way of reporting → exit code',
    mayNot: 'decide anything that the command does not decide too',
    imports: anything,
  },
  {
    name: 'cli.ts',
    holds: 'the command: the same for a terminal',
    mayNot: 'decide anything that the action does not decide too',
    imports: anything,
  },
  {
    name: 'engine.ts',
    holds: 'the two doors by which the shells of `dist/` come in',
    mayNot: 'load what is behind a door before it is opened',
    imports: anything,
  },
  {
    name: 'companion/',
    holds: 'a report of another run → the comment on a fork’s pull request',
    mayNot: 'believe what the report says of itself, or read the repository',
    imports: ['catalogue/', 'findings/', 'github/', 'reporters/', 'settings/'],
  },
  {
    name: 'init/',
    holds: 'the workflow and configuration that a repository starts with',
    mayNot: 'write over a file that is there',
    imports: ['base/', 'files/', 'run/', 'settings/'],
  },
  {
    name: 'sweep/',
    holds: 'the repositories of organisations: which there are, a check of each, one report of all',
    mayNot: 'check anything itself, or let one repository cost another',
    imports: [
      'base/',
      'files/',
      'github/',
      'policy/',
      'read/',
      'reporters/',
      'run/open-store.ts',
      'settings/',
      'store/',
      'targets/',
    ],
  },
  {
    name: 'apple/',
    holds: 'the watch over Apple’s pages, for maintainers: a page → its text, and what has become of each sentence',
    mayNot: 'be in `dist/`, or keep anything of a page',
    imports: [
      'github/own-issue.ts',
      'policy/html.ts',
      'quotes/',
      'reporters/escape-markdown.ts',
      'rules/shared/keys.ts',
    ],
  },
  {
    name: 'apart/',
    holds: 'a run in a process of its own, whose end the caller outlives and tells',
    mayNot: 'lose a report that was made, or end without a verdict',
    imports: ['check/', 'files/', 'findings/', 'run/', 'settings/', 'targets/'],
  },
  {
    name: 'run/',
    holds: 'one run: prepare, check, compare with the base, offer fixes',
    mayNot: 'print, or know who called it',
    imports: [
      ...[
        'base/',
        'built/',
        'changes/',
        'check/',
        'exceptions/',
        'files/',
        'findings/',
        'fixes/',
        'github/',
        'loosened/',
      ],
      ...['policy/', 'reporters/', 'rules/', 'settings/', 'store/'],
    ],
  },
  {
    name: 'loosened/',
    holds: 'what a change sets aside in its own check: the base’s exceptions beside the head’s',
    mayNot: 'silence anything itself',
    imports: ['base/', 'catalogue/', 'check/', 'exceptions/', 'files/', 'findings/', 'read/', 'settings/'],
  },
  {
    name: 'check/',
    holds: 'the line from files to findings, a screen each',
    mayNot: 'touch the disk or the network, or print',
    imports: [
      ...['beside/', 'built/', 'catalogue/', 'code/', 'dependencies/', 'exceptions/', 'files/', 'findings/'],
      ...['policy/', 'read/', 'rules/', 'settings/', 'targets/'],
    ],
  },
  {
    name: 'beside/',
    holds:
      'a built app beside its sources: which bundle is which target, what the build answers, which findings are one',
    mayNot: 'read a file, or judge',
    imports: ['rules/', 'targets/*.ts'],
  },
  {
    name: 'base/',
    holds: 'the state before a change, from git or GitHub, as files',
    mayNot: 'change the checkout, or let the repository’s settings decide what runs',
    imports: ['files/', 'github/', 'read/'],
  },
  {
    name: 'changes/',
    holds: 'what a change asks of people that was not asked before',
    mayNot: 'judge',
    imports: [],
  },
  {
    name: 'exceptions/',
    holds: 'ignores, marks and baselines: what keeps a finding from counting',
    mayNot: 'find anything, or be quiet about what it sets aside',
    imports: ['catalogue/', 'findings/', 'read/', 'settings/'],
  },
  {
    name: 'settings/',
    holds: 'options and the configuration file',
    mayNot: 'read a file: bytes come in',
    imports: ['catalogue/', 'findings/', 'read/'],
  },
  {
    name: 'catalogue/',
    holds: 'the list of rules, and the rules about our own exceptions',
    mayNot: 'check',
    imports: ['rules/'],
  },
  {
    name: 'fixes/',
    holds: 'findings that a machine can fix → edits, proven before they are offered',
    mayNot: 'write: it gives edits',
    imports: ['read/'],
  },
  {
    name: 'reporters/',
    holds: 'a form of the report a file: report → text',
    mayNot: 'compute, read or ask: a reporter is a pure function of the report',
    imports: ['findings/'],
  },
  {
    name: 'github/',
    holds: 'events, the one comment, suggestions, outputs, GitHub’s API',
    mayNot: 'know what a finding means',
    imports: [],
  },
  {
    name: 'findings/',
    holds: 'problems → findings, their lines, the one verdict',
    mayNot: 'look for anything itself',
    imports: [],
  },
  {
    name: 'rules/',
    holds: 'a rule a file, and nothing else',
    mayNot: 'read a file or the network, or know another rule',
    imports: ['quotes/', 'sdks/'],
  },
  {
    name: 'store/',
    holds: 'what App Store Connect holds of an app; the only room that holds a key',
    mayNot: 'write, print, or speak to any host but Apple’s',
    imports: ['policy/probe-connection.ts', 'policy/proxies.ts'],
  },
  {
    name: 'policy/',
    holds: 'where privacy-policy URLs stand, and what the network says of them',
    mayNot: 'send a credential, or reach a private address',
    imports: ['read/'],
  },
  {
    name: 'dependencies/',
    holds: 'which packages are linked, at which version, with which native code',
    mayNot: 'judge them',
    imports: ['built/', 'targets/packages/', 'read/'],
  },
  {
    name: 'built/',
    holds: 'a built app: an archive or a folder → its bundles as targets',
    mayNot: 'run or unpack to disk what it reads, follow a link, or judge',
    imports: ['code/facts/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'code/index.ts',
    holds: 'the door that every run comes through: one look at bytes, and for most apps no more',
    mayNot: 'load a parser',
    imports: ['code/'],
  },
  {
    name: 'code/clinical-code.ts',
    holds: 'the door behind it, for code with clinical records',
    mayNot: 'be loaded for other apps',
    imports: ['code/*/**'],
  },
  {
    name: 'code/records/',
    holds: 'where records go: values read of a record → the calls they reach',
    mayNot: 'decide which files are opened, or resolve a name itself: `program/` says what it means',
    imports: [
      ...['code/types/', 'code/choose/', 'code/scan/', 'code/program/', 'code/languages/', 'code/models/'],
      ...['code/flow/', 'code/facts/'],
    ],
  },
  {
    name: 'code/types/',
    holds: 'which types are asked for, read and shared',
    mayNot: 'know of records, or resolve a name itself: `program/` says what it means',
    imports: [
      ...['code/choose/', 'code/scan/', 'code/program/', 'code/languages/', 'code/models/', 'code/flow/'],
      'code/facts/',
    ],
  },
  {
    name: 'code/choose/',
    holds: 'which files are opened, and what is open when they are not',
    mayNot: 'follow a value',
    imports: [
      ...['code/scan/', 'code/program/', 'code/languages/', 'code/models/', 'code/facts/'],
      'read/javascript/{page-scripts,specifiers}.ts',
    ],
  },
  {
    name: 'code/scan/',
    holds: 'one look at the bytes of a source',
    mayNot: 'parse',
    imports: ['code/languages/', 'code/models/', 'code/facts/', 'read/'],
  },
  {
    name: 'code/program/',
    holds:
      'the declarations of all files of a target, and what a name, a member and a call mean by them, for both flows',
    mayNot: 'know what flows',
    imports: ['code/languages/', 'code/models/', 'code/facts/'],
  },
  {
    name: 'code/languages/',
    holds: 'a language a room: source → facts',
    mayNot: 'resolve names, or know another language’s grammar',
    imports: ['code/models/', 'code/flow/', 'code/facts/', 'read/javascript/{aliases,module-paths,specifiers}.ts'],
  },
  {
    name: 'code/models/',
    holds: 'others’ code as rows: sinks, destinations, collections, packages, Apple’s modules',
    mayNot: 'compute more than a look-up',
    imports: ['sdks/', 'code/facts/'],
  },
  {
    name: 'code/flow/',
    holds: 'the solver, its queue, and the fuel that a run has',
    mayNot: 'know what a value is',
    imports: ['code/facts/'],
  },
  {
    name: 'code/facts/',
    holds: 'the words that every language shares, and places',
    mayNot: 'know a language',
    imports: ['read/text.ts', 'read/spliced.ts'],
  },
  {
    name: 'sdks/',
    holds: 'one row an SDK of a vendor: what links it, what hands it something, what it is, who says so',
    mayNot: 'judge, or look at an app',
    imports: [],
  },
  {
    name: 'quotes/',
    holds: 'every sentence of Apple’s that a rule stands on, with the day it was last found on its page',
    mayNot: 'say what follows of it',
    imports: [],
  },
  {
    name: 'targets/index.ts',
    holds: 'the list of the ways, in the order in which they are asked',
    mayNot: 'load a way that a repository has no file of',
    imports: ['targets/'],
  },
  {
    name: 'targets/{capacitor,libraries,meteor,nativescript,playgrounds,unity}.ts',
    holds: 'a way that takes one file',
    mayNot: 'run what it reads',
    imports: ['targets/packages/', 'targets/cordova/', 'targets/loose/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/bazel/',
    holds: 'Bazel’s BUILD files with rules_apple, as far as they are literal',
    mayNot: 'run what it reads',
    imports: ['targets/*.ts', 'read/'],
  },
  {
    name: 'targets/xcodegen/',
    holds: 'XcodeGen’s project.yml',
    mayNot: 'run what it reads',
    imports: ['targets/xcode/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/tuist/',
    holds: 'Tuist’s Project.swift, without running it',
    mayNot: 'run what it reads',
    imports: ['targets/xcode/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/expo/',
    holds: 'Expo’s app.json and app.config, and what its plugins write',
    mayNot: 'run what it reads',
    imports: ['targets/packages/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/cordova/',
    holds: 'Cordova’s config.xml and plugins',
    mayNot: 'run what it reads',
    imports: ['targets/packages/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/dotnet/',
    holds: 'MSBuild projects of .NET for iOS and MAUI',
    mayNot: 'run what it reads',
    imports: ['targets/*.ts', 'read/'],
  },
  {
    name: 'targets/loose/',
    holds: 'what no project declares: property lists and sources that lie by themselves',
    mayNot: 'run what it reads',
    imports: ['targets/packages/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/xcode/',
    holds: 'Xcode projects: settings, phases, what each target compiles and ships',
    mayNot: 'run a build, or guess a setting',
    imports: ['targets/packages/', 'targets/*.ts', 'read/'],
  },
  {
    name: 'targets/packages/',
    holds: 'packages of Swift, npm, pub and CocoaPods, and what they bring into an app',
    mayNot: 'fetch what is not there',
    imports: ['targets/*.ts', 'read/'],
  },
  {
    name: 'targets/*.ts',
    holds: 'what every way of declaring apps stands on: paths, the checkout, property lists, the budget of targets',
    mayNot: 'know a way, or judge',
    imports: ['read/'],
  },
  {
    name: 'read/',
    holds: 'a format a file: bytes → located values',
    mayNot: 'open a file: bytes come in',
    imports: [],
  },
  {
    name: 'files/',
    holds: 'the only reader and writer of the checked repository',
    mayNot: 'leave the checkout, or know a format',
    imports: ['read/glob.ts'],
  },
];
