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

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
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
