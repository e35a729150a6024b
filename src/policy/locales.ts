/** Locales of App Store Connect without a region; the others are a language and a region or script. */
const LANGUAGES = new Set(
  'ar bn ca cs da de el en es fi fr gu he hi hr hu id it ja kn ko ml mr ms nl no or pa pl pt ro ru sk sl sv ta te th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** Whether a folder or key is a locale of App Store Connect, `default` included. Case does not matter to fastlane. */
export function isStoreLocale(name: string): boolean {
  if (name.toLowerCase() === 'default') return true;
  const [language, region, ...more] = name.split('-');
  if (more.length > 0 || !LANGUAGES.has((language ?? '').toLowerCase())) return false;
  return region === undefined || /^(?:[a-z]{2}|hans|hant|[0-9]{3})$/i.test(region);
}

export function isDefault(locale: string | undefined): boolean {
  return locale?.toLowerCase() === 'default';
}
