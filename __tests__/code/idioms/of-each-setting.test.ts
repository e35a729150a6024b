/** Two settings, or two objects that a container has of a type: each is found by its key alone. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
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

const SOURCES = (make: string): string =>
  `public interface ISource { string Read(); }\npublic class First : ISource { public string Read() => ${make}; }\npublic class Second : ISource { public string Read() => "typed"; }\n`;

eachApart('C#', C_SHARP, [
  [
    'a service that the head of a class is given by its key',
    (make, use, told) =>
      `${SOURCES(make)}public class Home([FromKeyedServices("first")] ISource first, [FromKeyedServices("second")] ISource second) { public void Go() { ${use(`${told}.Read()`)} } }\npublic class Setup { public void Go(IServiceCollection services) { services.AddKeyedSingleton<ISource, First>("first");\n services.AddKeyedSingleton<ISource, Second>("second"); } }`,
  ],
  [
    'a service that a constructor is given by a constant',
    (make, use, told) =>
      `${SOURCES(make)}public static class Keys { public const string First = "first";\n public const string Second = "second"; }\npublic class Home { readonly ISource first;\n readonly ISource second;\n public Home([FromKeyedServices(Keys.First)] ISource first, [FromKeyedServices(Keys.Second)] ISource second) { this.first = first;\n this.second = second; }\n public void Go() { ${use(`${told}.Read()`)} } }\npublic class Setup { public void Go(IServiceCollection services) { services.AddKeyedTransient<ISource, First>(Keys.First);\n services.AddKeyedTransient<ISource>(Keys.Second, (provider, key) => new Second()); } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'one of two that get_it has of a type',
    (make, use, told) =>
      `final getIt = GetIt.instance;\nclass Held { String text = ''; }\nvoid fill() { getIt.registerSingleton(Held(), instanceName: 'first');\n getIt.registerSingleton(Held(), instanceName: 'second'); }\nvoid go() { getIt<Held>(instanceName: 'first').text = ${make};\n getIt<Held>(instanceName: 'second').text = 'typed';\n ${use(`getIt<Held>(instanceName: '${told}').text`)} }`,
  ],
  [
    'one of two that get_it makes when they are asked for',
    (make, use, told) =>
      `final getIt = GetIt.instance;\nclass Held { String text = ''; }\nvoid fill() { getIt.registerLazySingleton<Held>(() => Held(), instanceName: 'first');\n getIt.registerLazySingleton<Held>(() => Held(), instanceName: 'second'); }\nvoid go() { getIt.get<Held>(instanceName: 'first').text = ${make};\n getIt.get<Held>(instanceName: 'second').text = 'typed';\n ${use(`getIt.get<Held>(instanceName: '${told}').text`)} }`,
  ],
]);
