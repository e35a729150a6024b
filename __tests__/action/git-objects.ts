import { execFileSync } from 'node:child_process';
import type { PullFile, User } from './github-objects.ts';
import { simpleUser } from './github-objects.ts';

/** Answers for the operations that read a repository, taken from a real one on disk. Each is undefined for a 404. */
export interface GitObjects {
  tree(name: string, recursive: boolean): object | undefined;
  blob(name: string): object | undefined;
  gitCommit(name: string): object | undefined;
  commit(name: string): object | undefined;
  ref(name: string): object | undefined;
  contents(path: string, ref: string): object | undefined;
  compare(base: string, head: string, diffEntry: (sha: string, file: PullFile) => object): object | undefined;
  /** The files that differ between the merge base of two commits and the second. */
  changed(base: string, head: string): readonly PullFile[];
}

const SOMEONE: User = { id: 1, login: 'octocat', type: 'User' };

export function gitObjects(folder: string, api: string, repository: string): GitObjects {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const tryGit = (...args: string[]): string | undefined => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  const resolve = (name: string, kind: string) =>
    tryGit('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{${kind}}`)?.trim();
  const web = repository.replace('/repos/', '/');
  const parentsOf = (sha: string) =>
    git('show', '-s', '--format=%P', sha)
      .trim()
      .split(' ')
      .filter((each) => each !== '');
  const person = (sha: string, prefix: 'a' | 'c') => {
    const [name = '', email = '', date = ''] = git(
      'show',
      '-s',
      `--format=%${prefix}n%n%${prefix}e%n%${prefix}I`,
      sha,
    ).split('\n');
    return { name, email, date };
  };
  const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const treeOf = (sha: string) => ({
    sha: resolve(sha, 'tree') ?? '',
    url: `${repository}/git/trees/${resolve(sha, 'tree')}`,
  });

  const gitCommit = (name: string) => {
    const sha = resolve(name, 'commit');
    if (sha === undefined) return undefined;
    return {
      sha,
      node_id: `C_${sha}`,
      url: `${repository}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
      author: person(sha, 'a'),
      committer: person(sha, 'c'),
      tree: treeOf(sha),
      message: git('show', '-s', '--format=%B', sha).trim(),
      parents: parentsOf(sha).map((each) => ({
        sha: each,
        url: `${repository}/git/commits/${each}`,
        html_url: `${web}/commit/${each}`,
      })),
      verification: unverified,
    };
  };
  const commit = (name: string) => {
    const sha = resolve(name, 'commit');
    if (sha === undefined) return undefined;
    const url = `${repository}/commits/${sha}`;
    return {
      url,
      sha,
      node_id: `C_${sha}`,
      html_url: `${web}/commit/${sha}`,
      comments_url: `${url}/comments`,
      commit: {
        url: `${repository}/git/commits/${sha}`,
        author: person(sha, 'a'),
        committer: person(sha, 'c'),
        message: git('show', '-s', '--format=%B', sha).trim(),
        comment_count: 0,
        tree: treeOf(sha),
        verification: unverified,
      },
      author: simpleUser(api, SOMEONE),
      committer: simpleUser(api, SOMEONE),
      parents: parentsOf(sha).map((each) => ({
        sha: each,
        url: `${repository}/commits/${each}`,
        html_url: `${web}/commit/${each}`,
      })),
    };
  };
  const changed = (base: string, head: string): readonly PullFile[] => {
    const from = tryGit('merge-base', base, head)?.trim() ?? base;
    const fields = git('diff', '--name-status', '-z', '--find-renames', from, head).split('\0');
    const files: PullFile[] = [];
    while (fields.length > 1) {
      const letter = fields.shift()?.[0] ?? '';
      const first = fields.shift() ?? '';
      const filename = letter === 'R' ? (fields.shift() ?? '') : first;
      const status = ({ A: 'added', D: 'removed', R: 'renamed' } as const)[letter as 'A' | 'D' | 'R'] ?? 'modified';
      const diff = git(
        'diff',
        '--find-renames',
        from,
        head,
        '--',
        ...(letter === 'R' ? [first, filename] : [filename]),
      );
      const start = diff.indexOf('\n@@ ');
      files.push({
        filename,
        status,
        ...(letter === 'R' ? { previous: first } : {}),
        ...(status === 'removed' ? {} : { sha: git('rev-parse', `${head}:${filename}`).trim() }),
        ...(start < 0 ? {} : { patch: diff.slice(start + 1).trimEnd() }),
      });
    }
    return files;
  };

  return {
    changed,
    commit,
    gitCommit,
    tree(name, recursive) {
      const sha = resolve(name, 'tree');
      if (sha === undefined) return undefined;
      const listing = git('ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha)
        .split('\0')
        .slice(0, -1);
      const tree = listing.map((line) => {
        const [, mode = '', type = '', object = '', size = '', path = ''] =
          /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
        const url = `${repository}/git/${type}s/${object}`;
        return { path, mode, type, sha: object, url, ...(size === '-' ? {} : { size: Number(size) }) };
      });
      return { sha, url: `${repository}/git/trees/${sha}`, tree, truncated: false };
    },
    blob(name) {
      const sha = resolve(name, 'blob');
      if (sha === undefined) return undefined;
      const bytes = execFileSync('git', ['-C', folder, 'cat-file', 'blob', sha], { maxBuffer: 1 << 28 });
      const url = `${repository}/git/blobs/${sha}`;
      return {
        sha,
        node_id: `B_${sha}`,
        size: bytes.length,
        url,
        content: bytes.toString('base64'),
        encoding: 'base64',
      };
    },
    ref(name) {
      const sha = resolve(`refs/${name}`, 'commit');
      const object = { type: 'commit', sha, url: `${repository}/git/commits/${sha}` };
      return sha === undefined
        ? undefined
        : { ref: `refs/${name}`, node_id: `R_${name}`, url: `${repository}/git/refs/${name}`, object };
    },
    contents(path, ref) {
      const name = `${ref === '' ? 'HEAD' : ref}:${path}`;
      const sha = tryGit('rev-parse', '--verify', '--quiet', '--end-of-options', name)?.trim();
      if (sha === undefined) return undefined;
      const bytes = execFileSync('git', ['-C', folder, 'cat-file', 'blob', sha], { maxBuffer: 1 << 28 });
      const url = `${repository}/contents/${path}?ref=${ref}`;
      const links = { git_url: `${repository}/git/blobs/${sha}`, html_url: `${web}/blob/${ref}/${path}` };
      return {
        type: 'file',
        encoding: 'base64',
        size: bytes.length,
        name: path.split('/').at(-1) ?? '',
        path,
        content: bytes.toString('base64'),
        sha,
        url,
        ...links,
        download_url: `${web}/raw/${ref}/${path}`,
        _links: { git: links.git_url, self: url, html: links.html_url },
      };
    },
    compare(base, head, diffEntry) {
      const from = resolve(base, 'commit');
      const to = resolve(head, 'commit');
      if (from === undefined || to === undefined) return undefined;
      const shared = tryGit('merge-base', from, to)?.trim() ?? from;
      const ahead = git('rev-list', `${from}..${to}`)
        .split('\n')
        .filter((each) => each !== '');
      const behind = git('rev-list', '--count', `${to}..${from}`).trim();
      const page = `${web}/compare/${base}...${head}`;
      const status = from === to ? 'identical' : shared === from ? 'ahead' : shared === to ? 'behind' : 'diverged';
      return {
        url: `${repository}/compare/${base}...${head}`,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: commit(from),
        merge_base_commit: commit(shared),
        status,
        ahead_by: ahead.length,
        behind_by: Number(behind),
        total_commits: ahead.length,
        commits: ahead.toReversed().map(commit),
        files: changed(from, to).map((file) => diffEntry(to, file)),
      };
    },
  };
}
