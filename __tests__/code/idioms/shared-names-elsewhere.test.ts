/** What shares a name in other languages: in other types, packages and files, and what only its file sees. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const OF_KOTLIN: Rows = [
  [
    'nested objects of one name',
    (make, use, _, other) =>
      `object Labs { object Constants { val kind = ${make} } }\nobject Meds { object Constants { val kind = ${other} } }\nfun go() { ${use('Labs.Constants.kind')}\n println(Meds.Constants.toString()) }`,
  ],
  [
    'nested objects of one name, within',
    (make, use, _, other) =>
      `object Meds { object Constants { val kind = ${other} }\n fun rest() = Constants.kind }\nobject Labs { object Constants { val kind = ${make} }\n fun go() { ${use('Constants.kind')} } }\nfun go() { Labs.go() }`,
  ],
  [
    'companions',
    (make, use, _, other) =>
      `class Meds { companion object { val kind = ${other} }\n fun rest() = kind }\nclass Labs { companion object { val kind = ${make} }\n fun go() { ${use('kind')} } }\nfun go() { Labs().go()\n Meds().rest() }`,
  ],
  [
    'nested classes of one name',
    (make, use, _, other) =>
      `class Meds { class State(val kind: VALUE = ${other})\n val state = State() }\nclass Labs { class State(val kind: VALUE = ${make})\n val state = State()\n fun go() { ${use('state.kind')} } }\nfun go() { Labs().go()\n Meds().state }`,
  ],
  [
    'sealed states',
    (make, use, _, other) =>
      `sealed interface Meds { data class Loaded(val kind: VALUE) : Meds\n data object Idle : Meds }\nsealed interface Labs { data class Loaded(val kind: VALUE) : Labs\n data object Idle : Labs }\nfun show(state: Labs) { when (state) { is Labs.Loaded -> { ${use('state.kind')} }\n Labs.Idle -> {} } }\nfun go() { show(Labs.Loaded(${make}))\n val rest: Meds = Meds.Loaded(${other}) }`,
  ],
  [
    'private classes of two files',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/Meds.kt': `package app\n\nimport platform.HealthKit.*\nprivate object Constants { val kind = ${other} }\nfun rest() = Constants.kind`,
      'src/iosMain/kotlin/Labs.kt': `package app\n\nimport platform.HealthKit.*\nprivate object Constants { val kind = ${make} }\nfun go() { ${use('Constants.kind')}\n rest() }`,
    }),
  ],
  [
    'packages',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/meds/Config.kt': `package app.meds\n\nimport platform.HealthKit.*\nobject Config { val kind = ${other} }\nfun rest() = Config.kind`,
      'src/iosMain/kotlin/labs/Config.kt': `package app.labs\n\nimport platform.HealthKit.*\nobject Config { val kind = ${make} }\nfun go() { ${use('Config.kind')} }`,
    }),
  ],
  [
    'packages, the other first',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/labs/Config.kt': `package app.labs\n\nimport platform.HealthKit.*\nobject Config { val kind = ${other} }\nfun rest() = Config.kind`,
      'src/iosMain/kotlin/meds/Config.kt': `package app.meds\n\nimport platform.HealthKit.*\nobject Config { val kind = ${make} }\nfun go() { ${use('Config.kind')} }`,
    }),
  ],
  [
    'packages, imported',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/labs/Config.kt': `package app.labs\n\nimport platform.HealthKit.*\nclass Config { val kind = ${other} }\nfun rest() = Config().kind`,
      'src/iosMain/kotlin/meds/Config.kt': `package app.meds\n\nimport platform.HealthKit.*\nclass Config { val kind = ${make} }`,
      'src/iosMain/kotlin/Go.kt': `package app\n\nimport platform.HealthKit.*\nimport app.meds.Config\nfun go() { val config = Config()\n ${use('config.kind')} }`,
    }),
  ],
  [
    'packages, all imported',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/labs/Config.kt': `package app.labs\n\nimport platform.HealthKit.*\nclass Config { val kind = ${other} }\nfun rest() = Config().kind`,
      'src/iosMain/kotlin/meds/Config.kt': `package app.meds\n\nimport platform.HealthKit.*\nclass Config { val kind = ${make} }`,
      'src/iosMain/kotlin/Go.kt': `package app\n\nimport platform.HealthKit.*\nimport app.meds.*\nfun go(config: Config) { ${use('config.kind')} }\nfun main() { go(Config()) }`,
    }),
  ],
  [
    'an inner class, imported',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/Labs.kt': `package app.labs\n\nimport platform.HealthKit.*\nclass Labs { class Config { val kind = ${other} }\n fun rest() = Config().kind }`,
      'src/iosMain/kotlin/Meds.kt': `package app.meds\n\nimport platform.HealthKit.*\nclass Meds { class Config { val kind = ${make} } }`,
      'src/iosMain/kotlin/Go.kt': `package app\n\nimport platform.HealthKit.*\nimport app.meds.Meds.Config\nfun go() { val config = Config()\n ${use('config.kind')} }`,
    }),
  ],
  [
    'private functions of two files',
    (make, use, _, other) => ({
      'src/iosMain/kotlin/Meds.kt': `package app\n\nimport platform.HealthKit.*\nprivate fun kind() = ${other}\nfun rest() = kind()`,
      'src/iosMain/kotlin/Labs.kt': `package app\n\nimport platform.HealthKit.*\nprivate fun kind() = ${make}\nfun go() { ${use('kind()')}\n rest() }`,
    }),
  ],
];
bothFlows(KOTLIN, OF_KOTLIN);

const USED =
  'using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Foundation;\nusing HealthKit;\nusing Microsoft.AppCenter.Analytics;\n';
const OF_C_SHARP: Rows = [
  [
    'nested statics of one name',
    (make, use, _, other) =>
      `static class Meds { public static class Constants { public static readonly VALUE Kind = ${other}; } }\nstatic class Labs { public static class Constants { public static readonly VALUE Kind = ${make}; } }\nclass Home { public void Go() { ${use('Labs.Constants.Kind')} Console.WriteLine(nameof(Meds.Constants)); } }`,
  ],
  [
    'nested statics of one name, within',
    (make, use, _, other) =>
      `static class Meds { static class Constants { public static readonly VALUE Kind = ${other}; }\n public static int Rest() { return Constants.Kind.GetHashCode(); } }\nstatic class Labs { static class Constants { public static readonly VALUE Kind = ${make}; }\n public static void Go() { ${use('Constants.Kind')} } }\nclass Home { public void Go() { Labs.Go(); Meds.Rest(); } }`,
  ],
  [
    'nested records',
    (make, use, _, other) =>
      `class Meds { record State(VALUE Kind); State state = new(${other}); }\nclass Labs { record State(VALUE Kind); State state = new State(${make}); public void Go() { ${use('state.Kind')} } }`,
  ],
  [
    'namespaces',
    (make, use, _, other) => ({
      'Meds/Config.cs': `${USED}namespace App.Meds;\nstatic class Config { public static readonly VALUE Kind = ${other}; }\nclass Rest { public int Go() { return Config.Kind.GetHashCode(); } }`,
      'Labs/Config.cs': `${USED}namespace App.Labs;\nstatic class Config { public static readonly VALUE Kind = ${make}; }\nclass Home { public void Go() { ${use('Config.Kind')} } }`,
    }),
  ],
  [
    'namespaces, used',
    (make, use, _, other) => ({
      'Meds/Config.cs': `${USED}namespace App.Meds;\nstatic class Config { public static readonly VALUE Kind = ${other}; }\nclass Rest { public int Go() { return Config.Kind.GetHashCode(); } }`,
      'Labs/Config.cs': `${USED}namespace App.Labs;\nstatic class Config { public static readonly VALUE Kind = ${make}; }`,
      'Home.cs': `${USED}using App.Labs;\nnamespace App;\nclass Home { public void Go() { ${use('Config.Kind')} } }`,
    }),
  ],
  [
    'namespaces, the other first',
    (make, use, _, other) => ({
      'Labs/Config.cs': `${USED}namespace App.Labs;\nstatic class Config { public static readonly VALUE Kind = ${other}; }\nclass Rest { public int Go() { return Config.Kind.GetHashCode(); } }`,
      'Meds/Config.cs': `${USED}namespace App.Meds { static class Config { public static readonly VALUE Kind = ${make}; } }`,
      'Home.cs': `${USED}using App.Meds;\nnamespace App;\nclass Home { public void Go() { ${use('Config.Kind')} } }`,
    }),
  ],
  [
    'namespaces, written',
    (make, use, _, other) => ({
      'Labs/Config.cs': `${USED}namespace App.Labs;\nstatic class Config { public static readonly VALUE Kind = ${other}; }\nclass Rest { public int Go() { return Config.Kind.GetHashCode(); } }`,
      'Meds/Config.cs': `${USED}namespace App.Meds { static class Config { public static readonly VALUE Kind = ${make}; } }`,
      'Home.cs': `${USED}namespace App;\nclass Home { public void Go() { ${use('Meds.Config.Kind')} } }`,
    }),
  ],
  [
    'namespaces, used everywhere',
    (make, use, _, other) => ({
      'Labs/Config.cs': `${USED}namespace App.Labs;\nclass Config { public VALUE Kind = ${other}; }\nclass Rest { public int Go() { return new Config().Kind.GetHashCode(); } }`,
      'Meds/Config.cs': `${USED}namespace App.Meds { class Config { public VALUE Kind = ${make}; } }`,
      'GlobalUsings.cs': `global using App.Meds;`,
      'Home.cs': `${USED}namespace App;\nclass Home { readonly Config config = new(); public void Go() { ${use('config.Kind')} } }`,
    }),
  ],
  [
    'types of other types',
    (make, use, _, other) =>
      `class Labs { public class Row { public VALUE Kind = ${other}; } public int Rest() { return new Row().Kind.GetHashCode(); } }
class Meds { public class Row { public VALUE Kind = ${make}; } }
class Home { void Show(Meds.Row row) { ${use('row.Kind')} } public void Go() { Show(new Meds.Row()); new Labs().Rest(); } }`,
  ],
];
bothFlows(C_SHARP, OF_C_SHARP);

const PLUGIN =
  "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nimport 'package:firebase_analytics/firebase_analytics.dart';\nimport 'journal.dart';\nfinal PLUGINin = AppleHealthClinicalRecords();\n";
const OF_DART: Rows = [
  [
    'private classes of two libraries',
    (make, use, _, other) => ({
      'lib/meds.dart': `${PLUGIN}class _Config { static final kind = ${other}; }\nObject rest() => _Config.kind.hashCode;`,
      'lib/labs.dart': `${PLUGIN}class _Config { static final kind = ${make}; }\nvoid go() { ${use('_Config.kind')} }`,
    }),
  ],
  [
    'private tops of two libraries',
    (make, use, _, other) => ({
      'lib/meds.dart': `${PLUGIN}final _kind = ${other};\nObject rest() => _kind.hashCode;`,
      'lib/labs.dart': `${PLUGIN}final _kind = ${make};\nvoid go() { ${use('_kind')} }`,
    }),
  ],
  [
    'private functions of two libraries',
    (make, use, _, other) => ({
      'lib/meds.dart': `${PLUGIN}VALUE _kind() => ${other};\nObject rest() => _kind().hashCode;`,
      'lib/labs.dart': `${PLUGIN}VALUE _kind() => ${make};\nvoid go() { ${use('_kind()')} }`,
    }),
  ],
  [
    'states of two widgets',
    (make, use, _, other) => ({
      'lib/meds.dart': `${PLUGIN}import 'package:flutter/material.dart';\nclass Meds extends StatefulWidget { State<Meds> createState() => _PageState(); }\nclass _PageState extends State<Meds> { final kind = ${other};\n Widget build(BuildContext context) => Text('\${kind.hashCode}'); }`,
      'lib/labs.dart': `${PLUGIN}import 'package:flutter/material.dart';\nclass Labs extends StatefulWidget { State<Labs> createState() => _PageState(); }\nclass _PageState extends State<Labs> { final kind = ${make};\n void initState() { super.initState(); go(); }\n void go() { ${use('kind')} } }`,
    }),
  ],
];
bothFlows(DART, OF_DART);
const OF_SWIFT: Rows = [
  [
    'private variables of two files',
    (make, use, _, other) => ({
      'App/Labs.swift': `import HealthKit\nimport Mixpanel\nprivate let kind = ${other}\nfunc rest() -> Int { kind.hashValue }`,
      'App/Meds.swift': `import HealthKit\nimport Mixpanel\nprivate let kind = ${make}\nfunc go() { ${use('kind')} }`,
    }),
  ],
  [
    'private functions of two files',
    (make, use, _, other) => ({
      'App/Labs.swift': `import HealthKit\nprivate func kind() -> VALUE { ${other} }\nfunc rest() -> Int { kind().hashValue }`,
      'App/Meds.swift': `import HealthKit\nimport Mixpanel\nprivate func kind() -> VALUE { ${make} }\nfunc go() { ${use('kind()')} }`,
    }),
  ],
];
bothFlows(SWIFT, OF_SWIFT);
const OF_OBJECTIVE_C: Rows = [
  [
    'static variables of two files',
    (make, use, _, other) => ({
      'App/Labs.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\nstatic VALUE *SharedKind;\n@implementation Labs\n+ (void)start { SharedKind = ${other}; }\n- (NSUInteger)rest { return SharedKind.hash; }\n@end`,
      'App/Meds.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\nstatic VALUE *SharedKind;\n@implementation Meds\n+ (void)start { SharedKind = ${make}; }\n- (void)go { ${use('SharedKind')} }\n@end`,
    }),
  ],
  [
    'static functions of two files',
    (make, use, _, other) => ({
      'App/Labs.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\nstatic VALUE *KindOf(void) { return ${other}; }\n@implementation Labs\n- (NSUInteger)rest { return KindOf().hash; }\n@end`,
      'App/Meds.m': `#import <HealthKit/HealthKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import "Journal.h"\nstatic VALUE *KindOf(void) { return ${make}; }\n@implementation Meds\n- (void)go { ${use('KindOf()')} }\n@end`,
    }),
  ],
];
bothFlows(OBJECTIVE_C, OF_OBJECTIVE_C);
