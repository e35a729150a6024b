/**
 * The words by which a page is told to be a privacy policy, to speak of health, or to say that it is not there.
 * Matched on folded text (no case, no accents): a stem stands for its inflections.
 */
import { foldText } from './text.ts';

type Words = readonly string[];

/** Names of a privacy policy, as titles, headings and addresses have them. */
// biome-ignore format: a list of words
const POLICY_NAMES: Words = [
  ...['privacy', 'data protection', 'data policy', 'personal data'], // English, and much of Italian and Dutch
  ...['datenschutz', 'privatsphare'],
  ...['confidentialite', 'vie privee', 'protection des donnees', 'donnees personnelles'],
  ...['privacidad', 'proteccion de datos'],
  ...['privacidade', 'protecao de dados'],
  ...['riservatezza', 'trattamento dei dati', 'protezione dei dati'],
  ...['gegevensbescherming'],
  ...['integritet', 'dataskydd', 'personuppgift'],
  ...['privatliv', 'persondata', 'databeskyttelse', 'personvern', 'personopplysning'],
  ...['tietosuoja', 'yksityisyy', 'rekisteriseloste', 'personuvernd', 'fridhelgi'],
  ...['prywatnosc', 'ochrona danych', 'ochrony danych'],
  ...['osobnich udaju', 'osobnych udajov', 'soukromi', 'sukromi'],
  ...['adatvedel', 'adatkezel', 'confidentialitate', 'protectia datelor'],
  ...['поверителност', 'защита на данн', 'конфиденциальност', 'персональных данных', 'конфіденційн', 'приватн'],
  ...['privatnost', 'zastita podataka', 'zastiti podataka', 'zasebnost', 'varstvo podatkov', 'varstvo osebnih'],
  ...['απορρητου', 'απορρητο', 'προστασια δεδομενων', 'προστασιας δεδομενων', 'ιδιωτικοτητ'],
  ...['gizlilik', 'kisisel veri', 'privatesa', 'privacitat', 'privatumo', 'privatuma', 'privaatsus'],
  ...['الخصوصية', 'خصوصية', 'حریم خصوصی', 'פרטיות'],
  ...['गोपनीयता', 'গোপনীয়তা', 'தனியுரிமை'],
  ...['ความเป็นส่วนตัว', 'ข้อมูลส่วนบุคคล', 'quyen rieng tu', 'bao mat', 'du lieu ca nhan', 'privasi'],
  ...['プライバシー', '個人情報', '隐私', '隱私', '私隱', '个人信息保护', '個人資料', '개인정보', '프라이버시'],
];

