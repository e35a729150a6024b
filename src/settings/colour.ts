/** Whether the text has colours: `--color` wins over `NO_COLOR`, that over `FORCE_COLOR`, that over the terminal. A file
 *  has them by `--color always` alone: the environment speaks of what is shown. https://no-color.org https://force-color.org */
export function wantsColour({
  option,
  environment,
  isTerminal,
  isFile,
}: {
  readonly option: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly isFile: boolean;
}): boolean {
  if (option === 'always' || option === 'never') return option === 'always';
  if (isFile || environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal;
}
