/**
 * A view, a screen or a list of one class, made twice: the system calls both, and who is told by one of them hears nothing
 * of what the other shows.
 */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** `first` shows the record, `second` what was typed, and the one that is told of tracks. */
const pair = (told: string, show: (of: 'record' | 'typed', by: 'track' | 'mark') => string): readonly string[] => [
  show('record', told === 'first' ? 'track' : 'mark'),
  show('typed', told === 'second' ? 'track' : 'mark'),
];

const dart =
  (
    row: string,
    more: (show: (labels: string, by: string) => string, told: string, make: string) => string = (show, told, make) =>
      pair(told, (of, by) => show(of === 'record' ? `[${make}]` : "['typed']", by)).join(', '),
  ) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${row}\nvoid mark(String label) { print('marked'); }\nvoid track(String label) { ${use('label')} }\nclass Page extends StatelessWidget { const Page({super.key});\n @override Widget build(BuildContext context) => ListView(children: [${more((labels, by) => `ChipRow(labels: ${labels}, onChosen: ${by})`, told, make)}]); }`;
const FIELDS =
  'const ChipRow({super.key, required this.labels, required this.onChosen});\n final List<String> labels;\n final void Function(String label) onChosen;\n';
const row = (build: string): string =>
  `class ChipRow extends StatelessWidget { ${FIELDS} @override Widget build(BuildContext context) ${build} }`;

eachApart('Dart', DART, [
  [
    'a widget of a loop',
    dart(
      row(
        '=> Wrap(children: [for (final label in labels) FilterChip(label: Text(label), onSelected: (_) => onChosen(label))]);',
      ),
    ),
  ],
  [
    'a widget of a map',
    dart(
      row(
        '=> Wrap(children: labels.map((label) => ActionChip(label: Text(label), onPressed: () => onChosen(label))).toList());',
      ),
    ),
  ],
  [
    'a widget that builds by the index',
    dart(
      row(
        '{ return ListView.builder(itemCount: labels.length, itemBuilder: (context, index) => ListTile(title: Text(labels[index]), onTap: () { onChosen(labels[index]); })); }',
      ),
    ),
  ],
  [
    'a widget that calls a method of its own',
    dart(
      `class ChipRow extends StatelessWidget { ${FIELDS} void _choose(String label) { onChosen(label); }\n Widget _chip(BuildContext context, String label) => InkWell(onTap: () => _choose(label), child: Text(label));\n @override Widget build(BuildContext context) => Column(children: [for (final label in labels) _chip(context, label)]); }`,
    ),
  ],
  [
    'a widget with a callback that may be absent',
    dart(
      'class ChipRow extends StatelessWidget { const ChipRow({super.key, required this.labels, this.onChosen});\n final List<String> labels;\n final ValueChanged<String>? onChosen;\n @override Widget build(BuildContext context) => Wrap(children: [for (final label in labels) FilterChip(label: Text(label), onSelected: (_) => onChosen?.call(label))]); }',
    ),
  ],
  [
    'a widget with a state',
    dart(
      `class ChipRow extends StatefulWidget { ${FIELDS} @override State<ChipRow> createState() => _ChipRowState(); }\nclass _ChipRowState extends State<ChipRow> { @override Widget build(BuildContext context) => Wrap(children: [for (final label in widget.labels) FilterChip(label: Text(label), onSelected: (_) => widget.onChosen(label))]); }`,
    ),
  ],
  [
    'a state that keeps what was picked',
    dart(
      `class ChipRow extends StatefulWidget { ${FIELDS} @override State<ChipRow> createState() => _ChipRowState(); }\nclass _ChipRowState extends State<ChipRow> { String? _picked;\n @override void initState() { super.initState();\n _picked = widget.labels.first; }\n void _done() { final picked = _picked;\n if (picked != null) widget.onChosen(picked); }\n @override Widget build(BuildContext context) => TextButton(onPressed: _done, child: Text(_picked ?? '')); }`,
    ),
  ],
  [
    'in a widget that is given one',
    dart(
      row(
        '=> Wrap(children: [for (final label in labels) FilterChip(label: Text(label), onSelected: (_) => onChosen(label))]);',
      ).concat(
        '\nclass Card extends StatelessWidget { const Card({super.key, required this.child});\n final Widget child;\n @override Widget build(BuildContext context) => Padding(padding: EdgeInsets.zero, child: child); }',
      ),
      (show, told, make) =>
        pair(told, (of, by) => `Card(child: ${show(of === 'record' ? `[${make}]` : "['typed']", by)})`).join(', '),
    ),
  ],
  [
    'a widget with a function in a property',
    dart(
      `class ChipRow extends StatefulWidget { ${FIELDS} @override State<ChipRow> createState() => _ChipRowState(); }\nclass _ChipRowState extends State<ChipRow> { late final VoidCallback _tap = () => widget.onChosen(widget.labels.first);\n @override Widget build(BuildContext context) => TextButton(onPressed: _tap, child: const Text('a')); }`,
    ),
  ],
  [
    'eight of them',
    dart(
      row(
        '=> Wrap(children: [for (final label in labels) FilterChip(label: Text(label), onSelected: (_) => onChosen(label))]);',
      ),
      (show, told, make) =>
        [
          ...pair(told, (of, by) => show(of === 'record' ? `[${make}]` : "['typed']", by)),
          ...['a', 'b', 'c', 'd', 'e', 'f'].map((each) => show(`['${each}']`, 'mark')),
        ].join(', '),
    ),
  ],
]);

const swift =
  (kind: string, made: (labels: string, by: string) => string) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${kind}\nfinal class Page { func mark(_ label: String) { }\n func track(_ label: String) { ${use('label')} }\n var shown: [Any] = []\n func open() { ${pair(told, (of, by) => `shown.append(${made(of === 'record' ? `[${make}]` : '["typed"]', `{ [self] label in ${by}(label) }`)})`).join('\n ')} } }`;
