import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Problem, Repository, Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { mentionsHealth } from './shared/health-words.ts';
import { concerns, inStore } from './shared/policy-urls.ts';

export default {
  id: 'description-without-health',
  severity: 'notice',
  summary: 'The store description of an app that reads clinical records mentions Health.',
  why: `
App Review rejects apps that use HealthKit and do not say so: people should know before they install an app that it
works with the Health app, and what it does there.`,
  source: {
    ...appleSays('description-without-health'),
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
      {
        title: 'The description in App Store Connect leaves it out',
        ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
        store: {
          versionState: 'PREPARE_FOR_SUBMISSION',
          texts: {
            descriptions: [
              { locale: 'de-DE', text: 'Zeigt deine Allergien, wo du sie brauchst.' },
              { locale: 'en-US', text: 'Shows your allergies from Apple Health.' },
            ],
          },
        },
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
      (one) => one.text.trim() !== '' && mentionsHealth(one.text, one.locale) === false && concerns(one, repository),
    );
    yield* tell(silent.filter(({ stored }) => stored === undefined));
    const keyOf = ({ stored }: (typeof silent)[number]) =>
      stored ? JSON.stringify([stored.name, stored.project]) : '';
    for (const app of new Set(silent.map(keyOf)))
      if (app !== '') yield* tell(silent.filter((one) => keyOf(one) === app));
  },
} satisfies Rule;

function* tell(silent: Repository['metadata']['descriptions']): Iterable<Problem> {
  const [first, ...others] = silent;
  if (!first) return;
  const { stored } = first;
  const where = stored ? ` of ${stored.name} ${inStore(stored)}` : '';
  const locales = [...new Set(silent.map(({ locale }) => locale))];
  const named = locales.length > 4 ? [...locales.slice(0, 3), `${locales.length - 3} more locales`] : locales;
  yield {
    at: first.at,
    message: `The store description (${listWords(named)})${where} never mentions Health.`,
    fix: 'Say in the description that the app reads health records from the Health app, and what for.',
    // In App Store Connect all stand at one place.
    ...(!stored && {
      related: others.map(({ locale, at }) => ({ message: `Nor does the description for ${locale}.`, at })),
    }),
  };
}
