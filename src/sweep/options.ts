import { parseArgs } from 'node:util';
import { wrapWords } from '../sentence.ts';
import { optionLines } from '../settings/help.ts';
import { FAIL_ON, nearestName, UsageError, unknownName } from '../settings/options.ts';

const NEW = ['new', 'never'];

/** The options of each word; `required` ones have no default. */
const WORDS = {
  plan: {
    scope: { value: 'FILE', help: 'which repositories: owners, globs, topics, …', required: true },
    shards: { value: 'N', help: 'at most so many jobs (default: 10)' },
    output: { value: 'DIR', help: 'where the shards are written (default: shards)' },
    cache: { value: 'DIR', help: 'remember which commits hold no app' },
  },
  check: {
    shard: { value: 'FILE', help: 'a shard of the plan', required: true },
    output: { value: 'DIR', help: 'where OWNER/NAME.json is written', required: true },
    cache: { value: 'DIR', help: 'skip what has the same commit and tool version' },
    'fail-on': { value: 'SEVERITY', help: 'the least severity that fails', choices: FAIL_ON },
    'no-urls': { flag: true, help: 'request no privacy-policy URL' },
    'allow-private-network': { flag: true, help: 'let URL checks reach private addresses' },
    'app-store-connect': { flag: true, help: 'read each app there, with the key of the environment' },
    sarif: { value: 'DIR', help: 'write OWNER/NAME.sarif there too' },
    'upload-sarif': { flag: true, help: 'upload findings to code scanning of their repository' },
  },
  merge: {
    plan: { value: 'FILE', help: 'plan.json', required: true },
    previous: { value: 'FILE', help: 'the JSON of the sweep before' },
    html: { value: 'FILE', help: 'write a page there' },
    json: { value: 'FILE', help: 'write JSON there' },
    csv: { value: 'FILE', help: 'write a table there' },
    issue: { flag: true, help: 'keep one issue in GITHUB_REPOSITORY' },
    'fail-on': { value: 'new|never', help: 'exit 1 where a finding is new', choices: NEW },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SweepOption>>>>;

interface SweepOption {
  readonly value?: string;
  readonly flag?: true;
  readonly help: string;
  readonly required?: true;
  readonly choices?: readonly string[];
}

export interface SweepCall {
  readonly word: keyof typeof WORDS | 'help';
  /** Options that were given; `true` for flags. */
  readonly values: ReadonlyMap<string, string>;
  /** What stands without an option: the folder of `merge`. */
  readonly folder: string | undefined;
}

/** Reads what stands behind `sweep`. Throws {@link UsageError} with the nearest known name. */
export function parseSweep(args: readonly string[]): SweepCall {
  const [word = '', ...rest] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h') || word === 'help')
    return { word: 'help', values: new Map(), folder: undefined };
  if (!isWord(word)) {
    const nearest = nearestName(word, Object.keys(WORDS));
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    const given = word === '' || word.startsWith('-') ? 'sweep needs a word' : `Unknown word after sweep: "${word}"`;
    throw new UsageError(`${given}: plan, check or merge.${hint} Try sweep --help.`);
  }
  const known: Readonly<Record<string, SweepOption>> = WORDS[word];
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { flag }]) => [
      name,
      { type: flag ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...rest], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string>();
  const folders: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') folders.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (option === undefined)
      throw unknownName(
        token.rawName,
        Object.keys(known).map((name) => `--${name}`),
        'option',
        '',
        'Try sweep --help.',
      );
    values.set(token.name, givenValue(option, token.value, token.rawName));
  }
  for (const [name, { required, value }] of Object.entries(known))
    if (required && !values.has(name)) throw new UsageError(`sweep ${word} needs --${name} ${value}.`);
  if (word === 'merge' ? folders.length !== 1 : folders.length > 0)
    throw new UsageError(
      word === 'merge' ? 'sweep merge needs one folder of results.' : `sweep ${word} takes no path.`,
    );
  return { word, values, folder: folders[0] };
}

function isWord(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word);
}

function givenValue(option: SweepOption, value: string | undefined, shown: string): string {
  if (option.flag) {
    if (value !== undefined) throw new UsageError(`${shown} takes no value.`);
    return 'true';
  }
  if (value === undefined || value === '') throw new UsageError(`${shown} needs a value: ${option.value}.`);
  if (option.choices && !option.choices.includes(value)) throw unknownName(value, option.choices, `value of ${shown}`);
  return value;
}

/** The text of `sweep --help`, in lines of at most so many columns. */
export function sweepHelp(width = 80): string {
  const words = Object.entries(WORDS).map(([word, options]) => {
    const rows = Object.entries(options as Readonly<Record<string, SweepOption>>).map(
      ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
    );
    return [`clinical-records-check sweep ${word}${word === 'merge' ? ' DIR' : ''}`, ...optionLines(rows, width)];
  });
  const end = [
    'GitHub is asked at GITHUB_API_URL, with GITHUB_TOKEN or GH_TOKEN.',
    'Exit codes: 0; 1 something is new and --fail-on new is given; 2 called wrongly.',
  ];
  const first = wrapWords('Checks the repositories of whole organisations, in shards.', width);
  return [first, ...words, end.flatMap((part) => wrapWords(part, width))]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
