import type { Location, StoredApp, TargetName } from '../types.ts';
import { connect, type Limits } from './client.ts';
import type { Credentials } from './credentials.ts';
import { readApp } from './read-app.ts';

/** What is needed to read: the only thing in the program that holds a key. */
export interface StoreAccess {
  readonly credentials: Credentials;
  readonly origin: string;
  readonly limits?: Limits;
  /** May name a proxy. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told of the token before it is used, so that it can be masked. */
  readonly onToken?: (token: string) => void;
  /** What other runs read already: nothing is asked of those apps. */
  readonly seen?: SeenApps;
}

/** What App Store Connect holds of an app, by bundle identifier. */
export interface SeenApps {
  get(app: string): ReadApp | undefined;
  set(app: string, read: ReadApp): void;
}

export type ReadApp = Awaited<ReturnType<typeof readApp>>;

/** An app that is asked for: the bundle identifier of one target. */
export interface AskedApp {
  readonly app: string;
  readonly owner: TargetName;
  readonly at: Location;
}

/** Reads the apps, one after the other, with one token. Never rejects for what App Store Connect answers. */
export async function readStore(asked: readonly AskedApp[], access: StoreAccess): Promise<StoredApp[]> {
  if (asked.length === 0) return [];
  const { credentials, origin, seen, ...rest } = access;
  const client = connect(credentials, origin, rest);
  const read = new Map<string, ReadApp>();
  const apps: StoredApp[] = [];
  for (const one of asked) {
    const known = read.get(one.app) ?? seen?.get(one.app);
    const now = known ?? (await readApp(one.app, client.forApp()));
    if (known === undefined) seen?.set(one.app, now);
    read.set(one.app, now);
    apps.push({ ...one, ...now });
  }
  return apps.sort((a, b) => (a.app < b.app ? -1 : a.app > b.app ? 1 : 0));
}
