import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { GitHub } from '../github/client.ts';
import type { Settings } from './clone.ts';
import type { Remote } from './git.ts';
import { isWithin } from './git-folder.ts';
import type { Opened } from './snapshot.ts';

/** Where commits can be fetched from, and the ways in: each is tried in turn. */
export interface Source {
  readonly url: string;
  readonly ways: readonly Remote[];
}

/**
 * From where, and with which credentials. GitHub's own repository of the event is asked at its own address with the
 * job's token, whatever the clone's settings say of it. Any other is asked over HTTPS or as a folder, and with the header
 * that the settings hold for that server. No other setting of the clone counts: no other address in its place, no
 * helper, no program.
 * @param workspace a folder in there could come with the pull request, and is none to fetch from
 */
export function findSource(settings: Settings, github: GitHub, workspace: string | undefined): Opened<Source> {
  // Git takes the first one too.
  const [remote] = settings.get('remote.origin.url') ?? [];
  if (remote === undefined) return { failed: 'the clone names no remote to fetch it from' };
  const folder = folderOf(remote);
  if (folder !== undefined) return openFolder(folder, workspace);
  const own = ownAddress(remote, github);
  const url = own ?? webAddress(remote);
  if (url === undefined) return { failed: 'the remote is not reached over HTTPS' };
  const headers = [own && tokenHeader(github.token), headerOf(settings, url)].filter((header) => header !== undefined);
  const ways = (headers.length > 0 ? headers : [undefined]).map((header): Remote => {
    const scope = `http.${new URL(url).origin}/.extraheader`;
    return { protocol: 'https', ...(header !== undefined && { settings: new Map([[scope, header]]) }) };
  });
  return { value: { url, ways } };
}

/** The address of the event's repository, where the remote is that, however it is spelt. */
function ownAddress(remote: string, { event }: GitHub): string | undefined {
  const { repository, serverUrl } = event;
  if (repository === undefined || !serverUrl.startsWith('https://')) return undefined;
  const { host, hostname } = new URL(serverUrl);
  const [, scpHost, scpPath] = /^(?:[\w-]+@)?([\w.-]+):(?!\/)([\w./-]+)$/.exec(remote) ?? [];
  const parsed = scpHost === undefined ? parse(remote) : undefined;
  const isThere =
    parsed === undefined
      ? scpHost === hostname
      : parsed.protocol === 'https:'
        ? parsed.host === host
        : parsed.protocol === 'ssh:' && parsed.hostname === hostname;
  const place = (scpPath ?? parsed?.pathname.slice(1) ?? '').replace(/\/$/, '').replace(/\.git$/, '');
  const name = `${repository.owner}/${repository.name}`;
  return isThere && place.toLowerCase() === name.toLowerCase() ? `${serverUrl}/${name}` : undefined;
}

/** An address as it is meant: without a way up, an option or a second meaning. */
function webAddress(remote: string): string | undefined {
  const url = parse(remote);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return undefined;
  const end = remote.replace(/^https:\/\/[^/]*/i, '');
  return /^\/[\w.~%+@/-]*$/.test(end) && url.pathname === end ? url.href : undefined;
}

function parse(remote: string): URL | undefined {
  return /^[\x21-\x7e]{1,2000}$/.test(remote) && URL.canParse(remote) ? new URL(remote) : undefined;
}

function folderOf(remote: string): string | undefined {
  const named = /^file:\/\/(\/.*)$/.exec(remote)?.[1] ?? remote;
  return path.isAbsolute(named) ? named : undefined;
}

function openFolder(named: string, workspace: string | undefined): Opened<Source> {
  if (!lstatSync(named, { throwIfNoEntry: false })?.isDirectory())
    return { failed: 'the remote is a folder that is not there' };
  const folder = realpathSync(named);
  if (workspace !== undefined && isWithin(folder, realpathSync(workspace)))
    return { failed: 'the remote is a folder of the checkout itself' };
  return { value: { url: folder, ways: [{ protocol: 'file' }] } };
}

function tokenHeader(token: string | undefined): string | undefined {
  return token && `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** What `actions/checkout` leaves for later steps, up to its fifth version: a header with the job's token. */
function headerOf(settings: Settings, url: string): string | undefined {
  const { origin } = new URL(url);
  const header = settings.get(`http.${origin}/.extraheader`)?.at(-1);
  return header !== undefined && /^[\x20-\x7e]{1,4000}$/.test(header) ? header : undefined;
}