/** What policies speak of. A page that speaks of three of them at some length is one. */
// biome-ignore format: a list of words
const TOPICS: readonly Words[] = [
  [
    // personal data
    ...['personal data', 'personal information', 'your data', 'your information', 'personenbezogene', 'deine daten'],
    ...['ihre daten', 'donnees personnelles', 'donnees a caractere personnel', 'vos donnees', 'datos personales'],
    ...['sus datos', 'tus datos', 'dados pessoais', 'seus dados', 'dati personali', 'tuoi dati', 'persoonsgegevens'],
    ...['personlig data', 'personuppgift', 'personoplysning', 'personopplysning', 'henkilotie', 'dane osobowe'],
    ...['danych osobowych', 'osobni udaj', 'osobnich udaj', 'osobne udaj', 'szemelyes adat', 'date personale'],
    ...['datele cu caracter personal', 'персональн', 'лични данн', 'персональні дані', 'osobni podac', 'osobnih podat'],
    ...['προσωπικα δεδομενα', 'προσωπικων δεδομενων', 'kisisel veri', 'البيانات الشخصية', 'بياناتك', 'מידע אישי'],
    ...['व्यक्तिगत', 'ข้อมูลส่วนบุคคล', 'du lieu ca nhan', 'thong tin ca nhan', 'data pribadi', '個人情報', '个人信息'],
    ...['個人資料', '개인정보', 'dades personals', 'osebni podatk', 'osebnih podat'],
  ],
  [
    // collecting
    ...['we collect', 'collects', 'collected', 'not collect', 'gather', 'erheben', 'erhebt', 'gesammelt', 'collect', 'recueill'],
    ...['recopil', 'recoge', 'coleta', 'recolh', 'raccogli', 'raccolt', 'verzamel', 'samlar in', 'samler', 'innsaml'],
    ...['keraa', 'kerata', 'gromadz', 'zbieram', 'shromazd', 'zhromazd', 'gyujt', 'colect', 'собира', 'збира', 'prikuplj'],
    ...['συλλεγ', 'topla', 'نجمع', 'جمع', 'אוספ', 'איסוף', 'एकत्र', 'เก็บรวบรวม', 'thu thap', 'mengumpulkan', '収集', '取得'],
    ...['收集', '蒐集', '수집', 'recull', 'zbira'],
  ],
  [
    // others who get it
    ...['third part', 'third-part', 'share your', 'not share', 'sell your', 'not sell', 'dritte', 'weitergegeben', 'weitergabe', 'des tiers', 'tierce partie'],
    ...['terceros', 'terceiros', 'terze parti', 'terzi', 'derden', 'tredje part', 'tredjepart', 'tredjemann', 'kolmansi'],
    ...['kolmannen', 'osobom trzecim', 'osob trzecich', 'podmiotom trzecim', 'tretim stran', 'tretim osob', 'harmadik fel'],
    ...['terti', 'третьи', 'третьим', 'третім', 'трети лица', 'trecim stran', 'trecim', 'τριτ', 'ucuncu taraf', 'ucuncu kisi'],
    ...['أطراف ثالثة', 'طرف ثالث', 'צד שלישי', 'צדדים שלישיים', 'तृतीय पक्ष', 'तीसरे पक्ष', 'บุคคลที่สาม', 'ben thu ba'],
    ...['pihak ketiga', '第三者', '第三方', '제3자', 'tercers', 'tretji'],
  ],
  [
    // how long
    ...['retain', 'retention', 'stored for', 'how long', 'gespeichert', 'speicherdauer', 'aufbewahr', 'conserv', 'bewaar'],
    ...['bewaren', 'lagras', 'opbevar', 'lagres', 'sailyt', 'przechowuj', 'uchovav', 'megorz', 'tarol', 'pastra'],
    ...['храни', 'срок хранения', 'зберіга', 'съхраня', 'cuva', 'διατηρ', 'sakla', 'نحتفظ', 'الاحتفاظ', 'שומרים', 'שמירת'],
    ...['संग्रहीत', 'เก็บรักษา', 'luu tru', 'menyimpan', '保存期間', '保管', '保留', '보유', '보관', 'hramb', 'hrani'],
  ],
  ['cookie', 'クッキー', 'cookies', 'evaste', 'plik cookie', 'ملفات تعريف الارتباط', 'קובצי עוגיות', 'คุกกี้', '쿠키', 'куки'],
  [
    // rights
    ...['your rights', 'right to', 'gdpr', 'ccpa', 'hipaa', 'ihre rechte', 'deine rechte', 'recht auf', 'dsgvo', 'vos droits'],
    ...['droit d', 'rgpd', 'sus derechos', 'derecho', 'direitos', 'lgpd', 'diritt', 'uw rechten', 'je rechten', 'rattighet'],
    ...['rettighed', 'rettighet', 'oikeu', 'prawo do', 'twoje prawa', ' rodo ', 'vase prava', 'jogai', 'drepturi', 'ваши права'],
    ...['право на', 'ваші права', 'vasa prava', 'pravo na', 'δικαιωμα', 'haklar', 'kvkk', 'حقوقك', 'حقوق', 'זכויות', 'अधिकार'],
    ...['สิทธิ', 'quyen cua ban', 'hak anda', '権利', '权利', '權利', '권리', 'drets', 'pravic'],
  ],
  [
    // consent
    ...['consent', 'einwillig', 'zustimm', 'consentement', 'consentimiento', 'consentimento', 'consenso', 'toestemming'],
    ...['samtyck', 'samtykk', 'suostumu', 'zgod', 'souhlas', 'suhlas', 'hozzajarul', 'consimtam', 'согласи', 'згод'],
    ...['съгласие', 'pristan', 'συγκαταθεση', 'acik riza', 'موافق', 'הסכמ', 'सहमति', 'ความยินยอม', 'dong y', 'persetujuan'],
    ...['同意', '동의', 'privol'],
  ],
  [
    // deleting
    ...['delete', 'deletion', 'erase', 'loschen', 'loschung', 'geloscht', 'supprim', 'effacement', 'eliminar', 'borrar', 'excluir'],
    ...['apagar', 'cancell', 'eliminare', 'verwijder', 'radera', 'sletning', 'slettes', 'slettet', 'poist', 'usun', 'vymaz', 'odstran', 'torles', 'toroljuk', 'sterge'],
    ...['удал', 'видал', 'изтри', 'izbris', 'brisanj', 'διαγραφ', 'silme', 'silin', 'حذف', 'מחיק', 'हटा', 'ลบ', 'xoa', 'hapus'],
    ...['menghapus', '削除', '删除', '刪除', '삭제', 'suprimir'],
  ],
  [
    // keeping it safe
    ...['encrypt', 'secure', 'security', 'safeguard', 'verschlussel', 'sicherheit', 'chiffr', 'securite', 'cifrad', 'seguridad'],
    ...['seguranca', 'criptogra', 'sicurezza', 'beveilig', 'sakerhet', 'krypter', 'sikkerhed', 'sikkerhet', 'turvalli', 'suojaa'],
    ...['szyfr', 'bezpieczen', 'sifrov', 'zabezpec', 'biztonsag', 'titkos', 'securitat', 'безопасн', 'безпек', 'сигурност'],
    ...['sigurnost', 'ασφαλεια', 'guvenlik', 'sifrele', 'أمان', 'تشفير', 'אבטח', 'सुरक्षा', 'ปลอดภัย', 'an toan', 'keamanan'],
    ...['安全', '暗号', '加密', '보안', '암호화', 'varnost'],
  ],
  [
    // whom to ask
    ...['contact us', 'questions about this', 'data protection officer', 'kontakt', 'datenschutzbeauftragte', 'verantwortliche'],
    ...['contactez', 'nous contacter', 'contactar', 'contacto', 'contato', 'contatt', 'contact op', 'kontakta', 'yhteytta'],
    ...['kapcsolat', 'contacta', 'свяжит', 'связаться', "зв'яз", 'свържете', 'επικοινων', 'iletisim', 'اتصل بنا', 'تواصل'],
    ...['צרו קשר', 'संपर्क', 'ติดต่อ', 'lien he', 'hubungi', 'お問い合わせ', '联系', '聯絡', '문의'],
  ],
];

