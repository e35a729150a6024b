import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { findUnusedEntitlements } from './shared/entitlements.ts';
import { app, GOOD_ENTITLEMENTS } from './shared/example-files.ts';
import { project } from './shared/example-project.ts';
import { ACCESS, CLINICAL_TEXT, HEALTH_RECORDS, REQUIRED_TYPES } from './shared/keys.ts';
import { asksOrReads, isJudged, isOfXcode } from './shared/target.ts';

const MARKED = GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records');

export default {
  id: 'entitlements-file-unused',
  severity: 'error',
  summary: 'The entitlements file with `health-records` is the one that the app is signed with.',
  why: `
A file that no build setting names signs nothing. The app looks right in the editor, and on a device every request
fails as if the capability had never been added.`,
  source: appleSays('entitlements-file-unused'),

  examples: {
    bad: [
      {
        title: 'CODE_SIGN_ENTITLEMENTS is not set',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: { sources: ['App/Records.swift'], settings: ['INFOPLIST_FILE = App/Info.plist;'] },
          }),
          'App/App.entitlements': MARKED,
        }),
      },
      {
        title: 'The setting names another file',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/Old.entitlements;'],
            },
          }),
          'App/Old.entitlements': GOOD_ENTITLEMENTS.replace(/ *<string>health-records<\/string>\n/, ''),
          'App/App.entitlements': MARKED,
        }),
      },
    ],
    good: [
      {
        title: 'The setting names the file',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
        }),
      },
      {
        title: 'A leftover file beside an app that has the value',
        ...app({
          'App.xcodeproj/project.pbxproj': project({
            App: {
              sources: ['App/Records.swift'],
              settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
            },
          }),
          'App/Old.entitlements': GOOD_ENTITLEMENTS,
        }),
      },
    ],
  },

  *check(target, repository) {
    if (!isJudged(target) || !isClinical(target)) return;
    for (const file of findUnusedEntitlements(target, repository)) {
      const access = file.entries.get(ACCESS);
      if (access?.value.kind !== 'array') continue;
      const value = access.value.value.find((item) => item.kind === 'string' && item.value === HEALTH_RECORDS);
      const [why, fix] = isOfXcode(target)
        ? [
            'no CODE_SIGN_ENTITLEMENTS that ships names the file',
            `Set CODE_SIGN_ENTITLEMENTS of ${target.name} to this file in every configuration and for every SDK, or delete the file.`,
          ]
        : [
            `${target.project} does not name it as its entitlements`,
            `Name the file as the entitlements of ${target.name} in ${target.project}, or delete the file.`,
          ];
      yield {
        at: value?.at ?? access.value.at,
        message: `${file.path} has ${HEALTH_RECORDS} in ${ACCESS}, but ${target.name} is not signed with it: ${why}.`,
        fix,
        related: [{ message: `What ${target.name} is signed with is decided here.`, at: target.entitlements.at }],
      };
    }
  },
} satisfies Rule;

/** Needs the entitlement, or declares the other half of it. */
function isClinical({ code, info }: Parameters<typeof isJudged>[0]): boolean {
  return asksOrReads(code) || [CLINICAL_TEXT, REQUIRED_TYPES].some((key) => info.get(key).state === 'known');
}
