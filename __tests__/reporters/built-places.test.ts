import { expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import type { Report } from '../../src/types.ts';
import { at, finding, ON_GITHUB, REPORT } from './sample-report.ts';

const INNER = 'Payload/App.app/Info.plist';
const report: Report = {
  ...REPORT,
  findings: [finding({ at: at(1, 1, undefined, `build/App.ipa!${INNER}`), message: 'The text is blank.' })],
  artifacts: [{ file: 'build/App.ipa', bundles: [], skipped: [] }],
};

test('SARIF names the built app as the file, and what is in it as a logical location', () => {
  const [result] = JSON.parse(sarif(report, { ...ON_GITHUB, prefix: '' })).runs[0].results;
  const [location] = result.locations;
  expect(location.physicalLocation.artifactLocation.uri).toBe('build/App.ipa');
  expect(location.logicalLocations).toEqual([{ fullyQualifiedName: INNER, kind: 'resource' }]);
});

test('an annotation about a built app stands at no file, and names the place', () => {
  const line = annotations(report, ON_GITHUB)
    .split('\n')
    .find((one) => one.includes('The text is blank.'));
  expect(line).not.toContain('file=');
  expect(line).toContain(`build/App.ipa!${INNER}`);
});