/** Health and medicine. */
// biome-ignore format: a list of words
const HEALTH: Words = [
  ...['health', 'medical', 'clinical', 'medicine', 'patient', 'fhir'],
  ...['gesundheit', 'medizin', 'klinisch', 'sante', 'medica', 'clinique', 'salud', 'saude', 'clinic', 'salute', 'sanitar'],
  ...['gezondheid', 'medisch', 'klinisk', 'halso', 'halsa', 'medicinsk', 'sundhed', 'helbred', 'helse', 'medisinsk', 'terveys'],
  ...['terveyt', 'laaketiet', 'zdrow', 'medyczn', 'zdravot', 'zdravi', 'lekarsk', 'egeszseg', 'orvosi', 'sanatat'],
  ...['здоров', 'медицин', 'здрав', 'клинич', 'клінічн', 'zdravlj', 'zdravstv', 'zdravje', 'medicinsk', 'υγεια', 'υγειας', 'ιατρικ'],
  ...['saglik', 'tibbi', 'الصحة', 'صحية', 'الصحية', 'طبي', 'سلامت', 'בריאות', 'רפואי', 'स्वास्थ्य', 'चिकित्सा', 'স্বাস্থ্য'],
  ...['สุขภาพ', 'การแพทย์', 'suc khoe', 'kesehatan', 'kesihatan', 'medis', 'ヘルス', '健康', '医療', '診療', '医疗', '醫療'],
  ...['건강', '의료', 'salut', 'heilsu', 'sveikat', 'veselib', 'tervise', 'shendet'],
];

