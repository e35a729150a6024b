/** Called or configured wrongly: the message is all a person needs, and the exit code is 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

interface Option {
  readonly name: string;
  readonly type: 'boolean' | 'string' | 'strings';
  /** Its single letter: `h` for `-h`. */
  readonly short?: string;
  readonly choices?: readonly string[];
  /** What the value is called in the help text: `FILE`. */
  readonly value?: string;
  readonly help: string;
  readonly default?: string;
  readonly flag?: true;
  readonly input?: true;
  /** Also a key of the configuration file. */
  readonly key?: true;
  /** Several values of an input stand one a line: a comma is part of one. */
  readonly lines?: true;
}

export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'html', 'xcode', 'gitlab', 'junit'] as const;
export const COLOR = ['auto', 'always', 'never'] as const;
export const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const;
export const COMMENT = ['always', 'on-findings', 'never'] as const;
export const CONFIGURATION_FROM = ['auto', 'head', 'base'] as const;
/** What a repository is in which no project of any kind is found. */
export const NO_APP = ['incomplete', 'pass'] as const;
export const MODES = ['check', 'comment-from-report'] as const;

/** The one table of options: flags of the command, inputs of the action, keys of the configuration file. */
export const OPTIONS = [
  {
    name: 'format',
    type: 'string',
    choices: FORMATS,
    value: 'FORM',
    flag: true,
    default: 'text',
    help: 'what goes to standard output',
  },
  { name: 'output', type: 'string', value: 'FILE', flag: true, help: 'write it there instead (- is standard output)' },
  {
    name: 'config',
    type: 'string',
    value: 'FILE',
    flag: true,
    input: true,
    help: 'configuration file (default: .clinical-records.yml, if there)',
  },
  {
    name: 'fail-on',
    type: 'string',
    choices: FAIL_ON,
    value: 'SEVERITY',
    flag: true,
    input: true,
    key: true,
    help: 'the least severity that fails (default: error)',
  },
  {
    name: 'privacy-policy-url',
    type: 'strings',
    value: 'URL',
    flag: true,
    input: true,
    key: true,
    help: 'the URL entered in App Store Connect (repeatable)',
  },
  { name: 'no-urls', type: 'boolean', flag: true, help: 'request no privacy-policy URL' },
  { name: 'check-urls', type: 'boolean', input: true, default: 'true', help: 'request privacy-policy URLs' },
  {
    name: 'allow-private-network',
    type: 'boolean',
    flag: true,
    input: true,
    default: 'false',
    help: 'let URL checks reach loopback and private addresses',
  },
  {
    name: 'baseline',
    type: 'string',
    value: 'FILE',
    flag: true,
    input: true,
    help: 'findings accepted before: counted, not failed',
  },
  { name: 'write-baseline', type: 'string', value: 'FILE', flag: true, help: 'accept the present findings' },
  { name: 'fix', type: 'boolean', flag: true, help: 'write the mechanical fixes' },
  {
    name: 'dry-run',
    type: 'boolean',
    flag: true,
    help: 'with --fix: print them as a diff instead; with init: print the files',
  },
  { name: 'base', type: 'string', value: 'REF', flag: true, help: 'compare with a git revision' },
  {
    name: 'new-only',
    type: 'boolean',
    flag: true,
    input: true,
    default: 'false',
    help: 'fail only on what the change brings',
  },
  {
    name: 'configuration-from',
    type: 'string',
    choices: CONFIGURATION_FROM,
    flag: true,
    input: true,
    default: 'auto',
    help: "whose configuration, baseline and marks count, with a base (auto: the base's for a fork, else the head's)",
  },
  {
    name: 'no-app',
    type: 'string',
    choices: NO_APP,
    value: 'VERDICT',
    flag: true,
    input: true,
    default: 'incomplete',
    help: 'what a repository without any project is',
  },
  {
    name: 'app-store-connect',
    type: 'boolean',
    flag: true,
    help: 'read the app in App Store Connect; the key comes from the environment',
  },
  { name: 'issuer-id', type: 'string', input: true, help: 'App Store Connect: the issuer of the key' },
  { name: 'api-key-id', type: 'string', input: true, help: 'App Store Connect: the id of the key' },
  { name: 'api-private-key', type: 'string', input: true, help: 'App Store Connect: the key' },
  { name: 'release', type: 'boolean', flag: true, help: 'judge as for a release: some findings weigh more' },
  {
    name: 'artifact',
    type: 'strings',
    value: 'FILE',
    flag: true,
    input: true,
    lines: true,
    help: 'a built .ipa, .xcarchive or .app to check as well (repeatable)',
  },
  {
    name: 'app-review-notes',
    type: 'boolean',
    flag: true,
    help: 'print the text for the "Notes" field of App Store Connect',
  },
  {
    name: 'color',
    type: 'string',
    choices: COLOR,
    value: 'WHEN',
    flag: true,
    default: 'auto',
    help: 'whether the text has colors (auto: on a terminal)',
  },
  { name: 'quiet', type: 'boolean', flag: true, help: 'of the text, findings and the verdict line alone' },
  { name: 'force', type: 'boolean', flag: true, help: 'with --app-review-notes: print them although an error is open' },
  { name: 'list-rules', type: 'boolean', flag: true, help: 'list the rules' },
  { name: 'explain', type: 'string', value: 'RULE', flag: true, help: 'explain a rule' },
  { name: 'version', short: 'v', type: 'boolean', flag: true, help: 'print the version' },
  { name: 'help', short: 'h', type: 'boolean', flag: true, help: 'print this text' },
  { name: 'path', type: 'string', input: true, default: '.', help: 'the folder to check, relative to the workspace' },
  {
    name: 'comment',
    type: 'string',
    choices: COMMENT,
    input: true,
    default: 'on-findings',
    help: 'when to comment on the pull request',
  },
  { name: 'annotations', type: 'boolean', input: true, default: 'true', help: 'annotate files' },
  { name: 'sarif-file', type: 'string', input: true, help: 'write a SARIF file there' },
  {
    name: 'report-file',
    type: 'string',
    input: true,
    help: 'write the JSON report there; with mode comment-from-report, read it',
  },
  { name: 'github-token', type: 'string', input: true, help: 'token for the comment' },
  {
    name: 'mode',
    type: 'string',
    choices: MODES,
    input: true,
    default: 'check',
    help: 'check, or comment from a report',
  },
  {
    name: 'release-branches',
    type: 'strings',
    input: true,
    default: 'release/**',
    help: 'globs of branches that are released from',
  },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]['name'];

