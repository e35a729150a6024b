import { wrapWords } from '../sentence.ts';
import { listFlags } from './options.ts';

/** Columns of the text where nothing says how wide the terminal is, and where the right half begins. */
const WIDTH = 80;
const RIGHT = 32;
/** In fewer columns what an option does stands below it. */
const NARROW = 72;
const BELOW = 8;

const CALLS = [
  'clinical-records-check [options] [path]',
  'clinical-records-check init [path]',
  'clinical-records-check sweep plan|check|merge',
];

const WHAT = [
  'Says, before App Review does, what is wrong with an iOS app\'s use of Apple\'s HealthKit Clinical Health Records. The path is a folder, "." by default.',
  'With init it writes a workflow and a configuration file that fit the repository.',
  'With sweep it checks whole organisations on GitHub: sweep --help.',
];

const EXITS =
  'Exit codes: 0 passed or not applicable, 1 failed, 2 called or configured wrongly, 3 incomplete: what had to be checked could not be, 4 the program itself failed.';

/** The text of `--help`, in lines of at most so many columns. */
export function helpText(width = WIDTH): string {
  const rows = listFlags().map(({ name, short, value, choices, help }) => {
    const values = choices ? ` ${choices.join('|')}` : value ? ` ${value}` : '';
    return [`${short === undefined ? '' : `-${short}, `}--${name}${values}`, help] as const;
  });
  return [CALLS, WHAT.flatMap((part) => wrapWords(part, width)), optionLines(rows, width), wrapWords(EXITS, width)]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Options and what each does: beside one another, or one below the other where the lines are short. */
export function optionLines(rows: readonly (readonly [option: string, help: string])[], width: number): string[] {
  const right = width < NARROW ? BELOW : RIGHT;
  return rows.flatMap(([option, help]) => {
    const [first = '', ...more] = wrapWords(help, width - right);
    const indented = more.map((line) => ' '.repeat(right) + line);
    const isBeside = right !== BELOW && option.length <= right - 4;
    if (isBeside) return [`  ${option.padEnd(right - 4)}  ${first}`, ...indented];
    return [...wrapChoices(option, width), ' '.repeat(right) + first, ...indented];
  });
}

/** `--format text|json|…`, broken behind a bar where it is too long. */
function wrapChoices(option: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of option.split(/(?<=\|)/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + part.length > width)
      lines.push(last === undefined ? `  ${part}` : `      ${part}`);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}
