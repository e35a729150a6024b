import { RULES } from '../catalogue/catalogue.ts';
import { CHECK_LOOSENED, EXCEPTION_RULES } from '../catalogue/house-rules.ts';
import { alternativesOf, readGlob, UnreadableGlob } from '../read/glob.ts';
import { readYaml } from '../read/yaml.ts';
import { type Located, type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { type Configuration, type Ignore, NO_CONFIGURATION } from './configuration.ts';
import { nearestName, OPTIONS, UsageError } from './options.ts';

const RULE_IDS = RULES.map(({ id }) => id);

const KEYS = ['fail-on', 'exclude', 'privacy-policy-url', 'url-allow', 'rules', 'ignore'];
/** Whoever changes what is checked may not decide whether that is told. */
const UNSHAKEN = `"${CHECK_LOOSENED.id}" cannot be weighed otherwise, switched off or ignored: it tells what a change sets aside`;
const SEVERITIES = ['off', 'notice', 'warning', 'error'] as const;

/** Reads a configuration file. Throws {@link UsageError} that names the line and, for an unknown name, the nearest known one. */
export function readConfiguration(bytes: Uint8Array, file: string): Configuration {
  if (
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^[ \t]*#.*$/gm, '')
      .trim() === ''
  )
    return NO_CONFIGURATION;
  const top = new Map(mapping(parse(bytes, file), 'The configuration').map((entry) => [entry.key, entry]));
  for (const { key, keyAt } of top.values()) if (!KEYS.includes(key)) throw unknownKey(key, KEYS, keyAt);

  const failOn = top.get('fail-on');
  const exclude = strings(top.get('exclude'));
  const ignores = list(top.get('ignore')).map((item) => readIgnore(item));
  checkGlobs([...exclude, ...ignores.flatMap(({ path, at }) => (path === undefined ? [] : [{ value: path, at }]))]);
  return {
    ...(failOn && {
      failOn: {
        value: choice(failOn.value, ['error', 'warning', 'notice', 'never'], 'fail-on'),
        at: failOn.value.at,
      },
    }),
    exclude,
    privacyPolicyUrls: strings(top.get('privacy-policy-url')),
    urlAllow: list(top.get('url-allow')).map((item) => ({
      ...readFields(item, 'url-allow', ['url', 'reason'], []),
      at: item.at,
    })),
    severities: new Map(
      (top.has('rules') ? mapping(top.get('rules')?.value, 'rules') : []).map(({ key, keyAt, value }) => {
        if (key === CHECK_LOOSENED.id) throw wrong(keyAt, UNSHAKEN);
        const known = [...RULE_IDS, ...EXCEPTION_RULES.map(({ id }) => id)];
        if (!known.includes(key)) throw unknownKey(key, known, keyAt, 'rule');
        return [key, { value: choice(value, SEVERITIES, key), at: keyAt }];
      }),
    ),
    ignores,
  };
}

function parse(bytes: Uint8Array, file: string): PlistValue {
  try {
    return readYaml(bytes, file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw wrong(error.at, `The configuration ${error.message}`);
    throw error;
  }
}

function readIgnore(item: PlistValue): Ignore {
  const ignore = readFields(item, 'ignore', ['rule', 'reason'], ['path', 'target', 'until']);
  if (ignore.rule === CHECK_LOOSENED.id) throw wrong(item.at, UNSHAKEN);
  if (!RULE_IDS.includes(ignore.rule)) throw unknownKey(ignore.rule, RULE_IDS, item.at, 'rule');
  if (ignore.until !== undefined && !isDay(ignore.until)) {
    throw wrong(item.at, `"until" is a day such as 2027-06-30, not "${ignore.until}"`);
  }
  return { ...ignore, at: item.at };
}

/** A day of the calendar: `2027-02-30` is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

type Fields<R extends string, O extends string> = Readonly<Record<R, string>> & { readonly [K in O]?: string };

function readFields<R extends string, O extends string>(
  item: PlistValue,
  where: string,
  required: readonly R[],
  optional: readonly O[],
): Fields<R, O> {
  const fields = new Map<string, string>();
  for (const { key, keyAt, value } of mapping(item, `An entry of ${where}`)) {
    if (![...required, ...optional].some((name) => name === key))
      throw unknownKey(key, [...required, ...optional], keyAt);
    fields.set(key, text(value, key));
  }
  for (const name of required) {
    if (!fields.get(name)?.trim()) throw wrong(item.at, `An entry of ${where} needs "${name}"`);
  }
  return Object.fromEntries(fields) as Fields<R, O>;
}

function mapping(value: PlistValue | undefined, what: string): PlistEntry[] {
  if (value?.kind !== 'dictionary') throw wrong(value?.at, `${what} is a mapping of keys to values`);
  return [...value.value.values()];
}

function list(entry: PlistEntry | undefined): readonly PlistValue[] {
  if (!entry) return [];
  if (entry.value.kind !== 'array') throw wrong(entry.value.at, `"${entry.key}" is a list`);
  return entry.value.value;
}

function strings(entry: PlistEntry | undefined): Located<string>[] {
  if (!entry) return [];
  const items = entry.value.kind === 'array' ? entry.value.value : [entry.value];
  return items.map((item) => ({ value: text(item, entry.key), at: item.at }));
}

/** Stars and alternatives of all patterns together: more than anybody writes down, and little enough for any checkout. */
const MOST_CHOICES = 500;

/** Patterns of `exclude` and of ignores: what is wrong with them is said where they stand. */
function checkGlobs(globs: readonly Located<string>[]): void {
  let choices = 0;
  for (const { value, at } of globs) {
    try {
      readGlob(value, { shell: true });
      for (const pattern of alternativesOf(value, true)) choices += 1 + (pattern.match(/\*+/g)?.length ?? 0);
    } catch (error) {
      if (error instanceof UnreadableGlob) throw wrong(at, `The pattern ${shorten(value)} ${error.message}`);
      throw error;
    }
    if (choices > MOST_CHOICES) throw wrong(at, `The patterns hold more than ${MOST_CHOICES} stars and alternatives`);
  }
}

function shorten(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function text(value: PlistValue, what: string): string {
  if (value.kind === 'string' || value.kind === 'date') return value.value;
  throw wrong(value.at, `"${what}" is a text`);
}

function choice<T extends string>(value: PlistValue, choices: readonly T[], what: string): T {
  const given = value.kind === 'boolean' && !value.value ? 'off' : text(value, what);
  const known = choices.find((one) => one === given);
  if (!known) throw wrong(value.at, `"${what}" is one of ${choices.join(', ')}, not "${given}"`);
  return known;
}

function unknownKey(given: string, known: readonly string[], at: Location, what = 'key'): UsageError {
  if (OPTIONS.some(({ name }) => name === given)) {
    return wrong(at, `"${given}" can be given on the command line or as an input only, not in a checked repository`);
  }
  const nearest = nearestName(given, known);
  return wrong(
    at,
    `Unknown ${what} "${given}". ${nearest ? `Did you mean "${nearest}"?` : `Known are ${known.join(', ')}`}`,
  );
}

function wrong(at: Location | undefined, message: string): UsageError {
  const place = at ? `${at.file}:${at.line}:${at.column}: ` : '';
  return new UsageError(`${place}${message}${/[.?]$/.test(message) ? '' : '.'}`);
}
