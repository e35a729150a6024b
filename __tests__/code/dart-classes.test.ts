/** Classes of Dart: constructors that lead to another, mixins, handlers of one event, and what hears what is observed. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const P =
  "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nfinal plugin = AppleHealthClinicalRecords();\n";
const LOAD = 'Future<void> load() async { for (final it in types) { await plugin.getData(it); } }';
const READER = `abstract class Reader { List<ClinicalType> get types => [ClinicalType.immunization];\n ${LOAD} }\n`;
const LABS =
  'mixin Labs on Reader { @override List<ClinicalType> get types => [...super.types, ClinicalType.labResult]; }\n';
const POCKET = (constructors: string): string =>
  `class Pocket { ${constructors}\n final String title;\n final ClinicalType type; }\nvoid main() { open(const Pocket.shots()); }\nFuture<void> open(Pocket it) async { await plugin.getData(it.type); }`;

const ROWS: readonly (readonly [name: string, code: string, read: string])[] = [
  [
    'a constructor that leads to one with a name',
    POCKET(
      "const Pocket._(this.title, this.type);\n const Pocket.shots() : this._('Shots', ClinicalType.immunization);",
    ),
    'immunization',
  ],
  [
    'a constructor that leads to the one without',
    POCKET("const Pocket(this.title, this.type);\n const Pocket.shots() : this('Shots', ClinicalType.immunization);"),
    'immunization',
  ],
  [
    'labels that such a one is given',
    POCKET(
      "const Pocket._({required this.title, required this.type});\n const Pocket.shots() : this._(type: ClinicalType.immunization, title: 'Shots');",
    ),
    'immunization',
  ],
  [
    'a mixin instead of what the class above does',
    `${READER}mixin Shown on Reader { @override List<ClinicalType> get types => [ClinicalType.labResult]; }\nclass Clinic extends Reader with Shown {}\nvoid main() { Clinic().load(); }`,
    'labResult',
  ],
  [
    'a mixin beside what the class above does',
    `${READER}${LABS}class Clinic extends Reader with Labs {}\nvoid main() { Clinic().load(); }`,
    'immunization labResult',
  ],
  [
    'two mixins, one before the other',
    `${READER}${LABS}mixin Vitals on Reader { @override List<ClinicalType> get types => [...super.types, ClinicalType.vitalSign]; }\nclass Clinic extends Reader with Labs, Vitals {}\nvoid main() { Clinic().load(); }`,
    'immunization labResult vitalSign',
  ],
  [
    'the class itself before its mixins',
    `${READER}${LABS}class Clinic extends Reader with Labs { @override List<ClinicalType> get types => [ClinicalType.allergy]; }\nvoid main() { Clinic().load(); }`,
    'allergy',
  ],
  [
    'an event of another type',
    "import 'package:flutter_bloc/flutter_bloc.dart';\nsealed class Event { const Event(this.type); final ClinicalType type; }\nclass Asked extends Event { const Asked(super.type); }\nclass Opened extends Event { const Opened(super.type); }\nclass Chart extends Bloc<Event, int> { Chart() : super(0) { on<Asked>((event, emit) => plugin.requestAuthorization([event.type]));\n on<Opened>((event, emit) async { await plugin.getData(event.type); }); } }\nvoid main() { final chart = Chart(); chart.add(const Asked(ClinicalType.allergy)); chart.add(const Opened(ClinicalType.condition)); }",
    'condition',
  ],
  [
    'a list that a future goes through',
    'const types = [ClinicalType.allergy, ClinicalType.condition];\nFuture<void> read(ClinicalType it) async { await plugin.getData(it); }\nvoid main() { Future.forEach(types, read); }',
    'allergy condition',
  ],
  [
    'a method that hears what is observed',
    "import 'package:get/get.dart';\nclass Chart extends GetxController { final chosen = Rxn<ClinicalType>();\n @override void onInit() { super.onInit(); ever(chosen, read); }\n Future<void> read(ClinicalType? it) async { await plugin.getData(it!); } }\nvoid main() { final chart = Get.put(Chart()); chart.chosen.value = ClinicalType.allergy; }",
    'allergy',
  ],
];

test.each(ROWS)('%s', async (_, code, read) => {
  expect((await flow({ 'lib/main.dart': P + code }, { kind: 'app' })).replace(/^.*\| ?/, '')).toBe(read);
});
