import { appleSays } from '../quotes/apple-says.ts';
import type { Rule, StoredApp } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { inStore } from './shared/policy-urls.ts';
import { storedApp } from './shared/stored-app.ts';

const MARKED = app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') });

const holding = (reviewNotes: NonNullable<StoredApp['reviewNotes']>) => ({
  versionState: 'PREPARE_FOR_SUBMISSION',
  reviewNotes,
});

export default {
  id: 'review-notes-without-clinical',
  severity: 'warning',
  summary: 'App Review’s notes say how to see what the app does with health records.',
  why: `
A reviewer has no records of their own. Where the notes do not say which screen asks for them and how to get there, App
Review asks back or rejects the app as one that cannot be reviewed. It is a notice until the app is released.`,
  source: {
    ...appleSays('review-notes-without-clinical'),
    observed:
      'Read in App Store Connect with a key alone. The words for health records of some ten languages are known.',
  },

  examples: {
    bad: [
      { title: 'No notes', ...MARKED, store: holding('empty') },
      {
        title: 'Notes about something else, on a release',
        ...MARKED,
        store: holding('silent-on-records'),
        isRelease: true,
      },
    ],
    good: [
      { title: 'The notes say it', ...app(), store: holding('present') },
      { title: 'App Store Connect was not read', ...app() },
    ],
  },

  *check(target, repository) {
    const stored = storedApp(target, repository);
    const notes = stored?.reviewNotes;
    if (!stored || notes === undefined || notes === 'present') return;
    const where = inStore({ ...stored.owner, state: stored.versionState ?? 'UNKNOWN' });
    yield {
      at: stored.at,
      message: `The notes for App Review of ${target.name} ${where} ${notes === 'empty' ? 'are empty' : 'say nothing of health records'}.`,
      fix: 'Say in them which screen asks for health records and how to get there; `--app-review-notes` writes a draft.',
      ...(!repository.isRelease && { severity: 'notice' as const }),
    };
  },
} satisfies Rule;
