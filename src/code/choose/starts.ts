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

/** A page starts the module that it brings, `<script type="module" src="/src/main.ts">`, where that is one of the app's own. */
export function startsPage(path: string, paths: readonly string[], textOf: () => string | undefined): boolean {
  if (!/\.html?$/i.test(path)) return false;
  return [...(textOf() ?? '').matchAll(SCRIPT)].some(({ 0: tag }) => {
    const source = IS_MODULE.test(tag) ? SOURCE.exec(tag)?.[1] : undefined;
    return source !== undefined && paths.some((one) => one === source || one.endsWith(`/${source}`));
  });
}

const SCRIPT = /<script\b[^<>]{1,500}>/gi;
const IS_MODULE = /\btype\s?=\s?["']module["']/i;
const SOURCE = /\bsrc\s?=\s?["'](?:\.?\/)?([\w./-]{1,300}\.[cm]?[jt]sx?)["']/i;

/** A router of Expo's starts the app, or Expo does by itself, or starts the module that its package names. */
export function startsExpo(path: string, textOf: () => string | undefined): boolean {
  if (!/(?:^|\/)package\.json$/.test(path)) return false;
  const text = textOf() ?? '';
  return STARTS_EXPO.test(text) || (HAS_EXPO.test(text) && (OWN_MODULE.test(text) || !/"main"\s?:/.test(text)));
}

const HAS_EXPO = /"expo"\s?:\s?"[~^\d]/;
const OWN_MODULE = /"main"\s?:\s?"(?:\.\/)?[\w./-]{1,200}\.[cm]?[jt]sx?"/;
/** `"main": "expo/AppEntry.js"`: Expo takes what `App` gives, and no code names it. */
export function startsAppOfExpo(path: string, textOf: () => string | undefined): boolean {
  return startsExpo(path, textOf) && /"main"\s?:\s?"[^"\n]{0,60}expo\/AppEntry/.test(textOf() ?? '');
}

const STARTS_EXPO = /"main"\s?:\s?"(?:\.\/)?(?:node_modules\/)?(?:expo-router\/entry|expo\/AppEntry)(?:\.js)?"/;
