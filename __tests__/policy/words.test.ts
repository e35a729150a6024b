import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/policy/text.ts';
import {
  countTopics,
  isKnownLanguage,
  mentionsHealth,
  namesPolicy,
  namesPolicyInPath,
  offersDomain,
  saysNotFound,
} from '../../src/policy/words.ts';

describe('a title', () => {
  test.each([
    ...[
      'Privacy Policy',
      'Data Protection Notice',
      'How we treat personal data',
      'Datenschutzerklärung',
      'Privatsphäre',
    ],
    ...[
      'Politique de confidentialité',
      'Vie privée',
      'Política de privacidad',
      'Proteção de dados',
      'PROTECCIÓN DE DATOS',
    ],
    ...[
      'Informativa sulla riservatezza',
      'Gegevensbescherming',
      'Integritetspolicy',
      'Privatlivspolitik',
      'Personvern',
    ],
    ...['Tietosuojaseloste', 'Polityka prywatności', 'Ochrana osobních údajů', 'Adatvédelmi tájékoztató'],
    ...['Политика конфиденциальности', 'Политика за поверителност', 'Politika privatnosti', 'Πολιτική απορρήτου'],
    ...[
      'Gizlilik Politikası',
      'سياسة الخصوصية',
      'गोपनीयता नीति',
      'นโยบายความเป็นส่วนตัว',
      'プライバシーポリシー',
      '隐私政策',
    ],
  ])('that names a policy: %s', (title) => {
    expect(namesPolicy(foldText(title))).toBe(true);
  });

  test.each(['', 'Clinic Notes', 'Terms of use', 'Impressum', 'Über uns', 'Cookies', '利用規約'])(
    'that names none: %s',
    (title) => expect(namesPolicy(foldText(title))).toBe(false),
  );
});

describe('an address', () => {
  const names = (address: string) => namesPolicyInPath(new URL(address, 'https://clinic-notes.org'));

  test.each([
    ...[
      '/privacy',
      '/legal/privacy-policy.html',
      '/Datenschutz/',
      '/proteccion_de_datos',
      '/data+protection',
      '/a/data.policy',
    ],
    ...[
      '/legal/data--protection',
      '/datos/%D0%BF%D1%80%D0%B8%D0%B2%D0%B0%D1%82%D0%BD%D1%96%D1%81%D1%82%D1%8C',
      '/privacy%',
    ],
  ])('that names a policy: %s', (address) => {
    expect(names(address)).toBe(true);
  });

  test.each(['/', '/legal', '/legal?page=privacy', '/legal#privacy', '/%', '/priv-acy'])('that names none: %s', (one) =>
    expect(names(one)).toBe(false),
  );
});

describe('what policies speak of', () => {
  test.each<[string, readonly string[]]>([
    [
      'personal data',
      [
        ...['your information', 'personenbezogene Angaben', 'vos données', 'datos personales', 'dados pessoais'],
        ...['persoonsgegevens', 'personuppgifter', 'henkilötietoja', 'danych osobowych', 'személyes adatok'],
        ...['персональные данные', 'лични данни', 'προσωπικά δεδομένα', 'kişisel veriler', 'מידע אישי'],
        ...['व्यक्तिगत जानकारी', '個人情報', '개인정보', 'dades personals'],
      ],
    ],
    [
      'collecting',
      [
        ...[
          'we gather',
          'wir erheben',
          'nous recueillons',
          'recopilamos',
          'raccogliamo',
          'wij verzamelen',
          'vi samlar in',
        ],
        ...[
          'keräämme',
          'gyűjtünk',
          'мы собираем',
          'συλλέγουμε',
          'toplanan',
          'نجمع',
          'อาจเก็บรวบรวม',
          '収集',
          '수집',
          'zbiramo',
        ],
      ],
    ],
    [
      'others who get it',
      [
        ...['third parties', 'an Dritte', 'à des tiers', 'a terceros', 'aan derden', 'till tredje part', 'kolmansille'],
        ...[
          'osobom trzecim',
          'harmadik fél',
          'terților',
          'третьим лицам',
          'üçüncü taraflar',
          'أطراف ثالثة',
          'צד שלישי',
        ],
        ...['บุคคลที่สาม', 'pihak ketiga', '第三者', '제3자'],
      ],
    ],
    [
      'how long',
      [
        ...[
          'we retain',
          'Speicherdauer',
          'conservés',
          'wij bewaren',
          'lagras',
          'przechowujemy',
          'храним',
          'διατηρούμε',
        ],
        ...['نحتفظ', 'saklanır', 'संग्रहीत', '保存期間', '보유'],
      ],
    ],
    ['cookies', ['a cookie', 'evästeet', 'クッキー', 'คุกกี้', '쿠키', 'файлы куки']],
    [
      'rights',
      [
        ...['your rights', 'HIPAA', 'deine Rechte', 'vos droits', 'RGPD', 'sus derechos', 'i diritti', 'rettigheder'],
        ...[
          'drepturi',
          'ваши права',
          'право на ответ',
          'δικαιώματα',
          'haklarınız',
          'זכויות',
          'अधिकार',
          'สิทธิ',
          '権利',
          '권리',
        ],
      ],
    ],
    [
      'consent',
      [
        ...[
          'with consent',
          'Einwilligung',
          'consentement',
          'toestemming',
          'samtycke',
          'souhlas',
          'hozzájárulás',
          'согласие',
        ],
        ...['съгласие', 'συγκατάθεση', 'açık rıza', 'הסכמה', 'सहमति', '同意', '동의'],
      ],
    ],
    [
      'deleting',
      [
        ...['delete', 'Löschung', 'supprimer', 'eliminar', 'apagar', 'cancellare', 'verwijderen', 'radera', 'usunąć'],
        ...['удалить', 'διαγραφή', 'حذف', 'מחיקה', 'ลบ', 'hapus', '削除', '删除', '삭제'],
      ],
    ],
    [
      'keeping it safe',
      [
        ...[
          'encrypted',
          'verschlüsselt',
          'sécurité',
          'segurança',
          'sicurezza',
          'beveiliging',
          'säkerhet',
          'turvallisuus',
        ],
        ...[
          'szyfrowane',
          'biztonság',
          'безопасность',
          'sigurnost',
          'ασφάλεια',
          'güvenlik',
          'تشفير',
          'ปลอดภัย',
          '安全',
          '보안',
        ],
      ],
    ],
    [
      'whom to ask',
      [
        ...[
          'contact us',
          'Kontakt',
          'contactez',
          'contacto',
          'contatto',
          'yhteyttä',
          'kapcsolat',
          'свяжитесь',
          "зв'язок",
        ],
        ...['επικοινωνία', 'اتصل بنا', 'צרו קשר', 'संपर्क', 'ติดต่อ', 'hubungi', 'お問い合わせ', '联系', '문의'],
      ],
    ],
  ])('%s', (_, said) => {
    expect(said.filter((one) => countTopics(foldText(one)) !== 1)).toEqual([]);
  });

  test('is counted once each, and other pages speak of nothing', () => {
    expect(countTopics('')).toBe(0);
    expect(countTopics('flour, water and salt make a dough')).toBe(0);
    expect(countTopics('we collect nothing. nothing is collected. we do not gather')).toBe(1);
    const policy =
      'we collect your data and share your name. we retain it with consent, encrypted. cookies: delete. gdpr. contact us';
    expect(countTopics(policy)).toBe(10);
  });
});

