/**
 * The words and flags of the command, as options.
 */

import { parseArgs } from 'node:util';
import { checkedValue, listFlags, nearestName, OptionValues, UsageError, unknownName } from './options.ts';

/** The words that stand before the path for something else than a check. */
export const INIT = 'init';
const HELP = 'help';
const SWEEP = 'sweep';
const WORDS: readonly string[] = [INIT, HELP];
const TRY_HELP = 'Try --help.';

export interface CommandLine {
  readonly values: OptionValues;
  readonly path: string;
  readonly isInit: boolean;
}

/**
 * Reads the command line. Throws {@link UsageError} with the nearest known option for one it does not know.
 * @param exists whether there is such a path: a folder that is called like a word is checked, unless a path follows
 */
export function parseCommandLine(
  args: readonly string[],
  exists: (path: string) => boolean = () => false,
): CommandLine {
  const known = listFlags();
  const options = Object.fromEntries(
    known.map(({ name, type, short }) => [
      name,
      {
        type: type === 'boolean' ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short !== undefined && { short }),
      },
    ]),
  );

  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    const flags = known.map(({ name }) => `--${name}`);
    if (!option) throw unknownName(token.rawName, flags, 'option', '', TRY_HELP);
    if (option.type !== 'boolean' && flags.includes(token.value ?? ''))
      throw new UsageError(`${token.rawName} needs a value, and ${token.value} is an option.`);
    values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token.value, token.rawName)]);
  }
  const [first = ''] = paths;
  const isWord = WORDS.includes(first) && (paths.length > 1 || !exists(first));
  if (isWord) paths.shift();
  if (isWord && first === HELP)
    return { values: new OptionValues(new Map([['help', ['true']]])), path: '.', isInit: false };
  if (paths.length > 1) {
    throw new UsageError(
      `One path is checked at a time; given are ${paths.map((one) => `"${one}"`).join(' and ')}.${meantWord(first)} ${TRY_HELP}`,
    );
  }
  return { values: new OptionValues(values), path: paths[0] ?? '.', isInit: isWord };
}

/** Whether the call is about an organisation, whose words have options of their own. A folder of that name is checked,
 *  unless a word follows. */
export function isSweep([first, second = '']: readonly string[], exists: (path: string) => boolean): boolean {
  return first === SWEEP && (!exists(SWEEP) || /^[a-z]/.test(second));
}

/** For a path that is not there: it may be a word that is not known. */
export function unknownWord(given: string): UsageError {
  return new UsageError(`There is no folder "${given}".${meantWord(given)} ${TRY_HELP}`);
}

function meantWord(given: string): string {
  const flags = listFlags().map(({ name }) => name);
  const words = [...WORDS, SWEEP];
  const meant = words.includes(given) ? undefined : nearestName(given, [...words, ...flags]);
  if (meant === undefined) return '';
  return ` Did you mean "${words.includes(meant) ? meant : `--${meant}`}"?`;
}
