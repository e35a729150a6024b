import type { AppTarget } from '../types.ts';

/** An app that people install on an iPhone, iPad, watch or Vision Pro. */
export function isShippedToPhones({ kind, platforms }: Pick<AppTarget, 'kind' | 'platforms'>): boolean {
  const isApp = kind === 'app' || kind === 'app-clip' || kind === 'watch-app';
  return isApp && platforms.some((platform) => platform !== 'macos' && platform !== 'tvos');
}
