/** How the store's languages call Apple's Health app, and health itself. `^` stands for the start of a word. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: ['صح'],
  ca: ['^salut'],
  cs: ['^zdrav'],
  da: ['^sundhed', '^helbred'],
  de: ['^gesundheit'],
  el: ['υγεία', 'υγείας'],
  en: [],
  es: ['^salud'],
  fi: ['^tervey'],
  fr: ['^santé'],
  he: ['בריאות'],
  hi: ['स्वास्थ्य'],
  hr: ['^zdrav'],
  hu: ['^egészség'],
  id: ['^kesehatan'],
  it: ['^salute'],
  ja: ['ヘルスケア', '健康'],
  ko: ['건강'],
  ms: ['^kesihatan'],
  nb: ['^helse'],
  nl: ['^gezondheid'],
  no: ['^helse'],
  pl: ['^zdrowi'],
  pt: ['^saúde'],
  ro: ['^sănăt'],
  ru: ['здоров'],
  sk: ['^zdrav'],
  sv: ['^hälsa', '^hälso'],
  th: ['สุขภาพ'],
  tr: ['^sağlı'],
  uk: ['здоров'],
  vi: ['sức khỏe', 'sức khoẻ'],
  zh: ['健康'],
};

/** `Health`, `HealthKit`, `Apple Health`: said so in every language. Healthy food is something else. */
const NAME = /health(?!y|ie|il)/i;

/** Whether a text speaks of health; undefined for a language whose word is not known. `locale` is the store's, `de-DE`,
 *  or `default`, which may be any. */
export function mentionsHealth(text: string, locale: string): boolean | undefined {
  const normal = text.normalize('NFC').toLowerCase();
  if (NAME.test(normal)) return true;
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const known = language === 'default' ? Object.values(WORDS).flat() : WORDS[language];
  return known?.some((word) => isIn(normal, word));
}

function isIn(text: string, word: string): boolean {
  if (!word.startsWith('^')) return text.includes(word);
  const stem = word.slice(1);
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