/** How servers head the page that they answer with 200 in place of 404. Whole parts of a title. */
// biome-ignore format: a list of words
const NOT_FOUND: Words = [
  ...['404', 'error 404', '404 error', '404 not found', 'not found', 'page not found', '404 page not found', 'file not found'],
  ...['page does not exist', "page doesn't exist", 'page doesn’t exist', "this page doesn't exist", 'this page does not exist'],
  ...["this page isn't available", 'page unavailable', 'page not available', "page can't be found", 'page cannot be found'],
  ...["we can't find that page", "oops! that page can't be found", "that page can't be found", 'nothing found', 'page missing'],
  ...['seite nicht gefunden', 'nicht gefunden', 'seite existiert nicht', 'page introuvable', 'page non trouvee', 'introuvable'],
  ...['pagina no encontrada', 'no encontrada', 'no encontrado', 'pagina nao encontrada', 'nao encontrada', 'nao encontrado'],
  ...['pagina non trovata', 'non trovata', 'pagina niet gevonden', 'niet gevonden', 'sidan hittades inte', 'sidan finns inte'],
  ...['siden blev ikke fundet', 'siden ble ikke funnet', 'siden findes ikke', 'sivua ei loydy', 'sivua ei loytynyt'],
  ...['nie znaleziono strony', 'strona nie istnieje', 'stranka nenalezena', 'stranka nebyla nalezena', 'stranka sa nenasla'],
  ...['az oldal nem talalhato', 'pagina nu a fost gasita', 'страница не найдена', 'сторінку не знайдено', 'страницата не е намерена'],
  ...['stranica nije pronadena', 'stranica nije pronađena', 'η σελιδα δεν βρεθηκε', 'sayfa bulunamadi', 'الصفحة غير موجودة'],
  ...['הדף לא נמצא', 'पृष्ठ नहीं मिला', 'ไม่พบหน้า', 'khong tim thay trang', 'halaman tidak ditemukan'],
  ...['ページが見つかりません', 'お探しのページは見つかりません', '页面不存在', '页面未找到', '找不到页面', '找不到網頁', '페이지를 찾을 수 없습니다'],
].map(foldText);

// biome-ignore format: a list of words
const FOR_SALE: Words = [
  ...['is for sale', 'domain for sale', 'domain may be for sale', 'domain is available', 'parked free', 'parked domain'],
  ...['domain parking', 'buy this domain', 'steht zum verkauf', 'est a vendre', 'esta en venta', 'te koop', '域名出售'],
].map(foldText);

const FOLDED_NAMES = POLICY_NAMES.map(foldText);
const FOLDED_TOPICS = TOPICS.map((words) => words.map(foldText));
const FOLDED_HEALTH = HEALTH.map(foldText);

/** These work on folded text. */
export function namesPolicy(folded: string): boolean {
  return FOLDED_NAMES.some((word) => folded.includes(word));
}

/** How many of the ten topics of a policy a text speaks of. */
export function countTopics(folded: string): number {
  return FOLDED_TOPICS.filter((words) => words.some((word) => folded.includes(word))).length;
}

export function mentionsHealth(folded: string): boolean {
  return FOLDED_HEALTH.some((word) => folded.includes(word));
}

/** Titles are taken apart at `|`, `–` and the like: a part must say it, and no more. */
export function saysNotFound(foldedTitle: string): boolean {
  const parts = foldedTitle.split(/\s[-–—·•:|/»]\s|[|–—·•»]|:\s/);
  return parts.some((part) => NOT_FOUND.includes(part.replace(/(?<![.!\s])[.!\s]+$/, '').trim()));
}

export function offersDomain(foldedTitle: string): boolean {
  return FOR_SALE.some((words) => foldedTitle.includes(words));
}

/** Languages whose words stand above, as `lang` attributes give them. */
const LANGUAGES = new Set(
  'en de fr es pt it nl sv da no nb nn fi is pl cs sk hu ro bg ru uk sr hr bs sl el tr ar fa he hi th vi id ms ja zh ko ca et lv lt'.split(
    ' ',
  ),
);

export function isKnownLanguage(tag: string): boolean {
  const language = tag.toLowerCase().replace(/[-_].*/, '');
  return language === '' || LANGUAGES.has(language);
}

/** Whether an address itself names a policy: `/datenschutz`, `/legal/privacy-policy.html`. */
export function namesPolicyInPath({ pathname }: URL): boolean {
  return namesPolicy(foldText(decodePath(pathname).replace(/[-_+./]+/g, ' ')));
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname; // a lone `%`
  }
}