const KEEPS =
  'private let labels: [String]\n private let onPick: (String) -> Void\n init(labels: [String], onPick: @escaping (String) -> Void) { self.labels = labels\n self.onPick = onPick';

eachApart('Swift', SWIFT, [
  [
    'a table that is tapped',
    swift(
      `final class Table: NSObject, UITableViewDelegate { ${KEEPS} }\n func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { onPick(labels[indexPath.row]) } }`,
      (labels, by) => `Table(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a screen with a button',
    swift(
      `final class Picker: UIViewController { ${KEEPS}\n super.init(nibName: nil, bundle: nil) }\n required init?(coder: NSCoder) { fatalError() }\n @objc private func tapped(_ sender: UIButton) { onPick(labels[sender.tag]) } }`,
      (labels, by) => `Picker(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a screen that is shown',
    swift(
      `final class Picker: UIViewController { ${KEEPS}\n super.init(nibName: nil, bundle: nil) }\n required init?(coder: NSCoder) { fatalError() }\n override func viewDidAppear(_ animated: Bool) { super.viewDidAppear(animated)\n if let first = labels.first { onPick(first) } } }`,
      (labels, by) => `Picker(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a coordinator of a picker',
    swift(
      `final class Coordinator: NSObject, UIPickerViewDelegate { ${KEEPS} }\n func pickerView(_ pickerView: UIPickerView, didSelectRow row: Int, inComponent component: Int) { onPick(labels[row]) } }`,
      (labels, by) => `Coordinator(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a function in a property',
    swift(
      `final class Table: NSObject { ${KEEPS} }\n lazy var tapped: (IndexPath) -> Void = { [unowned self] path in self.onPick(self.labels[path.row]) }\n func listen(_ list: UICollectionView) { list.onTap = tapped } }`,
      (labels, by) => `Table(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a button with an action',
    swift(
      `final class Card: UIView { ${KEEPS}\n super.init(frame: .zero)\n let button = UIButton(primaryAction: UIAction { [weak self] _ in self?.choose() })\n addSubview(button) }\n required init?(coder: NSCoder) { fatalError() }\n private func choose() { onPick(labels[0]) } }`,
      (labels, by) => `Card(labels: ${labels}, onPick: ${by})`,
    ),
  ],
  [
    'a view of SwiftUI',
    (make, use, told) =>
      `struct Row: View { let labels: [String]\n let onPick: (String) -> Void\n var body: some View { ForEach(labels, id: \\.self) { label in Button(label) { onPick(label) } } } }\nstruct Page: View { func mark(_ label: String) { }\n func track(_ label: String) { ${use('label')} }\n var body: some View { VStack { ${pair(told, (of, by) => `Row(labels: ${of === 'record' ? `[${make}]` : '["typed"]'}, onPick: ${by})`).join('\n ')} } } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a list that is tapped',
    (make, use, told) =>
      `interface Taps { fun onTap(index: Int) }\nclass Picker(private val labels: List<String>, private val onPick: (String) -> Unit) : Taps { override fun onTap(index: Int) { onPick(labels[index]) } }\nclass Page { fun mark(label: String) { }\n fun track(label: String) { ${use('label')} }\n val shown = mutableListOf<Any>()\n fun open() { ${pair(told, (of, by) => `shown.add(Picker(listOf(${of === 'record' ? make : '"typed"'})) { ${by}(it) })`).join('\n ')} } }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a page with a button',
    (make, use, told) =>
      `public class Picker : ContentPage { readonly string[] labels;\n readonly Action<string> onPick;\n public Picker(string[] labels, Action<string> onPick) { this.labels = labels;\n this.onPick = onPick; }\n void OnTapped(object sender, EventArgs e) { onPick(labels[0]); } }\npublic class Page { void Mark(string label) { }\n void Track(string label) { ${use('label')} }\n public void Open() { ${pair(told, (of, by) => `Show(new Picker(new[] { ${of === 'record' ? make : '"typed"'} }, ${by === 'track' ? 'Track' : 'Mark'}));`).join('\n ')} }\n void Show(Picker picker) { } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a table that is tapped',
    (make, use, told) =>
      `@interface Table : NSObject <UITableViewDelegate>\n@property (nonatomic, copy) NSArray<NSString *> *labels;\n@property (nonatomic, copy) void (^onPick)(NSString *label);\n@end\n@implementation Table\n- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath { self.onPick(self.labels[indexPath.row]); }\n@end\n@interface Page : NSObject\n@property (nonatomic, strong) Table *first;\n@property (nonatomic, strong) Table *second;\n@end\n@implementation Page\n- (void)mark:(NSString *)label { }\n- (void)track:(NSString *)label { ${use('label')} }\n- (void)open { ${pair(
        told,
        (of, by) => {
          const name = of === 'record' ? 'first' : 'second';
          return `Table *${name} = [Table new];\n ${name}.labels = @[${of === 'record' ? make : '@"typed"'}];\n ${name}.onPick = ^(NSString *label) { [self ${by}:label]; };\n self.${name} = ${name};`;
        },
      ).join('\n ')} }\n@end`,
  ],
]);

const script =
  (row: string, show = (labels: string, by: string) => `<ChipRow labels={${labels}} onChosen={${by}} />`) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${row}\nfunction mark(label) { console.info('marked'); }\nfunction track(label) { ${use('label')} }\nexport default function Page() { return <View>${pair(told, (of, by) => show(of === 'record' ? `[${make}]` : "['typed']", by)).join('')}</View>; }`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a component',
    script(
      'function ChipRow({ labels, onChosen }) { return <View>{labels.map((label) => <Chip key={label} onPress={() => onChosen(label)} />)}</View>; }',
    ),
  ],
  [
    'a component that is remembered',
    script(
      "import { memo, useCallback } from 'react';\nconst ChipRow = memo(({ labels, onChosen }) => { const choose = useCallback((label) => onChosen(label), [onChosen]); return <FlatList data={labels} renderItem={({ item }) => <Chip onPress={() => choose(item)} />} />; });",
    ),
  ],
  [
    'a component with a state',
    script(
      "import { useState } from 'react';\nfunction ChipRow({ labels, onChosen }) { const [picked, setPicked] = useState(labels[0]); return <Button title={picked} onLongPress={() => setPicked(labels[1])} onPress={() => onChosen(picked)} />; }",
    ),
  ],
  [
    'a component of a class',
    script(
      "import React from 'react';\nclass ChipRow extends React.Component { choose = (event) => { this.props.onChosen(this.props.labels[event.index]); };\n render() { return <Chip onPress={this.choose} />; } }",
    ),
  ],
  [
    'a component through another',
    script(
      'function Chip({ label, onPress }) { return <Button title={label} onPress={() => onPress(label)} />; }\nfunction ChipRow({ labels, onChosen }) { return <View>{labels.map((label) => <Chip key={label} label={label} onPress={onChosen} />)}</View>; }',
    ),
  ],
]);
