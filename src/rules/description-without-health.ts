import { listWords } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { mentionsHealth } from './shared/health-words.ts';
import { concernsClinicalApp } from './shared/policy-urls.ts';

export default {
  id: 'description-without-health',
  severity: 'notice',
  summary: 'The store description of an app that reads clinical records mentions Health.',
  why: `
App Review rejects apps that use HealthKit and do not say so: people should know before they install an app that it
works with the Health app, and what it does there.`,
  source: {
    url: 'https://developer.apple.com/app-store/review/guidelines/#2.5.1',
    says: 'Apps should use APIs and frameworks for their intended purposes and indicate that integration in their app description.',
    observed: 'The words of some thirty languages are looked for; a description in another language is not judged.',
  },

  examples: {
    bad: [
      {
        title: 'A description of something else',
        ...app({
          'fastlane/metadata/en-US/description.txt': '↓Keep an eye on your allergies and eat healthy food.\n',
        }),
      },
      {
        title: 'One language leaves it out',
        ...app({
          'fastlane/metadata/en-US/description.txt': 'Shows your allergies from Apple Health.\n',
          'fastlane/metadata/de-DE/description.txt': '↓Zeigt deine Allergien, wo du sie brauchst.\n',
        }),
      },
    ],
    good: [
      {
        title: 'It names the Health app',
        ...app({ 'fastlane/metadata/en-US/description.txt': 'Shows your allergies from the Health app.\n' }),
      },
      {
        title: 'It says so in the language of the store',
        ...app({ 'fastlane/metadata/fr-FR/description.txt': 'Affiche vos allergies depuis l’app Santé.\n' }),
      },
      { title: 'The repository has no description', ...app() },
    ],
  },

  *checkRepository(repository) {
    const silent = repository.metadata.descriptions.filter(
      ({ text, locale, at }) =>
        text.trim() !== '' && mentionsHealth(text, locale) === false && concernsClinicalApp(at.file, repository),
    );
    const [first, ...others] = silent;
    if (!first) return;
    const locales = [...new Set(silent.map(({ locale }) => locale))];
    const named = locales.length > 4 ? [...locales.slice(0, 3), `${locales.length - 3} more locales`] : locales;
    yield {
      at: first.at,
      message: `The store description (${listWords(named)}) never mentions Health.`,
      fix: 'Say in the description that the app reads health records from the Health app, and what for.',
      related: others.map(({ locale, at }) => ({ message: `Nor does the description for ${locale}.`, at })),
    };
  },
} satisfies Rule;
