import {
  endGroup,
  error,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';
import type { StepLine } from '../types.ts';

/** An input of the step without the blanks around it; empty for one that was not given. */
export function readInput(name: string): string {
  return getInput(name);
}

const ANNOTATE = { error, warning, notice } as const;

/** Says a line of the step's log. Its text is clean already: the package escapes what would end a command, and no more. */
export function say({ kind, message, ...place }: StepLine): void {
  if (kind === 'group') startGroup(message);
  else if (kind === 'endgroup') endGroup();
  else if (kind === 'text') info(message);
  else ANNOTATE[kind](message, place);
}

/**
 * Sets outputs of the step. A runner from before 2022 takes none: it would have them in the log, where a text of the
 * repository could set others.
 * @returns a plain sentence when they could not be written
 */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): string | undefined {
  if (!process.env.GITHUB_OUTPUT) return undefined;
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return undefined;
  } catch (fault) {
    return `The outputs of the step were not written: ${reasonOf(fault)}.`;
  }
}

/** Shorter ones are words, and a runner hides every word that is masked. */
const SHORTEST_TOKEN = 20;

/** Has the runner hide a token that it may not know as a secret. */
export function mask(token: string | undefined): void {
  if (process.env.GITHUB_ACTIONS === 'true' && token !== undefined && token.length >= SHORTEST_TOKEN) setSecret(token);
}

/** Keeps a text out of the log from here on, however short it is: each line of it by itself. */
export function maskSecret(secret: string): void {
  setSecret(secret);
}

/** Ends the step as failed, with this in its log. */
export function fail(message: string): void {
  setFailed(message);
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error && 'code' in fault)) return 'their file is not there';
  return fault.code === 'ENOSPC' ? 'the disk is full' : String(fault.code);
}
