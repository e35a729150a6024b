import type { GitAnswer } from './git.ts';

/** The first that takes every setting and variable that our calls are guarded by.
 *  https://github.com/git/git/blob/master/Documentation/RelNotes/2.38.0.txt */
const [MAJOR, MINOR] = [2, 38];

let refusal: Promise<string | undefined> | undefined;

/** Why this machine's git is not called, in plain words; undefined for one that is. It is asked once a process.
 *  @param askVersion prints what `git version` prints */
export function refuseGit(askVersion: () => Promise<GitAnswer>): Promise<string | undefined> {
  refusal ??= askVersion().then(judgeVersion);
  return refusal;
}

/** @param answer `git version 2.39.5 (Apple Git-154)`, `git version 2.47.1.windows.1` */
export function judgeVersion({ output, failed }: GitAnswer): string | undefined {
  if (failed !== undefined) return failed;
  const line = output.toString('utf8').split('\n')[0] ?? '';
  const [, version = '', major, minor] = /^git version ((\d{1,4})\.(\d{1,4})[\w.+-]{0,40})(?: \(|$)/.exec(line) ?? [];
  if (major === undefined || minor === undefined) return 'the program named git does not tell its version';
  if (Number(major) > MAJOR || (Number(major) === MAJOR && Number(minor) >= MINOR)) return undefined;
  return `git ${version} is too old to be run safely on a repository that is checked: install ${MAJOR}.${MINOR} or later`;
}
