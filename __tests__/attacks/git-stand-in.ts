/**
 * Programs that stand first on PATH under the name of git: what another git would do, or what ours must not be asked.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

export interface StandIn {
  /** PATH with the stand-in before everything else. */
  readonly environment: { readonly PATH: string };
  /** Each call's arguments, in order. */
  calls(): readonly string[];
  /** What a call lacked that its guards must have set. */
  refusals(): string;
}

export interface StandInOptions {
  /** What it says of its version; the real one's by default. */
  readonly version?: string;
  /** Lines of a shell script that run before every call but that of the version, with `$command` set. */
  readonly before?: string;
}

/**
 * A git without the guards of newer ones: it fetches what is missing when it pleases, and takes a bare repository that it
 * finds for the one that is meant. It refuses every call that lacks what must guard from that, and writes down which.
 */
export function standInForGit(folder: string, { version, before = '' }: StandInOptions = {}): StandIn {
  const bin = path.join(folder, 'bin');
  const [log, refused] = [path.join(folder, 'calls'), path.join(folder, 'refused')];
  mkdirSync(bin);
  const script = `#!/bin/bash
echo "$*" >> '${log}'
refuse() { echo "$1: $all" >> '${refused}'; exit 97; }
all="$*"; args=(); command=''; dir=''; tree=''
while [ $# -gt 0 ]; do
  case $1 in
    -c) case $2 in
          safe.directory=*) refuse 'safe.directory' ;;
          # An older git does not know it.
          safe.bareRepository=*) ;;
          *) args+=(-c "$2") ;;
        esac; shift 2 ;;
    --git-dir=*) dir=\${1#--git-dir=}; args+=("$1"); shift ;;
    --work-tree=*) tree=$1; args+=("$1"); shift ;;
    -*) args+=("$1"); shift ;;
    *) command=$1; break ;;
  esac
done
if [ "$command" = version ]; then ${version === undefined ? `exec '${REAL}' version` : `echo '${version}'; exit`}; fi
unset GIT_NO_LAZY_FETCH
case $command in init|clone) ;; *) [ -n "$dir" ] || refuse 'no --git-dir' ;; esac
case $command in ls-files|status|diff|diff-files|diff-index|checkout) [ -n "$tree" ] || refuse 'no --work-tree' ;; esac
[ -n "\${GIT_ALLOW_PROTOCOL+set}" ] || refuse 'no GIT_ALLOW_PROTOCOL'
case $command:$GIT_ALLOW_PROTOCOL in fetch:https|fetch:ssh|fetch:file|clone:https|[a-eg-z]*:) ;; *) refuse 'protocols' ;; esac
for name in GIT_DIR GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_SSH_COMMAND GIT_EXTERNAL_DIFF GIT_CONFIG_PARAMETERS; do
  [ -z "\${!name+set}" ] || refuse "$name"
done
${before}
exec '${REAL}' "\${args[@]}" "$@"
`;
  writeFileSync(path.join(bin, 'git'), script, { mode: 0o755 });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return {
    environment: { PATH: `${bin}:${process.env.PATH}` },
    calls: () => read(log).split('\n').filter(Boolean),
    refusals: () => read(refused),
  };
}

/** Settings that name a program, each with what would leave a mark if it ran. */
export function settingsThatRun(program: string): readonly (readonly [string, string])[] {
  const plain = [
    ...['core.fsmonitor', 'core.sshCommand', 'core.gitProxy', 'core.pager', 'core.editor', 'core.askPass'],
    ...['core.alternateRefsCommand', 'diff.external', 'diff.evil.textconv', 'diff.evil.command', 'merge.evil.driver'],
    ...['filter.evil.process', 'filter.evil.smudge', 'filter.evil.clean', 'credential.helper', 'sequence.editor'],
    ...[
      'credential.https://github.com.helper',
      'remote.origin.uploadpack',
      'uploadpack.packObjectsHook',
      'gpg.program',
    ],
    ...['gpg.ssh.program', 'pager.ls-tree', 'pager.rev-parse', 'interactive.diffFilter', 'trailer.evil.command'],
  ];
  const shell = ['alias.ls-tree', 'alias.rev-parse', 'alias.ls-files', 'alias.cat-file', 'alias.merge-base'];
  return [
    ...plain.map((key) => [key, program] as const),
    ...shell.map((key) => [key, `!${program}`] as const),
    ['core.hooksPath', path.dirname(program)],
    ['core.attributesFile', path.join(path.dirname(program), 'attributes')],
    ['log.showSignature', 'true'],
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'evil'],
    ['remote.evil.url', `ext::${program} %S`],
    ['remote.evil.promisor', 'true'],
    ['remote.evil.partialCloneFilter', 'blob:none'],
    ['remote.evil.vcs', 'ext'],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
    [`url.ext::${program} .insteadOf`, 'https://'],
    [`url.ext::${program} x.insteadOf`, 'file://'],
  ];
}
