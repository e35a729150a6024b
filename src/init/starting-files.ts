import { hideCredentials } from '../credentials/credentials.ts';
import { count } from '../sentence.ts';
import { HOME, NAME, VERSION } from '../tool.ts';
import type { AppTarget, Report } from '../types.ts';

/** What a repository tells of itself besides its files. */
export interface Surroundings {
  /** The checked folder from the top of the repository, `""` for the top. */
  readonly prefix: string;
  /** Names of branches, without the name of the remote. */
  readonly branches: readonly string[];
  readonly defaultBranch: string;
}

/** Apps that the workflow names; a collection may have thousands. */
const MOST_APPS = 20;

const ACTION = HOME.slice('https://github.com/'.length);

/** Editors know by it what may stand in the configuration: https://github.com/redhat-developer/yaml-language-server */
const SCHEMA = `${HOME.replace('https://github.com', 'https://raw.githubusercontent.com')}/v${VERSION}/schema/configuration.schema.json`;

/** The workflow that checks pull requests and what is released. */
export function writeWorkflow(report: Report, { prefix, branches, defaultBranch }: Surroundings): string {
  const releases = findReleaseBranches(branches);
  const seen = releases.length > 0 ? releases : ['release/**'];
  const inputs = [
    ...(prefix === '' ? [] : [`path: ${quote(withoutExpressions(prefix))}`]),
    ...(releases.length > 0 && releases.join() !== 'release/**'
      ? [`release-branches: ${quote(releases.join(', '))}`]
      : []),
  ];
  return `# Checks the use of HealthKit Clinical Health Records before App Review does.
${describe(report)
  .map((line) => `# ${line}\n`)
  .join('')}name: Clinical records

on:
  pull_request:
  push:
    # ${releases.length > 0 ? 'The release branches that this repository has.' : 'No release branch was seen; this is what they are often called.'} They are judged more strictly.
    branches: [${[asGlob(defaultBranch), ...seen].map(quote).join(', ')}]
  release:
    types: [published]

permissions: {}

jobs:
  check:
    # No Mac is needed: nothing is built.
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the one comment and for suggestions. Without it both are missing, and the check works all the same.
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: ${ACTION}@v0
${inputs.length > 0 ? `        with:\n${inputs.map((line) => `          ${line}\n`).join('')}` : ''}`;
}

/** The configuration file, with what may be changed in it. */
export function writeConfiguration(report: Report): string {
  return `# yaml-language-server: $schema=${SCHEMA}
# How ${NAME} judges this repository. Every key may be left out.
# Rules: ${HOME}/blob/main/docs/rules/README.md

# The least severity that fails: error, warning, notice or never.
fail-on: error

# Folders that are not part of what is shipped.
# exclude: ["Examples/**"]

${describePolicy(report)}
# Severities that differ: off, notice, warning or error.
# rules:
#   usage-description-weak: error

# Exceptions. Each needs a reason, and may end on a day.
# ignore:
#   - rule: advertising-sdk-linked
#     path: App/**
#     reason: the ad SDK is in the free tier's target only
#     until: 2027-06-30
`;
}

function describePolicy({ privacyPolicy, targets }: Report): string {
  const found = privacyPolicy.find(({ authoritative }) => authoritative);
  if (found) {
    return `# The privacy policy stands in ${oneLine(found.at.file)} and is checked there:
# ${oneLine(found.url)}
# privacy-policy-url: https://example.org/privacy
`;
  }
  const why = targets.some(({ target }) => isClinicalApp(target))
    ? ' App Store Connect knows it; the check does not.'
    : '';
  return `# The privacy-policy URL that is entered in App Store Connect. None was found in this repository.${why}
# privacy-policy-url: https://example.org/privacy
`;
}

/** What the check made of the repository when the file was written. */
function describe({ targets }: Report): readonly string[] {
  const apps = targets.map(({ target }) => target).filter(({ kind }) => kind === 'app' || kind === 'app-clip');
  if (apps.length === 0) return ['No iOS app was found here when this was written.'];
  const hidden = apps.length - MOST_APPS;
  const lines = apps.slice(0, MOST_APPS).map((app) => {
    const asked = new Set(app.code.requested.map(({ type }) => type)).size;
    const clinical = isClinicalApp(app)
      ? `uses clinical records${asked > 0 ? `, asks for ${asked} of their types` : ''}`
      : 'has nothing to do with clinical records yet';
    return oneLine(`${app.name} (${app.project}) ${clinical}.`);
  });
  return hidden > 0 ? [...lines, `And ${count(hidden, 'more app')}.`] : lines;
}

function isClinicalApp({ kind, signs }: AppTarget): boolean {
  return kind !== 'test' && kind !== 'library' && signs.length > 0;
}

const RELEASE = /^(?:releases?|rel|hotfix|stable|production|appstore)(?=$|[/_-])/i;

/** Globs that cover the branches that are released from, sorted. */
export function findReleaseBranches(branches: readonly string[]): readonly string[] {
  const globs = branches.flatMap((branch) => {
    const [name] = RELEASE.exec(branch) ?? [];
    if (name === undefined) return [];
    const sign = branch.charAt(name.length);
    return [sign === '' ? name : sign === '/' ? `${name}/**` : `${name}${sign}*`];
  });
  return [...new Set(globs)].sort();
}

/** A folder may be called like an expression of GitHub's, which would be put in its place. */
function withoutExpressions(text: string): string {
  return text.replaceAll(/\$\{\{/g, (open) => `${open} '${open}' }}`);
}

/** The glob that one branch matches: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
function asGlob(branch: string): string {
  return branch.replaceAll(/[*?+![\]\\]/g, '\\$&');
}

/** As YAML; in quotes where it is more than a word. JSON's quotes are YAML's. */
function quote(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Names come from the repository: in a comment nothing of them may begin a line. */
function oneLine(text: string): string {
  return hideCredentials(text)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .slice(0, 200);
}
