/** What pages, dialogs and sheets of Flutter give back to whoever awaits them. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const PAGE =
  'class ChoosePage extends StatelessWidget { const ChoosePage({super.key}); @override Widget build(BuildContext context) => TextButton(onPressed: () => POP, child: const Text("Choose")); }\n';
const page = (pop: string, show: string, use: string): string =>
  `${PAGE.replace('POP', pop)}Future<void> go(BuildContext context) async { final kind = await ${show}; if (kind == null) return; ${use} }`;

const ROWS: Rows = [
  [
    'a dialog, in its own arguments',
    (make, use, _, other) =>
      `Future<void> go(BuildContext context) async { final kind = await showDialog<VALUE>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.pop(context, ${make}), child: const Text('a'))); await showDialog<VALUE>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.pop(context, ${other}), child: const Text('b'))); if (kind == null) return; ${use('kind')} }`,
  ],
  [
    'a sheet, by its navigator',
    (make, use) =>
      `Future<void> go(BuildContext context) async { final kind = await showModalBottomSheet<VALUE>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.of(context).pop(${make}), child: const Text('a'))); ${use('kind!')} }`,
  ],
  [
    'a dialog whose options a method makes',
    (make, use) =>
      `class Home { Widget option(BuildContext context, VALUE kind) => SimpleDialogOption(onPressed: () => Navigator.pop(context, kind)); Future<void> go(BuildContext context) async { final kind = await showDialog<VALUE>(context: context, builder: (context) => option(context, ${make})); ${use('kind!')} } }`,
  ],
  [
    'with then',
    (make, use) =>
      `void go(BuildContext context) { showCupertinoModalPopup<VALUE>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.pop(context, ${make}), child: const Text('a'))).then((kind) { ${use('kind!')} }); }`,
  ],
  [
    'a page that is pushed',
    (make, use) =>
      page(
        `Navigator.of(context).pop(${make})`,
        'Navigator.push<VALUE>(context, MaterialPageRoute(builder: (_) => const ChoosePage()))',
        use('kind'),
      ),
  ],
  [
    'a page by its name',
    (make, use) =>
      page(`Navigator.pop(context, ${make})`, "Navigator.pushNamed<VALUE>(context, '/choose')", use('kind')),
  ],
  ['a page of go_router', (make, use) => page(`context.pop(${make})`, "context.push<VALUE>('/choose')", use('kind'))],
  [
    'a page of GetX',
    (make, use) => page(`Get.back(result: ${make})`, 'Get.to<VALUE>(() => const ChoosePage())', use('kind')),
  ],
  [
    'a search',
    (make, use) =>
      `class Search extends SearchDelegate<VALUE?> { @override Widget buildResults(BuildContext context) => TextButton(onPressed: () => close(context, ${make}), child: const Text('a')); }\nFuture<void> go(BuildContext context) async { final kind = await showSearch<VALUE?>(context: context, delegate: Search()); ${use('kind!')} }`,
  ],
  [
    'beside what a page gives back',
    (make, use, _, other) =>
      page(`Navigator.pop(context, ${other})`, `choose(context, ${make})`, use('kind')) +
      '\nFuture<VALUE> choose(BuildContext context, VALUE kind) async => kind;',
  ],
];

bothFlows(DART, ROWS);

const PLUGIN = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:pickers/pickers.dart';
final plugin = AppleHealthClinicalRecords();
Future<void> ask() => plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.condition]);
`;
const shown = (show: string, more = ''): Promise<string> =>
  flow({
    'lib/main.dart': `${PLUGIN}Future<void> go(BuildContext context) async { await ask(); final kind = await ${show}; if (kind != null) await plugin.getData(kind); }\n${more}`,
  });

describe('what nobody is seen to give back', () => {
  test.each([
    [
      'of a dialog of a package',
      'showDialog<ClinicalType>(context: context, builder: (context) => const TypePicker())',
    ],
    [
      'of a page of a package',
      'Navigator.push<ClinicalType>(context, MaterialPageRoute(builder: (_) => const TypePage()))',
    ],
    ['of a page by its name', "Navigator.pushNamed<ClinicalType>(context, '/types')"],
  ])('%s', async (_, show) => {
    expect(await shown(show)).toBe('allergy condition | !');
  });

  test('where another dialog gives something, in its own arguments', async () => {
    const other =
      'Future<void> other(BuildContext context) async { await showDialog<ClinicalType>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.pop(context, ClinicalType.allergy), child: const Text("a"))); }';
    expect(
      await shown('showDialog<ClinicalType>(context: context, builder: (context) => const TypePicker())', other),
    ).toBe('allergy condition | !');
  });

  test('what is given back without a value is nothing', async () => {
    const show =
      'showDialog<ClinicalType>(context: context, builder: (context) => TextButton(onPressed: () => Navigator.pop(context), child: const Text("a")))';
    expect(await shown(show)).toBe('allergy condition | !');
  });
});
