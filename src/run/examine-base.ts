import type { BaseFiles } from '../base/base-files.ts';
import { type CheckOptions, examine, type State } from '../check/check.ts';
import { excluder } from '../files/folders.ts';
import type { Configuration } from '../settings/configuration.ts';
import type { Located, PolicyUrl, RepoFiles } from '../types.ts';

/** The base by its own exceptions. What only one of the two states leaves out is looked at in the base: it was there
 *  before, and is not gone. */
export async function examineBase(
  base: Pick<BaseFiles, 'files'>,
  before: Configuration,
  judging: Configuration,
  state: State,
  checkOptions: CheckOptions,
): Promise<State> {
  const [wasOut, isOut] = [before, judging].map(({ exclude }) => excluder(exclude.map(({ value }) => value)));
  const isLeftOut = (file: string) => wasOut?.(file) === true && isOut?.(file) === true;
  const files: RepoFiles = {
    ...base.files,
    paths: base.files.paths.filter((file) => !isLeftOut(file)),
    dependencyPaths: (folder) => base.files.dependencyPaths(folder).filter((file) => !isLeftOut(file)),
  };
  return examine(files, {
    ...checkOptions,
    configuration: before,
    urls: [...checkOptions.urls.filter(isGiven), ...before.privacyPolicyUrls.map(configuredUrl)],
    judgeUrls: judgeAsBefore(state, before),
    passedOver: [],
  });
}

function isGiven({ source }: PolicyUrl): boolean {
  return source !== 'configuration';
}

function configuredUrl({ value, at }: Located<string>): PolicyUrl {
  return { url: value, at, source: 'configuration', authoritative: true };
}

/** No URL is requested twice: one that both states name has one verdict, so that a page that just went down is no news
 *  of this change. What the base alone names, or nobody asked for, is judged by its text. */
function judgeAsBefore({ privacyPolicy }: State, { urlAllow }: Configuration): CheckOptions['judgeUrls'] {
  const asked = privacyPolicy.filter(({ verdict }) => verdict !== 'not-checked');
  const verdicts = new Map(asked.map((url) => [url.url, url]));
  return async (found) => {
    const { judgePolicy } = await import('../policy/index.ts');
    const judged = await judgePolicy(found, {
      ...{ check: false, allowPrivateNetwork: false, release: false },
      ...{ allow: urlAllow, environment: process.env, budgetMs: 0 },
    });
    const urls = judged.urls.map((url) => {
      const known = verdicts.get(url.url);
      if (!known) return url;
      const { verdict, evidence, ruleId, mentionsHealth } = known;
      const rest = { ...(ruleId !== undefined && { ruleId }), ...(mentionsHealth !== undefined && { mentionsHealth }) };
      const { url: text, at, source, authoritative, locale, stored } = url;
      return {
        url: text,
        at,
        source,
        authoritative,
        ...(locale !== undefined && { locale }),
        ...(stored && { stored }),
        verdict,
        evidence,
        ...rest,
      };
    });
    return { ...judged, urls };
  };
}
