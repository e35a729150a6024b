/** What switches on, in a bundle that `npm run mutants` built with all of its changes, the one that it tries. */
export function activeMutant(): Readonly<Record<string, string>> {
  const { __stryker__: stryker } = globalThis as { readonly __stryker__?: { readonly activeMutant?: string } };
  return stryker?.activeMutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: stryker.activeMutant };
}
