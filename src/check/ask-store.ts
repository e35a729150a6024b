import { compare } from '../order.ts';
import { isWatch } from '../rules/shared/target.ts';
import type { AppTarget, StoredApp } from '../types.ts';
import type { CheckOptions } from './check.ts';

/** An app that is asked for: the bundle identifier of one target. */
export type AskedApp = Pick<StoredApp, 'app' | 'owner' | 'at'>;

interface Asked {
  readonly apps: readonly StoredApp[];
  /** What was not read, in sentences. */
  readonly notices: readonly string[];
}

/** Asks App Store Connect for each app with clinical records; undefined without a key. */
export async function askStore(targets: readonly AppTarget[], options: CheckOptions): Promise<Asked | undefined> {
  if (options.readStore === undefined) return undefined;
  const asked: AskedApp[] = [];
  const notices: string[] = [];
  for (const target of targets) {
    if (target.kind !== 'app' || target.signs.length === 0 || isWatch(target)) continue;
    const { name, project, at, bundleIdentifier: id } = target;
    if (id.state === 'known') asked.push({ app: id.value, owner: { name, project }, at });
    else {
      const why = id.state === 'unresolved' ? id.reason : 'the project names none';
      notices.push(
        `App Store Connect was not asked for ${name}, whose bundle identifier is not known: ${why.replace(/\.$/, '')}.`,
      );
    }
  }
  if (asked.length > 0) options.progress?.('Reading App Store Connect');
  const apps = asked.length === 0 ? [] : await options.readStore(asked);
  return { apps, notices: [...notices, ...describeUnread(apps)] };
}

/** A line an app; one for all, where all have the same reason. */
function describeUnread(apps: readonly StoredApp[]): string[] {
  const reasons = [...new Set(apps.flatMap(({ unread }) => unread.map(({ reason }) => reason)))];
  const [reason] = reasons;
  if (reason === undefined) return [];
  if (reasons.length === 1 && apps.every(({ unread }) => unread.some(({ what }) => what === 'app')))
    return [`App Store Connect was not read: ${reason}.`];
  const lines = apps.flatMap(({ app, unread }) => {
    const words = [...new Set(unread.map((one) => one.reason))].sort(compare).map((why) => {
      const parts = unread.filter((one) => one.reason === why).map(({ what }) => PART_NAME[what]);
      return `${parts.join(', ')}: ${why}`;
    });
    return words.length === 0 ? [] : [`App Store Connect was not wholly read for ${app}: ${words.join('; ')}.`];
  });
  return [...new Set(lines)];
}

const PART_NAME = {
  app: 'the app',
  info: 'the privacy-policy URLs',
  description: 'the description',
  'review-notes': 'the review notes',
  build: 'the newest build',
} as const;
