/**
 * What begins an app of another language.
 */
import type { Language } from '../facts/source.ts';

export const STARTS: Partial<Record<Language, RegExp>> = {
  'c-sharp': /\bUIApplication\.Main\s?\(|\bCreateMauiApp\s?\(|\bUseMauiApp\s?</,
  dart: /\brunApp\s?\(/,
  javascript:
    /\b(?:registerComponent|registerRootComponent|createRoot|bootstrapApplication|bootstrapModule|createApp)\s?\(|\bReactDOM\.render\b|\bmount\(App\b/,
};

/** A router of Expo's starts the app, or Expo does by itself: its package says so. */
export function startsExpo(path: string, textOf: () => string | undefined): boolean {
  return /(?:^|\/)package\.json$/.test(path) && STARTS_EXPO.test(textOf() ?? '');
}

const STARTS_EXPO = /"main"\s?:\s?"(?:\.\/)?(?:node_modules\/)?(?:expo-router\/entry|expo\/AppEntry)(?:\.js)?"/;
