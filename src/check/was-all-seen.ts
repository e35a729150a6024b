import type { Skipped, StoreMetadata } from '../types.ts';
import type { CheckOptions } from './check.ts';

/** Rules that say nothing where no URL is requested. */
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;

/** And where no built app is held against the sources. */
export const NEEDS_BUILD = 'built-app-differs';

/** Tells of a rule whether everything was seen that it may speak about: nothing was passed over, and every site was asked
 *  that it is about. */
export function settle(
  { urls }: Pick<StoreMetadata, 'urls'>,
  passedOver: readonly Skipped[],
  { checkUrls }: Pick<CheckOptions, 'checkUrls'>,
): (ruleId: string) => boolean {
  const isWhole = !passedOver.some(({ blocking }) => blocking);
  return (id) =>
    isWhole && id !== NEEDS_BUILD && (!NEEDS_NETWORK.test(id) || (checkUrls === true && haveAnswered(urls, id)));
}

/** Whether every site was asked and let itself be read. A site that turns this runner away today may not tomorrow: that
 *  its URL was verified for once settles nothing. */
function haveAnswered(urls: StoreMetadata['urls'], ruleId: string): boolean {
  const asked = urls.filter(({ authoritative }) => authoritative);
  if (ruleId === 'privacy-url-unverified') return asked.length === 0;
  return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}
