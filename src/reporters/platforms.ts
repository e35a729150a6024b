import type { AppTarget } from '../types.ts';

const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' } as const;

/** `iOS 16.4 or later, visionOS`. The version is the repository's text. */
export function platformWords({ platforms, deploymentTarget }: AppTarget): string {
  const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
  if (first === undefined) return '';
  const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
  return [least, ...others].join(', ');
}
