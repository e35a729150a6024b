import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/**
 * Sets outputs of the step, all at once. The form is the runner's: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 * `@actions/core` does the same, but throws on a full disk, and loads an HTTP client of 770 KB to do it.
 * @param path `GITHUB_OUTPUT`; nothing happens without one
 * @returns a plain sentence when they could not be written
 */
export function writeOutputs(
  path: string | undefined,
  outputs: Readonly<Record<string, string | number>>,
): string | undefined {
  if (path === undefined || path === '') return undefined;
  // A delimiter that no value can hold, so that no value can end itself and begin another output.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const pairs = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  try {
    appendFileSync(path, pairs.join(''));
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `The outputs of the step were not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
  }
}

/** Keeps a text out of the log from here on. The runner takes the command out of the log, and each line of the text by
 *  itself: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#masking-a-value-in-a-log */
export function maskCommand(secret: string): string {
  return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}

/** An input of the step as the runner passes it, without the blanks around it; empty for one that was not given. */
export function readInput(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}
