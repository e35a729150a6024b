/**
 * What a person picks of what a view offers, in React and Flutter: the handler is called with the values of the items.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const RN = "import { queryClinicalRecords } from '@react-native-healthkit/health-records';\n";
const A = "'HKClinicalTypeIdentifierAllergyRecord'";
const C = "'HKClinicalTypeIdentifierConditionRecord'";
const CHOICES = `const choices = [{ label: 'A', value: ${A} }, { label: 'C', value: ${C} }];\n`;

const REACT: readonly (readonly [name: string, code: string])[] = [
  [
    'a picker of items',
    `import { Picker } from '@react-native-picker/picker';\nexport default function App() { return <Picker onValueChange={(value) => queryClinicalRecords(value, {})}><Picker.Item label="A" value=${A} /><Picker.Item label="C" value=${C} /></Picker>; }`,
  ],
  [
    'a picker of mapped items',
    `import { Picker } from '@react-native-picker/picker';\n${CHOICES}export default function App() { return <Picker onValueChange={(value) => queryClinicalRecords(value, {})}>{choices.map(({ label, value }) => <Picker.Item key={value} label={label} value={value} />)}</Picker>; }`,
  ],
  [
    'a state that a picker sets',
    `import { useState, useEffect } from 'react';\nimport { Picker } from '@react-native-picker/picker';\n${CHOICES}export default function App() { const [kind, setKind] = useState(${A});\n useEffect(() => { queryClinicalRecords(kind, {}); }, [kind]);\n return <Picker selectedValue={kind} onValueChange={setKind}>{choices.map((it) => <Picker.Item value={it.value} label={it.label} />)}</Picker>; }`,
  ],
  [
    'a group of radio buttons',
    `import { RadioButton } from 'react-native-paper';\nexport default function App() { return <RadioButton.Group onValueChange={(value) => queryClinicalRecords(value, {})}><RadioButton value=${A} /><RadioButton.Item value=${C} label="C" /></RadioButton.Group>; }`,
  ],
  [
    'segmented buttons',
    `import { SegmentedButtons } from 'react-native-paper';\n${CHOICES}export default function App() { return <SegmentedButtons value="" onValueChange={(value) => queryClinicalRecords(value, {})} buttons={choices} />; }`,
  ],
  [
    'a select of items',
    `import RNPickerSelect from 'react-native-picker-select';\n${CHOICES}export default function App() { return <RNPickerSelect onValueChange={(value) => queryClinicalRecords(value, {})} items={choices} />; }`,
  ],
  [
    'a dropdown of data',
    `import { Dropdown } from 'react-native-element-dropdown';\n${CHOICES}export default function App() { return <Dropdown data={choices} labelField="label" valueField="value" onChange={(item) => queryClinicalRecords(item.value, {})} />; }`,
  ],
  [
    'a select of HTML',
    `export default function App() { return <select onChange={(event) => queryClinicalRecords(event.target.value, {})}><option value=${A}>A</option><option value=${C}>C</option></select>; }`,
  ],
  [
    'a select of Ionic',
    `import { IonSelect, IonSelectOption } from '@ionic/react';\nexport default function App() { return <IonSelect onIonChange={(e) => queryClinicalRecords(e.detail.value, {})}><IonSelectOption value=${A}>A</IonSelectOption><IonSelectOption value=${C}>C</IonSelectOption></IonSelect>; }`,
  ],
];

describe('React', () => {
  test.each(REACT)('%s', async (_, code) => {
    expect(await flow({ 'App/App.tsx': RN + code }, { kind: 'app' })).toBe('| allergy condition');
  });
});

const FLUTTER = `import 'package:flutter/material.dart';\nimport 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nfinal plugin = AppleHealthClinicalRecords();\nvoid main() => runApp(const Page());\n`;
const page = (widget: string): string =>
  `${FLUTTER}class Page extends StatefulWidget { const Page({super.key}); @override State<Page> createState() => _PageState(); }\nclass _PageState extends State<Page> { ClinicalType? kind;\n Future<void> load(ClinicalType it) async { await plugin.getData(it); }\n @override Widget build(BuildContext context) => ${widget}; }`;
const KINDS = '[ClinicalType.allergy, ClinicalType.condition]';

const WIDGETS: readonly (readonly [name: string, widget: string])[] = [
  [
    'a dropdown',
    `DropdownButton<ClinicalType>(value: kind, items: const [DropdownMenuItem(value: ClinicalType.allergy, child: Text('A')), DropdownMenuItem(value: ClinicalType.condition, child: Text('C'))], onChanged: (it) => load(it!))`,
  ],
  [
    'a dropdown of mapped items',
    `DropdownButton<ClinicalType>(items: ${KINDS}.map((it) => DropdownMenuItem(value: it, child: Text(it.name))).toList(), onChanged: (it) { setState(() => kind = it); load(it!); })`,
  ],
  [
    'a dropdown of items in a loop',
    `DropdownButtonFormField<ClinicalType>(items: [for (final it in ${KINDS}) DropdownMenuItem(value: it, child: Text(it.name))], onChanged: (it) { if (it != null) load(it); })`,
  ],
  [
    'a dropdown menu',
    `DropdownMenu<ClinicalType>(dropdownMenuEntries: [for (final it in ${KINDS}) DropdownMenuEntry(value: it, label: it.name)], onSelected: (it) => load(it!))`,
  ],
  [
    'a popup',
    `PopupMenuButton<ClinicalType>(onSelected: load, itemBuilder: (context) => [for (final it in ${KINDS}) PopupMenuItem(value: it, child: Text(it.name))])`,
  ],
  [
    'segments',
    `SegmentedButton<ClinicalType>(segments: const [ButtonSegment(value: ClinicalType.allergy, label: Text('A')), ButtonSegment(value: ClinicalType.condition, label: Text('C'))], selected: {kind!}, onSelectionChanged: (chosen) => load(chosen.first))`,
  ],
  [
    'radio buttons',
    `Column(children: [for (final it in ${KINDS}) RadioListTile<ClinicalType>(value: it, groupValue: kind, onChanged: (chosen) => load(chosen!), title: Text(it.name))])`,
  ],
  [
    'a segmented control',
    `CupertinoSegmentedControl<ClinicalType>(children: const {ClinicalType.allergy: Text('A'), ClinicalType.condition: Text('C')}, onValueChanged: load)`,
  ],
];

describe('Flutter', () => {
  test.each(WIDGETS)('%s', async (_, widget) => {
    expect(await flow({ 'lib/main.dart': page(widget) }, { kind: 'app' })).toBe('| allergy condition');
  });
});
