import { listFlags } from './options.ts';

/** Columns of the text of `--help`, and where its right half begins. */
const WIDTH = 80;
const RIGHT = 32;

/** The text of `--help`. */
export function helpText(): string {
  const rows = listFlags().map(({ name, short, value, choices, help }) => {
    const values = choices ? ` ${choices.join('|')}` : value ? ` ${value}` : '';
    return [`${short === undefined ? '' : `-${short}, `}--${name}${values}`, help] as const;
  });
  const lines = rows.flatMap(([left, right]) => {
    const [first = '', ...more] = wrapWords(right, WIDTH - RIGHT);
    const indented = more.map((line) => ' '.repeat(RIGHT) + line);
    if (left.length > RIGHT - 4) return [`  ${left}`, ' '.repeat(RIGHT) + first, ...indented];
    return [`  ${left.padEnd(RIGHT - 4)}  ${first}`, ...indented];
  });
  return `clinical-records-check [options] [path]
clinical-records-check init [path]
clinical-records-check sweep plan|check|merge

Says, before App Review does, what is wrong with an iOS app's use of
Apple's HealthKit Clinical Health Records. The path is a folder, "." by default.
With init it writes a workflow and a configuration file that fit the repository.
With sweep it checks whole organisations on GitHub: sweep --help.

${lines.join('\n')}

Exit codes: 0 passed or not applicable, 1 failed, 2 called or configured wrongly,
3 incomplete: what had to be checked could not be, 4 the program itself failed.
`;
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