describe('health', () => {
  test.each([
    ...[
      'health records',
      'FHIR',
      'Gesundheitsdaten',
      'santé',
      'salud',
      'saúde',
      'gezondheid',
      'hälsodata',
      'helseopplysninger',
    ],
    ...[
      'terveystiedot',
      'zdrowie',
      'zdravotní',
      'egészségügyi',
      'sănătate',
      'здоровье',
      'здраве',
      'zdravlje',
      'υγείας',
    ],
    ...[
      'sağlık',
      'الصحة',
      'בריאות',
      'स्वास्थ्य',
      'สุขภาพ',
      'sức khỏe',
      'kesehatan',
      '健康',
      '医療',
      '건강',
      'heilsu',
      'sveikata',
    ],
  ])('is spoken of: %s', (text) => {
    expect(mentionsHealth(foldText(text))).toBe(true);
  });

  test.each(['', 'we collect your name', 'deine Daten', 'вес и рост', 'スポーツ'])('is not: %s', (text) => {
    expect(mentionsHealth(foldText(text))).toBe(false);
  });
});

describe('a title says that there is no such page', () => {
  test.each([
    ...['404', '404 Not Found', 'Page not found', 'Clinic - 404', 'Clinic  –  Page not found', 'Page not found|Clinic'],
    ...[
      'Error: Not found',
      'Clinic / Page not found / en',
      'Clinic » Not found',
      'Clinic·404',
      'Page not found!',
      '404 .',
    ],
    ...['Not found... | Clinic', 'Page doesn’t exist', 'This page isn’t available', 'Oops! That page can’t be found.'],
    ...[
      'We can’t find that page',
      'Seite nicht gefunden',
      'Page introuvable',
      'Página no encontrada',
      'Página não encontrada',
    ],
    ...[
      'Pagina non trovata',
      'Siden blev ikke fundet',
      'Sivua ei löydy',
      'Nie znaleziono strony',
      'Az oldal nem található',
    ],
    ...[
      'Страница не найдена',
      'Stranica nije pronađena',
      'Η σελίδα δεν βρέθηκε',
      'הדף לא נמצא',
      'ページが見つかりません',
    ],
    ...['Clinic : Seite nicht gefunden', 'Clinic • 404', 'Clinic — 404', '  404  '],
  ])('%s', (title) => {
    expect(saysNotFound(foldText(title))).toBe(true);
  });

  test.each([
    ...['', 'Clinic', 'What was not found in your records', 'Highway 404', 'Page not found? Here is why', 'Clinic-404'],
    ...['Lost and not found', '404x', 'time:404', '.', 'Not.found', 'Privacy: what is not found there'],
  ])('but not: %s', (title) => {
    expect(saysNotFound(foldText(title))).toBe(false);
  });

  test('however long it is', () => {
    const start = performance.now();
    expect(saysNotFound(`404${'.'.repeat(50_000)}x${' '.repeat(50_000)}x`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('a title offers the domain', () => {
  for (const title of [
    'clinic.org is for sale',
    'Domain parking',
    'Buy this domain today',
    'clinic.de steht zum Verkauf',
  ])
    expect(offersDomain(foldText(title)), title).toBe(true);
  for (const title of ['', 'Clinic', 'Domain names of the brain', 'For sale: bread'])
    expect(offersDomain(foldText(title)), title).toBe(false);
});

test('languages are known by their name, whatever country is named with it', () => {
  for (const tag of ['', 'en', 'DE', 'pt-BR', 'zh_Hans_CN', 'sr-Latn-RS', 'lt'])
    expect(isKnownLanguage(tag), tag).toBe(true);
  for (const tag of ['mn', 'sw-KE', 'english', 'x', 'e-n']) expect(isKnownLanguage(tag), tag).toBe(false);
});
