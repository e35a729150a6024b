/** What an app adds to a class of a package, or makes of it: its methods are called there by their names alone. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const IMPORT = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";
const app = (type: string, use: string): Readonly<Record<string, string>> => ({
  'lib/records_x.dart': IMPORT + type,
  'lib/main.dart': `${IMPORT}import 'records_x.dart';\nvoid main() async { ${use} }\n`,
});
const X = (call: string): string => `extension RecordsX on AppleHealthClinicalRecords {
  Future<void> connect() async { await ${call}requestAuthorization([ClinicalType.allergy, ClinicalType.procedure]); }
  Future<List<dynamic>> allergies() async => await ${call}getData(ClinicalType.allergy);
}\n`;
const USE = 'final records = AppleHealthClinicalRecords(); await records.connect(); print(await records.allergies());';

test.each<[title: string, files: Readonly<Record<string, string>>, told: string]>([
  ['an extension', app(X(''), USE), 'allergy procedure | allergy'],
  ['an extension, by this', app(X('this.'), USE), 'allergy procedure | allergy'],
  [
    'an heir',
    app(
      X('').replace('extension RecordsX on', 'class Records extends'),
      USE.replace('AppleHealthClinicalRecords', 'Records'),
    ),
    'allergy procedure | allergy',
  ],
  [
    'an heir, by super',
    app(
      X('super.').replace('extension RecordsX on', 'class Records extends'),
      USE.replace('AppleHealthClinicalRecords', 'Records'),
    ),
    'allergy procedure | allergy',
  ],
  [
    'an extension that hands on what it takes',
    app(
      `extension RecordsX on AppleHealthClinicalRecords {
  Future<void> connect(List<ClinicalType> types) async { await requestAuthorization(types); }
  Future<List<dynamic>> load(ClinicalType type) async => await getData(type);
}\n`,
      'final records = AppleHealthClinicalRecords(); await records.connect([ClinicalType.allergy]); await records.load(ClinicalType.allergy);',
    ),
    'allergy | allergy',
  ],
  [
    'a method of its own by such a name',
    app(
      `extension RecordsX on AppleHealthClinicalRecords {
  Future<void> connect() async { await this.requestAuthorization([ClinicalType.allergy]); await getData('a'); }
  Future<void> getData(String name) async { print(name); }
}\n`,
      'final records = AppleHealthClinicalRecords(); await records.connect();',
    ),
    'allergy |',
  ],
  [
    'a class of the app, which has such a method',
    app(
      `class Shelf { Future<void> open() async { await getData(ClinicalType.allergy); }\n  Future<void> getData(ClinicalType type) async { print(type); } }\n`,
      'await Shelf().open(); await AppleHealthClinicalRecords().requestAuthorization([ClinicalType.allergy]);',
    ),
    'allergy |',
  ],
])('%s', async (_, files, told) => {
  expect(await flow(files, { kind: 'app' })).toBe(told);
});
