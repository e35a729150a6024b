import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSource } from '../../src/base/remote.ts';
import { connectGitHub } from '../../src/github/client.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { makeFolder } from './repositories.ts';

const event: GitHubEvent = {
  name: 'pull_request',
  repository: { owner: 'octo-org', name: 'health-app' },
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  notices: [],
};
const OWN = 'https://github.com/octo-org/health-app';
const HEADER = 'AUTHORIZATION: basic b2xk';
const TOKEN = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_job').toString('base64')}`;

function find(remote: string, more: Record<string, string> = {}, token: string | undefined = 'ghs_job') {
  const settings = new Map(Object.entries({ 'remote.origin.url': remote, ...more }).map(([key, one]) => [key, [one]]));
  return findSource(settings, connectGitHub(event, token), undefined);
}

const headersOf = (source: ReturnType<typeof find>) =>
  source.value?.ways.map(({ settings }) => [...(settings ?? [])].flat().join(' '));

describe("the event's own repository", () => {
  test.each([
    ...[
      OWN,
      `${OWN}.git`,
      `${OWN}/`,
      'https://github.com/Octo-Org/Health-App',
      'https://x:y@github.com/octo-org/health-app',
    ],
    ...['git@github.com:octo-org/health-app.git', 'ssh://git@github.com/octo-org/health-app.git'],
    'github.com:octo-org/health-app',
  ])('%s is asked at its own address with the token of the job', (remote) => {
    const source = find(remote);
    expect(source.value?.url).toBe(OWN);
    expect(source.value?.ways.map(({ protocol }) => protocol)).toEqual(['https']);
    expect(headersOf(source)).toEqual([`http.https://github.com/.extraheader ${TOKEN}`]);
  });

  test('the header of the checkout comes second, and alone where there is no token', () => {
    const more = { 'http.https://github.com/.extraheader': HEADER };
    const header = `http.https://github.com/.extraheader ${HEADER}`;
    expect(headersOf(find(OWN, more))).toEqual([`http.https://github.com/.extraheader ${TOKEN}`, header]);
    const without = findSource(
      new Map([
        ['remote.origin.url', [OWN]],
        ['http.https://github.com/.extraheader', [HEADER]],
      ]),
      connectGitHub(event, undefined),
      undefined,
    );
    expect(headersOf(without)).toEqual([header]);
  });
});

test('of a server without HTTPS, or of no event at all, nobody gets the token', () => {
  const remote = 'https://ghes.example/octo-org/health-app';
  const settings = new Map([['remote.origin.url', [remote]]]);
  const { repository: _, ...other } = event;
  for (const one of [
    { ...event, serverUrl: 'http://ghes.example' },
    { ...other, serverUrl: 'https://ghes.example' },
  ]) {
    const source = findSource(settings, connectGitHub(one, 'ghs_job'), undefined);
    expect([source.value?.url, headersOf(source)]).toEqual([remote, ['']]);
  }
});

test('a clone without a remote says so', () => {
  const failed = 'the clone names no remote to fetch it from';
  expect(findSource(new Map(), connectGitHub(event, 'ghs_job'), undefined)).toEqual({ failed });
  expect(findSource(new Map([['remote.origin.url', []]]), connectGitHub(event, 'x'), undefined)).toEqual({ failed });
});

describe('any other remote', () => {
  test.each([
    'https://github.com/somebody/else',
    'https://github.com.evil.example/octo-org/health-app',
    'https://github.com@evil.example/octo-org/health-app',
    'https://evil.example/octo-org/health-app.git',
    'https://github.com:8443/octo-org/health-app',
    'https://github.com/octo.git-org/health-app',
  ])('%s never gets the token of the job', (remote) => {
    const more = { 'http.https://github.com:443/.extraheader': HEADER };
    expect(JSON.stringify(headersOf(find(remote, more)))).not.toContain(TOKEN);
  });

  test('a header goes to the server that it is set for, and to no other', () => {
    const more = { 'http.https://git.example.org/.extraheader': HEADER };
    expect(headersOf(find('https://git.example.org/a/b', more))).toEqual([
      `http.https://git.example.org/.extraheader ${HEADER}`,
    ]);
    expect(headersOf(find('https://other.example.org/a/b', more))).toEqual(['']);
  });

  test.each(['x\r\nEvil: y', 'x\n', '\u00e9x', ''])('a header of %j is none', (header) => {
    const more = { 'http.https://git.example.org/.extraheader': header };
    expect(headersOf(find('https://git.example.org/a/b', more))).toEqual(['']);
  });

  test.each([
    ...['x git@github.com:octo-org/health-app', 'git@github.com:octo-org/health-app x', 'https://[/a', `${OWN} `],
    ...['git@elsewhere.example:octo-org/health-app', 'ssh://git@elsewhere.example/octo-org/health-app', ` ${OWN}`],
    ...['https://host.example/a:b/c', 'https:host.example/a', 'transport::file:///tmp', 'file:///tmp\nx'],
    ...[
      'ext::sh -c touch% x',
      'fd::17',
      'http://github.com/octo-org/health-app',
      'git://github.com/octo-org/health-app',
    ],
    ...['-u touch', '--upload-pack=touch x', 'https://host.example/../x', 'https://host.example/a/../../b'],
    ...[
      'https://host.example/a b',
      'https://host.example/a\nb',
      'https://host.example/a?x',
      'https://host.example/a#x',
    ],
    ...['https://host.example\\@evil.example/a', 'ssh://git@elsewhere.example/a', 'git@elsewhere.example:a/b', ''],
    ...['./relative', '../relative', 'file://host/share', 'transport::https://github.com/octo-org/health-app'],
  ])('%j is none', (remote) => {
    expect(find(remote).failed).toBe('the remote is not reached over HTTPS');
  });

  test('a folder is one where it is there and not of the checkout itself', () => {
    const folder = makeFolder('remote');
    const workspace = makeFolder('workspace');
    mkdirSync(join(workspace, 'ios'));
    const at = (remote: string) =>
      findSource(new Map([['remote.origin.url', [remote]]]), connectGitHub(event, 'ghs_job'), workspace);
    expect(at(folder).value).toEqual({ url: folder, ways: [{ protocol: 'file' }] });
    expect(at(`file://${folder}`).value).toEqual({ url: folder, ways: [{ protocol: 'file' }] });
    expect(at(`file://${workspace}/ios`).failed).toBe('the remote is a folder of the checkout itself');
    expect(find(folder).value).toEqual({ url: folder, ways: [{ protocol: 'file' }] });
    expect(at(`${folder}/nowhere`).failed).toBe('the remote is a folder that is not there');
  });
});
