// Changes that no test can notice, each with the reason: `from` is the line as it stands, `to` what one of the
// changed lines holds. `npm run mutants` asks for no test of them.
export const EQUAL = [
  {
    file: 'src/verdict.ts',
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
    from: "const [, name = '', only] = /^(?:\\[?(.+?)\\]?)(?::(\\d+))?$/.exec(net.isIPv6(entry) ? `[${entry}]` : entry) ?? [];",
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
];
