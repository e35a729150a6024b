/** What widgets of Flutter call their handlers with: values of items, saved ones, and whether something is on. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
final plugin = AppleHealthClinicalRecords();
Future<void> ask() => plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.condition, ClinicalType.procedure]);
`;
const page = (widget: string): Promise<string> =>
  flow({
    'lib/main.dart': `${HEAD}class Page extends StatelessWidget { final kinds = <ClinicalType, bool>{ClinicalType.allergy: false}; final all = <ClinicalType>[]; void load(ClinicalType? kind) { if (kind != null) plugin.getData(kind); } @override Widget build(BuildContext context) { ask(); for (final entry in kinds.entries) { if (entry.value) load(entry.key); } for (final kind in all) { load(kind); } return ${widget}; } }\n`,
  });
const ASKED = 'allergy condition procedure';
const item = (kind: string, more = ''): string =>
  `DropdownMenuItem(value: ClinicalType.${kind}, ${more}child: const Text('a'))`;

describe('widgets of Flutter', () => {
  test.each([
    [
      'a field of a form that is saved',
      `DropdownButtonFormField<ClinicalType>(items: [${item('condition')}], onChanged: (_) {}, onSaved: (kind) => load(kind!))`,
    ],
    [
      'one that hears both',
      `DropdownButtonFormField<ClinicalType>(items: [${item('condition')}], onChanged: load, onSaved: load)`,
    ],
    [
      'an item that nobody can pick',
      `DropdownButton<ClinicalType>(items: [${item('condition')}, ${item('procedure', 'enabled: false, ')}], onChanged: load)`,
    ],
    [
      'an only segment',
      "SegmentedButton<ClinicalType>(segments: [ButtonSegment(value: ClinicalType.condition, label: Text('a'))], selected: {}, onSelectionChanged: (next) => load(next.single))",
    ],
  ])('%s', async (_, widget) => {
    expect(await page(widget)).toBe(`${ASKED} | allergy condition`);
  });

  test('an item that may be picked at times', async () => {
    const widget = `DropdownButton<ClinicalType>(items: [${item('condition')}, ${item('procedure', 'enabled: isOpen, ')}], onChanged: load)`;
    expect(await page(widget)).toBe(`${ASKED} | ${ASKED}`);
  });

  test.each([
    ['a switch', 'SwitchListTile(value: false, onChanged: (on) => kinds[ClinicalType.allergy] = on)'],
    ['an adaptive one', 'Switch.adaptive(value: false, onChanged: (on) => kinds[ClinicalType.allergy] = on)'],
    ['a chip', "FilterChip(label: Text('a'), onSelected: (on) => kinds[ClinicalType.allergy] = on)"],
    [
      'a checkbox that takes out',
      'CheckboxListTile(value: true, onChanged: (on) { if (!on!) all.remove(ClinicalType.allergy); })',
    ],
  ])('%s: on or off', async (_, widget) => {
    expect(await page(widget)).toBe(`${ASKED} | allergy`);
  });

  test.each([
    ['on', 'SwitchListTile(value: false, onChanged: (on) { if (on) all.add(ClinicalType.condition); })'],
    ['off', 'Checkbox(value: false, onChanged: (on) { if (on == false) all.add(ClinicalType.condition); })'],
  ])('what is done where it is %s', async (_, widget) => {
    expect(await page(widget)).toMatch(/^allergy condition procedure \| allergy condition\*?$/);
  });

  test('a handler of a widget that is not known is called with anything', async () => {
    expect(await page('FancySwitch(onPicked: (ClinicalType kind) => load(kind))')).toBe(`${ASKED} | allergy!`);
  });
});
