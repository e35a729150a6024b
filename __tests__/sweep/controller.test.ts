import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdPrivate } from '../../src/sweep/controller.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-controller-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** In a job of a repository that the event describes so. */
function held(repository: object | undefined, isPrivate: boolean, aside = false) {
  const event = path.join(work, 'event.json');
  writeFileSync(event, JSON.stringify({ schedule: '17 5 * * 1', repository }));
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/controller' };
  const planned = { repository: 'acme/app', ref: 'main', head: 'a'.repeat(40), private: isPrivate };
  const out = { repository: 'acme/old', state: 'skipped', reason: 'archived', private: isPrivate } as const;
  return holdPrivate({ repositories: aside ? [] : [planned], setAside: aside ? [out] : [] }, environment);
}

test('a public controller tells of no private repository, not even that it is left out', () => {
  for (const aside of [false, true])
    expect(() => held({ private: false, visibility: 'public' }, true, aside)).toThrow(
      'The token sees 1 repository that not everybody sees, and acme/controller is public',
    );
  expect(held({ private: false, visibility: 'public' }, false)).toBeUndefined();
});

test('a private one does, and an internal one with a word', () => {
  expect(held({ private: true, visibility: 'private' }, true)).toBeUndefined();
  expect(held({ private: true, visibility: 'internal' }, true)).toContain('the whole enterprise can read');
});

test('outside of a job nothing is known of a controller', () => {
  const planned = { repository: 'acme/app', ref: 'main', head: 'a'.repeat(40), private: true };
  expect(holdPrivate({ repositories: [planned], setAside: [] }, {})).toBeUndefined();
  expect(held(undefined, true)).toBeUndefined();
});
