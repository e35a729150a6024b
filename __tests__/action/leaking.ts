import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkspace } from './workspaces.ts';

/** What `actions/checkout` leaves in a clone where nothing tells it not to. */
const JOB_TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const HEADER = Buffer.from(`x-access-token:${JOB_TOKEN}`).toString('base64');

/** No output may hold any of it. */
export const LEAKS: readonly string[] = [HEADER, JOB_TOKEN, HEADER.slice(24, 48)];

/** A clone of an app whose texts are build settings, with the credentials of a job in it. */
export function makeClone(): string {
  const workspace = makeWorkspace({}, 'xcconfig-chain');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
  git('init', '-q');
  git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${HEADER}`);
  return workspace;
}

/** The clone with a text that is a setting of `.git/config`, which its settings include by `include`. */
export function leakByInclude(include: string): string {
  const workspace = makeClone();
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(workspace, file), change(readFileSync(join(workspace, file), 'utf8')));
  edit('Config/Release.xcconfig', (text) => `${include}\n${text}`);
  edit('Carebook/Info.plist', (text) => text.replace('Carebook reads your weight', '$(extraheader) reads your weight'));
  return workspace;
}

/** The clone with a link to `.git/config` in place of a file. */
export function leakByLink(file: string, target: string, workspace = makeClone()): string {
  unlinkSync(join(workspace, file));
  symlinkSync(target, join(workspace, file));
  return workspace;
}
