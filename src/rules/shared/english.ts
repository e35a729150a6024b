/** Words of English sentences about apps. Some are words of other languages too: those count on both sides. */
const ENGLISH = words(`
  the your you and of to in on at by with for or so if as it is are be has have can will not no any all only when that
  this these them they we our us its their who what why how from into please app apps data user users need needs require
  requires required use uses used using access allow allows read reads show shows share provide help track view sync
  would like health want wants export import display store save records information features purposes`);

/** The same for languages in Latin letters. Where one has as many, the text is not judged by English words. */
const OTHERS: readonly ReadonlySet<string>[] = [
  words('app die der das und ihre ihren ihrer sie wir um zu auf mit für ist wird werden den dem ein eine nicht damit'),
  words('le la les vos votre pour et des du une un nous avec dans afin est sont vous de données à au app'),
  words('el la los las sus su para y de del que con una un se en tus tu datos acceder app no'),
  words('os as seus suas para e de do da dos das que com uma um em dados acessar não o app no'),
  words('il lo la i gli le tuoi tue per e di del della dei che con una un in dati è suoi app'),
  words('de het een en uw je voor te om van is met op gegevens wij deze worden niet app data in'),
  words('och för att din dina ditt till av är data med på den det som och kan vi appen'),
  words('og for at din dine til af er data med på den det som kan vi appen av'),
  words('i w na do z się jest twoje dane aby oraz nie dla przez dostęp'),
  words('ve bir için bu ile verilerinize sağlık erişim uygulama'),
  words('dan untuk yang anda dengan ini akses data aplikasi kami'),
  words('a az és hogy egy nem az adatok hozzáférés számára'),
  words('ja on sinun tietojen että käyttää sovellus tietoja'),
  words('a na se do pro vaše data aplikace přístup je že'),
];

/** Common words of English beside those of its sentences: what a short text that is no sentence is made of. */
const COMMON = words(`
  time year people day week month hour minute morning night today thing life child world school student class course
  college university semester graduate grad thesis homework assignment prototype hackathon teacher education state
  family group country company team member friend place room house home city community office business service work
  job money story word line point question answer idea reason result change problem issue number part side level
  case fact name title book game law power program system project research study test testing demo example sample
  final spring summer fall winter term first last next new old good great best better little big small large long
  short high early young important free public other own same different another such some many more most each every
  one two three say get make go know take come think look give find tell ask try call keep build run start stop open
  close add write learn teach meet my me he she you'll could should would must might been being does did done made
  because through during before after between about out up down off again also just very here there now well once
  text message string code permission consent default placeholder feature version update tool helper screen page
  button list thing things stuff something anything nothing everything none hello welcome thanks thank`);

/** A text of no more words need not be a sentence. */
const SHORT = 6;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Whether a text that is no sentence is English all the same: most of its words are, as what stands around it is; or nearly
 * all of some, where nothing tells that. None may be another language's alone. Names and abbreviations say nothing.
 */
export function isShortEnglish(text: string, around: readonly string[]): boolean {
  if (/[^\p{ASCII}’‘“”–—…]/u.test(text)) return false;
  const all = text.match(/[A-Za-z][A-Za-z'’]*/g) ?? [];
  if (all.length > SHORT || around.some(isOther)) return false;
  const telling = all.filter((word) => !/^[A-Z]+$/.test(word)).map((word) => word.toLowerCase());
  const isKnown = (word: string): boolean => ENGLISH.has(word) || COMMON.has(word);
  const known = telling.filter(isKnown).length;
  const isMost = around.some(isEnglish) ? known * 2 > telling.length : known >= 3 && known * 4 >= telling.length * 3;
  return isMost && !telling.some((word) => !isKnown(word) && isOfOthers(word));
}

function isOfOthers(word: string): boolean {
  return OTHERS.some((other) => other.has(word));
}

/** Whether a text is in another language, as far as its letters and its words tell. */
function isOther(text: string): boolean {
  if (isEnglish(text)) return false;
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    /[^\P{L}A-Za-z]/u.test(text) || found.some((word) => !ENGLISH.has(word) && !COMMON.has(word) && isOfOthers(word))
  );
}

/** Whether a text is surely English, so that its words may be judged. Says no when in doubt. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /[A-Za-z]/.test(letter)).length;
  if (letters.length === 0 || latin < letters.length * 0.97) return false;

  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (list: ReadonlySet<string>) => found.filter((word) => list.has(word)).length;
  const english = hits(ENGLISH);
  return english > 0 && OTHERS.every((other) => hits(other) < english);
}
