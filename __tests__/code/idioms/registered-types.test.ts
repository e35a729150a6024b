/**
 * What a container hands on by a type is what is registered for that type: not what else there is of it, by the name of its
 * own class.
 */
import { describe } from 'vitest';
import { bothFlows, type Row, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';

type Use = (value: string) => string;

const cSharp = (registered: string, wanted = 'IPad'): Row[1] => {
  const code = (make: string, use: Use, _: Use, other: string): string =>
    `interface IPad { VALUE Give(); }\nclass First : IPad { public VALUE Give() => ${make}; }\nclass Second : IPad { public VALUE Give() => ${other}; }\nclass Screen { readonly IPad pad;\n public Screen(${wanted} pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Give()')} } }\nclass Page { readonly Second pad;\n public Page(Second pad) { this.pad = pad; }\n public void Show() { Console.Clear(); } }\nstatic class Start { public static void Add(IServiceCollection services) { ${registered} services.AddSingleton<Screen>(); services.AddSingleton<Page>(); } }`;
  return code;
};

const C_SHARP_ROWS: Rows = [
  ['by two types', cSharp('services.AddSingleton<Second>(); services.AddSingleton<IPad, First>();')],
  [
    'that is made there',
    cSharp('services.AddSingleton(_ => new Second()); services.AddSingleton<IPad>(_ => new First());'),
  ],
  ['an object', cSharp('services.AddSingleton(new Second()); services.AddSingleton<IPad>(new First());')],
  ['each time', cSharp('services.AddTransient<Second>(); services.AddScoped<IPad, First>();')],
  ['unless there is one', cSharp('services.TryAddSingleton<Second>(); services.TryAddSingleton<IPad, First>();')],
  [
    'that is another one of it',
    cSharp(
      'services.AddSingleton<First>(); services.AddSingleton<Second>(); services.AddSingleton<IPad>(it => it.GetRequiredService<First>());',
    ),
    { fails: ['asked', 'read'] },
  ],
  [
    'by types that are handed over',
    cSharp('services.AddSingleton<Second>(); services.AddSingleton(typeof(IPad), typeof(First));'),
  ],
  ['by its own class', cSharp('services.AddSingleton<IPad, Second>(); services.AddSingleton<First>();', 'First')],
];

const kotlin = (registered: string): Row[1] => {
  const code = (make: string, use: Use, _: Use, other: string): string =>
    `import org.koin.dsl.module\ninterface Pad { fun give(): VALUE }\nclass First : Pad { override fun give() = ${make} }\nclass Second : Pad { override fun give() = ${other} }\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.give()')} } }\nclass Page(private val pad: Second) { fun show() { pad.hashCode() } }\nval app = module { ${registered}\n single { Screen(get()) }\n single { Page(get()) } }`;
  return code;
};

const KOTLIN_ROWS: Rows = [
  ['by its type', kotlin('single { Second() }\n single<Pad> { First() }')],
  ['each time', kotlin('factory { Second() }\n factory<Pad> { First() }')],
  ['by both types', kotlin('single<Second> { Second() }\n single<Pad> { First() }')],
];

/** Of what is bound besides nothing is left out. */
const BOUND: Rows = [
  [
    'that is bound to its interface',
    (make, use) =>
      `import org.koin.dsl.bind\nimport org.koin.dsl.module\ninterface Pad { fun give(): VALUE }\nclass First : Pad { override fun give() = ${make} }\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.give()')} } }\nval app = module { single { First() } bind Pad::class\n single { Screen(get()) } }`,
  ],
  [
    'that says its class, and is bound',
    (make, use) =>
      `import org.koin.dsl.binds\nimport org.koin.dsl.module\ninterface Pad { fun give(): VALUE }\nclass First : Pad { override fun give() = ${make} }\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.give()')} } }\nval app = module { single<First> { First() } binds arrayOf(Pad::class)\n single { Screen(get()) } }`,
  ],
];

/** What is made elsewhere may be declared as any type that it is of. */
const ELSEWHERE: Rows = [
  [
    'that a function gives',
    (make, use) =>
      `interface IPad { VALUE Give(); }\nclass First : IPad { public VALUE Give() => ${make}; }\nclass Screen { readonly IPad pad;\n public Screen(IPad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Give()')} } }\nstatic class Start { static IPad Make() => new First();\n public static void Add(IServiceCollection services) { services.AddSingleton(Make()); services.AddSingleton<Screen>(); } }`,
  ],
  [
    'that a variable holds',
    (make, use) =>
      `interface IPad { VALUE Give(); }\nclass First : IPad { public VALUE Give() => ${make}; }\nclass Screen { readonly IPad pad;\n public Screen(IPad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Give()')} } }\nstatic class Start { public static void Add(IServiceCollection services) { IPad pad = new First(); services.AddSingleton(pad); services.AddSingleton<Screen>(); } }`,
  ],
];

const dart = (registered: string): Row[1] => {
  const code = (make: string, use: Use, _: Use, other: string): string =>
    `import 'package:get_it/get_it.dart';\nfinal getIt = GetIt.instance;\nabstract interface class Pad { VALUE give(); }\nclass First implements Pad { @override VALUE give() => ${make}; }\nclass Second implements Pad { @override VALUE give() => ${other}; }\nclass Screen { Screen(this.pad);\n final Pad pad;\n void tell() { ${use('pad.give()')} } }\nvoid main() { ${registered}\n getIt.registerSingleton(Screen(getIt<Pad>()));\n getIt<Screen>().tell(); }`;
  return code;
};

/** `getIt<Pad>()` is any object of the type: what is registered for types is not followed in Dart. */
const GAP = { fails: ['asked', 'read', 'beside'] } as const;

const DART_ROWS: Rows = [
  ['by its type', dart('getIt.registerSingleton(Second()); getIt.registerSingleton<Pad>(First());'), GAP],
  [
    'when it is first asked for',
    dart('getIt.registerLazySingleton(() => Second()); getIt.registerLazySingleton<Pad>(() => First());'),
    GAP,
  ],
];

describe('C#', () => bothFlows(C_SHARP, C_SHARP_ROWS));
describe('C#, made elsewhere', () => bothFlows(C_SHARP, ELSEWHERE));
describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));
describe('Kotlin, bound', () => bothFlows(KOTLIN, BOUND));
describe('Dart', () => bothFlows(DART, DART_ROWS));
