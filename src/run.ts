import { statSync } from 'node:fs';
import { type CheckOptions, check, RULES } from './check.ts';
import { type Configuration, findConfiguration, readConfiguration } from './configuration.ts';
import { type OpenedRepository, openRepository } from './files.ts';
import { type OptionValues, UsageError } from './options.ts';
import type { PolicyUrl, Report } from './types.ts';
import type { FailOn } from './verdict.ts';

export interface RunOptions {
  /** The folder to check, absolute. */
  readonly root: string;
  readonly values: OptionValues;
  /** Reads a file the caller named (configuration, baseline). Throws {@link UsageError} where it may or can not. */
  readonly readNamed: (name: string) => Uint8Array;
  readonly checkUrls: boolean;
  /** On a release some verdicts on URLs weigh more. */
  readonly release: boolean;
}

/** One run of the engine, the same for the command and the action. */
export async function run({ root, values, readNamed, checkUrls, release }: RunOptions): Promise<Report> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder "${root}".`);
  const named = values.text('config');
  const ruleIds = RULES.map(({ id }) => id);
  const whole = openRepository(root);
  const configuration = named ? readConfiguration(readNamed(named), named, ruleIds) : findConfiguration(whole, ruleIds);
  const files = configuration.exclude.length > 0 ? openRepository(root, configuration.exclude) : whole;

  return check(files, {
    configuration,
    failOn: (values.text('fail-on') as FailOn | undefined) ?? configuration.failOn ?? 'error',
    newOnly: values.flag('new-only'),
    urls: givenUrls(values, configuration),
    judgeUrls: judgeWith(configuration, {
      check: checkUrls,
      allowPrivateNetwork: values.flag('allow-private-network'),
      release,
    }),
    passedOver: (files as OpenedRepository).passedOver,
    today: new Date().toISOString().slice(0, 10),
  });
}

function givenUrls(values: OptionValues, configuration: Configuration): PolicyUrl[] {
  const given = values.texts('privacy-policy-url').map((url) => ({
    url,
    at: { file: '', line: 0, column: 0 },
    source: 'option',
    authoritative: true,
  }));
  const configured = configuration.privacyPolicyUrls.map(({ value, at }) => ({
    url: value,
    at,
    source: 'configuration',
    authoritative: true,
  }));
  return [...given, ...configured];
}

/** The network is loaded only when there is a URL to judge. */
function judgeWith(
  configuration: Configuration,
  options: { readonly check: boolean; readonly allowPrivateNetwork: boolean; readonly release: boolean },
): CheckOptions['judgeUrls'] {
  return async (found) => {
    const { judgePolicy } = await import('./policy/index.ts');
    return judgePolicy(found, {
      ...options,
      allow: configuration.urlAllow,
      environment: process.env,
      budgetMs: 60_000,
    });
  };
}
