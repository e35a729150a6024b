/**
 * Pages written for these tests: policies and pages that are none, in several languages, short and long. What stands
 * around the text is what sites put around it.
 */

export interface CorpusPage {
  readonly title: string;
  readonly html: string;
  /** `/privacy` unless the case is about the address. */
  readonly path?: string;
  /** For policies: whether it speaks of health. */
  readonly health?: boolean;
}

export function page(title: string, body: string, { lang = 'en', head = '' } = {}): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>
<nav><a href="/">Home</a> <a href="/blog">Blog</a> <a href="/privacy">Privacy policy</a> <a href="/contact">Contact us</a></nav>
<main>${body}</main>
<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer>
</body></html>`;
}

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const policies: readonly CorpusPage[] = [
  {
    title: 'English, long',
    health: true,
    html: page(
      'Privacy Policy | Clinic Notes',
      `<h1>Privacy Policy</h1>${paragraphs(
        'Clinic Notes shows the allergies and medications that your hospital has sent to Apple Health. With your permission the app reads these health records on your phone and nowhere else.',
        'We do not collect personal data on servers of ours. Nothing that the app reads is shared with third parties, sold, or used for advertising.',
        'The app keeps a list of the records it has shown you, so that new ones can be marked. The list is deleted with the app, and at any time under Settings.',
        'You have the right to withdraw your consent in the Health app. Questions about this policy: write to privacy at our domain.',
      )}`,
    ),
  },
  {
    title: 'English, a few lines by one person',
    health: false,
    html: page(
      'Privacy',
      '<h1>Privacy</h1><p>This app does not collect anything. All you enter stays on your phone, and is gone when you delete the app.</p>',
    ),
  },
  {
    title: 'English, no title that says so and an address that does not',
    path: '/legal/doc-7',
    health: true,
    html: page(
      'Clinic Notes',
      paragraphs(
        'What we know about you. When you make an account we collect your name and the address of your mailbox. We use this personal information to let you sign in from another phone, and for nothing else at all.',
        'Who else gets it. No third party gets your information. Two companies store it on our behalf, in Frankfurt and in Dublin, and may not look at it.',
        'How long we keep it. We retain your account for as long as you use it and for thirty days after you close it. Medical records never leave your phone.',
        'What you can ask of us. You have the right to see what we hold, to have it mended, and to have it erased. Write to us, and a person will answer within the week.',
      ),
    ),
  },
  {
    title: 'German',
    health: true,
    html: page(
      'Datenschutzerklärung',
      `<h1>Datenschutzerklärung</h1>${paragraphs(
        'Verantwortliche im Sinne der DSGVO ist die Klinikheft GmbH in Kassel. Wir verarbeiten personenbezogene Daten nur, soweit die App sie braucht.',
        'Gesundheitsdaten aus Apple Health werden auf Ihrem Gerät gelesen und dort angezeigt. Sie werden weder an Dritte weitergegeben noch auf unseren Rechnern gespeichert.',
        'Sie haben das Recht auf Auskunft und Löschung. Ihre Einwilligung können Sie jederzeit in den Einstellungen zurücknehmen.',
      )}`,
      { lang: 'de' },
    ),
  },
  {
    title: 'French, without accents in the address',
    path: '/politique-de-confidentialite',
    health: true,
    html: page(
      'Politique de confidentialité – Carnet Clinique',
      paragraphs(
        'Carnet Clinique lit vos dossiers de santé sur votre téléphone. Nous ne recueillons aucune donnée personnelle et ne transmettons rien à des tiers.',
        'Vous disposez d’un droit d’accès et d’effacement. Vos données sont conservées sur votre appareil jusqu’à la suppression de l’application.',
      ),
      { lang: 'fr' },
    ),
  },
  {
    title: 'Spanish',
    health: false,
    html: page(
      'Política de privacidad',
      paragraphs(
        'No recopilamos datos personales. La aplicación no comparte nada con terceros ni utiliza cookies. Puede eliminar todo en cualquier momento borrando la aplicación de su teléfono.',
      ),
      { lang: 'es' },
    ),
  },
  {
    title: 'Portuguese',
    health: true,
    html: page(
      'Política de Privacidade',
      paragraphs(
        'Não coletamos dados pessoais. Os registros de saúde ficam no seu telefone. Nada é partilhado com terceiros, e você pode apagar tudo a qualquer momento, com direito a saber o que o aplicativo leu.',
      ),
      { lang: 'pt-BR' },
    ),
  },
  {
    title: 'Italian',
    health: true,
    html: page(
      'Informativa sulla riservatezza',
      paragraphs(
        'I dati sanitari restano sul telefono. Non raccogliamo dati personali e non li cediamo a terze parti. Potete cancellare ogni cosa quando volete, e revocare il consenso nelle impostazioni.',
      ),
      { lang: 'it' },
    ),
  },
  {
    title: 'Dutch',
    health: false,
    html: page(
      'Privacyverklaring',
      paragraphs(
        'Wij verzamelen geen persoonsgegevens. De app deelt niets met derden en bewaart alles op uw telefoon. U kunt uw toestemming altijd intrekken en alles laten verwijderen.',
      ),
      { lang: 'nl' },
    ),
  },
  {
    title: 'Swedish',
    health: true,
    html: page(
      'Integritetspolicy',
      paragraphs(
        'Appen samlar in inga personuppgifter. Hälsouppgifter visas på din telefon och lagras inte hos oss. Du har rättigheter enligt GDPR och kan när som helst radera allt.',
      ),
      { lang: 'sv' },
    ),
  },
  {
    title: 'Finnish',
    health: true,
    html: page(
      'Tietosuojaseloste',
      paragraphs(
        'Sovellus ei kerää henkilötietoja. Terveystietosi pysyvät puhelimessasi eikä niitä luovuteta kolmansille. Sinulla on oikeus saada tiedot poistetuksi milloin tahansa.',
      ),
      { lang: 'fi' },
    ),
  },
  {
    title: 'Polish',
    health: true,
    html: page(
      'Polityka prywatności',
      paragraphs(
        'Nie gromadzimy danych osobowych. Dokumentacja medyczna pozostaje w telefonie i nie trafia do osób trzecich. W każdej chwili możesz cofnąć zgodę i usunąć wszystkie zapisy.',
      ),
      { lang: 'pl' },
    ),
  },
  {
    title: 'Russian',
    health: true,
    html: page(
      'Политика конфиденциальности',
      paragraphs(
        'Мы не собираем персональные данные. Медицинские записи остаются в телефоне и не передаются третьим лицам. Вы можете в любой момент отозвать согласие и удалить все записи.',
      ),
      { lang: 'ru' },
    ),
  },
  {
    title: 'Turkish',
    health: true,
    html: page(
      'Gizlilik Politikası',
      paragraphs(
        'Kişisel verilerinizi toplamıyoruz. Sağlık kayıtlarınız telefonunuzda kalır ve üçüncü taraflarla paylaşılmaz. Onayınızı istediğiniz zaman geri alabilir, her şeyi silebilirsiniz.',
      ),
      { lang: 'tr' },
    ),
  },
  {
    title: 'Japanese',
    health: true,
    html: page(
      'プライバシーポリシー',
      paragraphs(
        'このアプリは個人情報を収集しません。医療記録は端末の中でのみ表示され、第三者に提供されることはありません。同意はいつでも設定から取り消すことができ、すべての記録を削除できます。お問い合わせは当社まで。',
      ),
      { lang: 'ja' },
    ),
  },
  {
    title: 'Chinese, traditional',
    health: true,
    html: page(
      '隱私權政策',
      paragraphs(
        '本應用程式不會收集個人資料。健康紀錄只在您的裝置上顯示，不會提供給第三方。您可以隨時撤回同意，並刪除所有紀錄。如有疑問請聯絡我們。',
      ),
      { lang: 'zh-Hant' },
    ),
  },
  {
    title: 'Korean',
    health: false,
    html: page(
      '개인정보 처리방침',
      paragraphs(
        '이 앱은 어떤 개인정보도 수집하지 않습니다. 입력한 내용은 기기에만 보관되며 제3자에게 제공되지 않습니다. 언제든지 동의를 철회하고 모든 내용을 삭제할 수 있으며 앱을 지우면 함께 사라집니다.',
      ),
      { lang: 'ko' },
    ),
  },
  {
    title: 'Arabic',
    health: true,
    html: page(
      'سياسة الخصوصية',
      paragraphs(
        'لا نجمع أي بيانات شخصية. تبقى السجلات الصحية في هاتفك ولا تصل إلى أطراف ثالثة. يمكنك سحب موافقتك في أي وقت وحذف كل شيء من الإعدادات دون أن تسألنا عن ذلك.',
      ),
      { lang: 'ar' },
    ),
  },
  {
    title: 'Plain text',
    health: true,
    html: 'PRIVACY POLICY\n\nThe app reads clinical records from Apple Health and shows them. We do not collect personal information and share nothing with third parties. Delete the app to delete all it knows.\n',
  },
  {
    title: 'A language whose words are not known here',
    html: page(
      'Privacy',
      paragraphs(
        'Programi nuk mbledh asgje. Gjithcka mbetet ne telefonin tuaj derisa ta fshini, dhe askush tjeter nuk e sheh ate qe ju shkruani.',
      ),
      { lang: 'sq' },
    ),
  },
];

const filler = (sentence: string, times: number) =>
  Array.from({ length: times }, (_, index) => `<p>${sentence} ${index + 1}.</p>`).join('\n');

export const others: readonly CorpusPage[] = [
  { title: 'Nothing at all', html: '' },
  { title: 'A frame around nothing', html: page('', '') },
  {
    title: 'A home page',
    html: page(
      'Clinic Notes – your records in order',
      filler('Clinic Notes brings order into letters from your doctors, with a calm list and large type, chapter', 14),
    ),
  },
  {
    title: 'A home page at the address of the policy',
    path: '/privacy-policy',
    html: page(
      'Welcome',
      filler('Bread, flour and slow mornings: what our bakery puts on the table every day, loaf', 14),
    ),
  },
  {
    title: 'Soft 404',
    html: page(
      '404 – Page not found',
      '<h1>Sorry!</h1><p>We looked everywhere. Try the search, or go back to where you came from.</p>',
    ),
  },
  {
    title: 'Soft 404, German',
    html: page('Seite nicht gefunden | Klinikheft', '<p>Diese Adresse gibt es hier nicht mehr.</p>', { lang: 'de' }),
  },
  {
    title: 'Soft 404, Japanese',
    html: page(
      'ページが見つかりません',
      '<p>入力されたアドレスのページは存在しないか、移動した可能性があります。</p>',
      { lang: 'ja' },
    ),
  },
  {
    title: 'Soft 404, Spanish',
    html: page('Página no encontrada', '<p>La dirección que busca ya no existe.</p>', { lang: 'es' }),
  },
  {
    title: 'A sign-in page',
    html: page(
      'Sign in',
      '<form><input type="email" name="user"><input type="password" name="word"><button>Go on</button></form>',
    ),
  },
  {
    title: 'A parked domain',
    html: page('clinic-notes.org is for sale', '<p>Make an offer today. Thousands of names are waiting for you.</p>'),
  },
  {
    title: 'A page that scripts draw',
    html: '<!doctype html><html><head><title>Privacy Policy</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/a.js"></script></body></html>',
  },
  {
    title: 'A blog about bread, French',
    html: page(
      'Le pain du dimanche',
      filler(
        'La pâte repose une nuit entière avant que le four ne soit chaud, et la croûte chante ensuite, fournée',
        14,
      ),
      { lang: 'fr' },
    ),
  },
  {
    title: 'Terms of a gym',
    path: '/terms',
    html: page(
      'Club rules',
      filler('Towels are to be brought along, weights are to be put back where they were found, rule', 16),
    ),
  },
  { title: 'Coming soon', html: page('Coming soon', '<p>Our new site opens in spring.</p>') },
  {
    title: 'A directory',
    html: '<html><head><title>Index of /</title></head><body><h1>Index of /</h1><pre><a href="a.png">a.png</a> <a href="b.png">b.png</a></pre></body></html>',
  },
];
