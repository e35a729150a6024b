/**
 * Settings that look as if they decided what ships, and do not: told, so that nobody believes they were overlooked.
 */
import type { Location } from '../../types.ts';
import type { Settings } from './settings.ts';

interface Told {
  readonly reason: string;
  readonly at: Location;
}

const DECISIVE = [
  'INFOPLIST_FILE',
  'CODE_SIGN_ENTITLEMENTS',
  'INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription',
  'INFOPLIST_KEY_NSHealthShareUsageDescription',
  'INFOPLIST_KEY_NSHealthUpdateUsageDescription',
];

export function oddSettings(settings: Settings, target: string): Told[] {
  const dead = DECISIVE.flatMap((name) =>
    settings.dead(name).map(({ dead: key, at }) => ({
      reason: `\`${key}\` of ${target} sets nothing: Xcode cannot read the condition, which ends at its first \`]\``,
      at,
    })),
  );
  // swift-build, CodeSign.swift: Xcode's own `--entitlements` comes after the flags
  const flags = settings.list('OTHER_CODE_SIGN_FLAGS');
  const isNamed = flags.state === 'known' && flags.value.some((flag) => flag.startsWith('--entitlements'));
  const named = `OTHER_CODE_SIGN_FLAGS of ${target} names entitlements besides CODE_SIGN_ENTITLEMENTS, which counts`;
  return isNamed ? [...dead, { reason: named, at: flags.at }] : dead;
}
