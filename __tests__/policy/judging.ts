import { type JudgeOptions, judgePolicy } from '../../src/policy/index.ts';
import type { Network } from '../../src/policy/probe-network.ts';
import type { JudgedUrl, PolicyUrl } from '../../src/types.ts';

export const OPTIONS: JudgeOptions = {
  check: true,
  allowPrivateNetwork: false,
  release: false,
  allow: [],
  environment: {},
  budgetMs: 60_000,
};

export function policyUrl(url: string, own: Partial<PolicyUrl> = {}): PolicyUrl {
  const at = { file: 'fastlane/metadata/en-US/privacy_url.txt', line: 1, column: 1 };
  return { url, at, source: 'fastlane', authoritative: true, ...own };
}

/** Judges URLs as the pipeline does. */
export async function judgeAll(
  urls: readonly PolicyUrl[],
  options: Partial<JudgeOptions>,
  network?: Network,
): Promise<readonly JudgedUrl[]> {
  const found = { urls, missing: [], descriptions: [], unresolved: [] };
  return (await judgePolicy(found, { ...OPTIONS, ...options }, network)).urls;
}

export async function judgeOne(url: string, options: Partial<JudgeOptions>, network?: Network): Promise<JudgedUrl> {
  const [judged] = await judgeAll([policyUrl(url)], options, network);
  if (!judged) throw new Error('One URL in, one out.');
  return judged;
}
