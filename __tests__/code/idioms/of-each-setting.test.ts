/** Two settings, or two objects that a container of Kotlin has of a type: each is found by its key alone. */
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';

eachApart('Kotlin', KOTLIN, [
  [
    'a key of the keychain that multiplatform-settings keeps',
    (make, use, told) =>
      `import com.russhwolf.settings.KeychainSettings\nimport com.russhwolf.settings.set\nclass Vault { private val vault = KeychainSettings(service = "a")\n fun go() { vault["first"] = ${make}\n vault["second"] = "typed"\n ${use(`vault.getString("${told}", "")`)} } }`,
  ],
  [
    'a key of the defaults, beside the keychain',
    (make, use, told) =>
      `import com.russhwolf.settings.KeychainSettings\nimport com.russhwolf.settings.NSUserDefaultsSettings\nclass Vault { private val plain = NSUserDefaultsSettings(NSUserDefaults.standardUserDefaults)\n private val vault = KeychainSettings(service = "a")\n fun go() { plain.putString("first", ${make})\n plain.putString("second", "typed")\n vault.putString("third", "typed")\n ${use(`plain.getString("${told}", "")`)} } }`,
  ],
  [
    'one of two that Koin has of a type, asked for where it is needed',
    (make, use, told) =>
      `class Held { var text: String = "" }\nval all = module { single(named("first")) { Held() }\n single(named("second")) { Held() } }\nclass Home : KoinComponent { private val chart: Held by inject(named("first"))\n fun go() { chart.text = ${make}\n ${use(`get<Held>(named("${told}")).text`)} } }`,
  ],
]);