/** Option values as text, from flags or inputs. Absent options are not in the map. */
export class OptionValues {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  text(name: OptionName): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  texts(name: OptionName): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  flag(name: OptionName): boolean {
    return this.text(name) === 'true';
  }
}

/** The options of the command. */
export function listFlags(): readonly Option[] {
  return OPTIONS.filter((option: Option) => option.flag);
}

/** Reads the action's inputs. `input` gives the text of an input, `""` for one that was not given. */
export function parseInputs(input: (name: string) => string): OptionValues {
  const values = new Map<string, string[]>();
  for (const option of OPTIONS as readonly Option[]) {
    if (!option.input) continue;
    const text = input(option.name).trim();
    const given = text === '' ? option.default : text;
    if (given === undefined) continue;
    const parts =
      option.type === 'strings'
        ? given
            .split(option.lines ? /\n/ : /[\n,]/)
            .map((part) => part.trim())
            .filter(Boolean)
        : [given];
    values.set(
      option.name,
      parts.map((part) => checkedValue(option, part, `Input ${option.name}`)),
    );
  }
  return new OptionValues(values);
}

export function checkedValue(
  { type, choices, value: placeholder }: Option,
  value: string | undefined,
  shown: string,
): string {
  if (type === 'boolean') {
    if (value !== undefined && value !== 'true' && value !== 'false')
      throw new UsageError(`${shown} is true or false, not "${value}".`);
    return value ?? 'true';
  }
  if (value === undefined || value === '')
    throw new UsageError(`${shown} needs a value${placeholder ? `: ${placeholder}` : ''}.`);
  if (choices && !choices.includes(value)) throw unknownName(value, choices, `value of ${shown}`);
  return value;
}

/** `Unknown option "--formt". Did you mean "--format"?`; `otherwise` where none is near. */
export function unknownName(
  given: string,
  known: readonly string[],
  what: string,
  otherwise = `Known are ${known.join(', ')}.`,
  last = '',
): UsageError {
  const nearest = nearestName(given, known);
  const hint = nearest ? `Did you mean "${nearest}"?` : otherwise;
  return new UsageError([`Unknown ${what}: "${given}".`, hint, last].filter(Boolean).join(' '));
}

/** The first known name that begins so, or the one that takes the fewest single-letter edits, at most a third of its letters;
 *  undefined when none is near. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  let nearest: { name: string; edits: number } | undefined;
  for (const name of known) {
    const edits = countEdits(given.toLowerCase().slice(0, 100), name.toLowerCase());
    if (edits <= Math.ceil(name.length / 3) && (!nearest || edits < nearest.edits)) nearest = { name, edits };
  }
  // `--out` is short for something rather than misspelled
  const isBeginning = given.replace(/^-+/, '').length > 2;
  const begun = isBeginning ? known.find((name) => name.startsWith(given.toLowerCase())) : undefined;
  return begun ?? nearest?.name;
}

function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
