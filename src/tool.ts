/** Name of the tool in reports, SARIF and the user agent. */
export const NAME = 'clinical-records-check';

/** Kept equal to package.json by a test. */
export const VERSION = '0.1.0';

/** Where the project lives; what a report links to when it explains itself. */
export const HOME = 'https://github.com/clinical-records-check/clinical-records-check';

/** The rule about what a change sets aside in its own check. Nothing that is checked weakens it. */
export const LOOSENED = 'check-loosened';

/** The page that explains a rule. */
export function rulePage(id: string): string {
  return `${HOME}/blob/v${VERSION}/docs/rules/${id}.md`;
}
