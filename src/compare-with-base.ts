import { mapLines } from './base/map-lines.ts';
import type { Base, BaseRequest } from './base/open-base.ts';
import { compareStates } from './changes/compare-states.ts';
import { type CheckOptions, examine, type State } from './check.ts';
import { findConfiguration } from './configuration.ts';
import { type IsSamePlace, markNew } from './new-findings.ts';
import { UsageError } from './options.ts';
import { type PolicyUrl, type RepoFiles, type Report, UnreadableFile } from './types.ts';

export interface CompareOptions {
  readonly root: string;
  readonly files: RepoFiles;
  /** The configuration file that the caller named: it is the same for both states. */
  readonly named: string | undefined;
  readonly checkOptions: CheckOptions;
}

export type Compared = Partial<Pick<Report, 'findings' | 'changes'>>;

/** Examines the state before the change by the rules, the configuration and the verdicts on URLs of this one, and tells
 *  what the change brings. What stands in the way is said in `changes`, and everything else goes on. */
export async function compareWithBase(
  state: State,
  request: BaseRequest | undefined,
  options: CompareOptions,
): Promise<Compared> {
  const { root, files: checkout, checkOptions } = options;
  const { configuration, newOnly } = checkOptions;
  const isClinical = state.targets.some(({ signs }) => signs.length > 0);
  const isAskedFor = newOnly || (request !== undefined && 'revision' in request);
  const mayFetch = isClinical || isAskedFor || state.findings.length > 0;
  const base = request && (await openBaseOf(request, { root, checkout, exclude: configuration.exclude, mayFetch }));
  if (base === undefined) {
    return newOnly ? { changes: { of: 'change', unavailable: 'nothing tells which state came before this one' } } : {};
  }
  const { of } = base;
  if (base.failed !== undefined) return { changes: { of, unavailable: base.failed } };

  const before = await examine(base.files, {
    ...checkOptions,
    urls: [...checkOptions.urls.filter(isGiven), ...(await configuredUrls(base.files, options))],
    judgeUrls: judgeAsBefore(state, checkOptions),
    passedOver: [],
  });
  const unread = before.skipped.find(({ blocking }) => blocking);
  if (unread) {
    const unavailable = `${unread.at.file} of the commit ${base.commit.slice(0, 10)} cannot be read: ${unread.reason}`;
    return { changes: { of, unavailable } };
  }
  // The base is looked at as a whole: only the whole of this state can be held against it.
  const whole = state.isOutline ? await examine(checkout, { ...checkOptions, depth: 'whole' }) : state;
  const { findings, gone: left } = markNew(state.findings, before.findings, sameLines(base.files, checkout));
  // What this state does not show may be there all the same.
  const gone = left.filter(({ rule, silenced }) => !silenced && state.isSettled(rule.id)).length;
  return {
    changes: {
      of,
      base: base.commit,
      list: compareStates(before, whole),
      ...(gone > 0 && { gone }),
    },
    findings,
  };
}

/** Lines of both states that are the same, file by file; each file is compared once, when first asked for. */
function sameLines(before: RepoFiles, now: RepoFiles): IsSamePlace {
  const maps = new Map<string, (line: number) => number | undefined>();
  return ({ at: old }, { at }) => {
    if (old.file !== at.file) return false;
    const map = maps.get(at.file) ?? mapLines(linesOf(before, at.file), linesOf(now, at.file));
    maps.set(at.file, map);
    return map(old.line) === at.line;
  };
}

function linesOf(files: RepoFiles, path: string): readonly string[] {
  try {
    return Buffer.from(files.bytes(path))
      .toString('utf8')
      .split(/\r\n|\r|\n/);
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** Loaded only when there is something to compare with. */
async function openBaseOf(
  ...args: Parameters<typeof import('./base/open-base.ts').openBase>
): Promise<Base | undefined> {
  const { openBase } = await import('./base/open-base.ts');
  return openBase(...args);
}

function isGiven({ source }: PolicyUrl): boolean {
  return source !== 'configuration';
}

/** The URLs that the configuration file gave in the base. One that was wrong then is mended now, and no matter. */
async function configuredUrls(files: RepoFiles, { named, checkOptions }: CompareOptions): Promise<PolicyUrl[]> {
  if (named !== undefined) return checkOptions.urls.filter((url) => !isGiven(url));
  try {
    const { privacyPolicyUrls } = await findConfiguration(files);
    return privacyPolicyUrls.map(({ value, at }) => ({
      ...{ url: value, at },
      source: 'configuration',
      authoritative: true,
    }));
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** No URL is requested twice: one that both states name has one verdict, so that a page that just went down is no news
 *  of this change. What the base alone names is judged by its text. */
function judgeAsBefore({ privacyPolicy }: State, { configuration }: CheckOptions): CheckOptions['judgeUrls'] {
  const verdicts = new Map(privacyPolicy.map((url) => [url.url, url]));
  return async (found) => {
    const { judgePolicy } = await import('./policy/index.ts');
    const judged = await judgePolicy(found, {
      ...{ check: false, allowPrivateNetwork: false, release: false },
      ...{ allow: configuration.urlAllow, environment: process.env, budgetMs: 0 },
    });
    const urls = judged.urls.map((url) => {
      const known = verdicts.get(url.url);
      if (!known) return url;
      const { verdict, evidence, ruleId, mentionsHealth } = known;
      const rest = { ...(ruleId !== undefined && { ruleId }), ...(mentionsHealth !== undefined && { mentionsHealth }) };
      const { url: text, at, source, authoritative, locale } = url;
      return {
        url: text,
        at,
        source,
        authoritative,
        ...(locale !== undefined && { locale }),
        verdict,
        evidence,
        ...rest,
      };
    });
    return { ...judged, urls };
  };
}
