import { appleSays } from '../quotes/apple-says.ts';
import type { Location, Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS } from './shared/keys.ts';
import { isJudged } from './shared/target.ts';

const withSetting = (path: string, others: Readonly<Record<string, string>> = {}) =>
  app({
    ...others,
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        config: 'App/App.xcconfig',
        settings: ['INFOPLIST_FILE = App/Info.plist;'],
      },
    }),
    'App/App.xcconfig': `CODE_SIGN_ENTITLEMENTS = ${path}\n`,
  });

export default {
  id: 'entitlements-file-absent',
  severity: 'error',
  summary: 'The file that `CODE_SIGN_ENTITLEMENTS` names is in the repository.',
  why: `
The build stops, or a machine that happens to have the file signs with something that nobody reviewed. What the app may
do with clinical records cannot be checked.`,
  source: appleSays('entitlements-file-absent'),

  examples: {
    bad: [
      { title: 'The file has another name', ...withSetting('↓App/Records.entitlements') },
      { title: 'The path starts at the wrong folder', ...withSetting('↓App.entitlements') },
    ],
    good: [
      { title: 'The file is there', ...withSetting('App/App.entitlements') },
      { title: 'A path that is known at build time only', ...withSetting('$(SIGNING_FOLDER)/App.entitlements') },
      {
        title: 'A file that a generator makes',
        ...withSetting('App/Made.entitlements', {
          'project.yml': 'targets:\n  App:\n    entitlements:\n      path: App/Made.entitlements\n',
        }),
      },
    ],
  },

  *check(target) {
    const { entitlementsFile: file, entitlements, name } = target;
    if (!isJudged(target) || file.state !== 'known') return;
    // An unreadable file is unknown at its own place, an absent one where it is named.
    const access = entitlements.get(ACCESS);
    if (access.state !== 'unresolved' || !isSamePlace(access.at, file.at) || file.at.file === file.value) return;
    yield {
      at: file.at,
      message: `${name} is signed with ${file.value}, which is not in the repository and is made by nothing in it.`,
      fix: `Commit ${file.value}, or set CODE_SIGN_ENTITLEMENTS to the file that is there.`,
    };
  },
} satisfies Rule;

function isSamePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
