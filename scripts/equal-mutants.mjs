// Changes that no test can notice, each with the reason: `from` is the line as it stands, `to` what becomes of it (any
// change of it where that is left out). `npm run mutants` asks for no test of them.
export const EQUAL = [
  {
    file: 'src/verdict.ts',
    from: 'const stricter = WEIGHT[failOnBefore] < WEIGHT[failOn] ? failOnBefore : failOn;',
    to: 'const stricter = WEIGHT[failOnBefore] <= WEIGHT[failOn] ? failOnBefore : failOn;',
    why: 'Of two that weigh the same either is the stricter.',
  },
  {
    file: 'src/policy/addresses.ts',
    from: String.raw`const bare = address.replace(/^\[|\]$/g, '').replace(/%[\s\S]*$/, '');`,
    to: String.raw`const bare = address.replace(/^\[|\]$/g, '').replace(/%[\s\S]*/, '');`,
    why: 'What takes everything ends at the end.',
  },
];
