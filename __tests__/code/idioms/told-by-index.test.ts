/** Loops, sheets, pickers and menus over texts of records that tell by a number which of them was chosen. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const sheet = (told: string, parameter = 'index'): Ways => [
  [
    'ActionSheetIOS',
    (make, use) =>
      `import { ActionSheetIOS } from 'react-native';\nexport function go() { const options = [${make}, 'Cancel']; ActionSheetIOS.showActionSheetWithOptions({ title: 'Which?', options, cancelButtonIndex: 1 }, (${parameter}) => { ${use(told)} }); }`,
  ],
  [
    'ActionSheetIOS, with a title of a record',
    (make, use) =>
      `import { ActionSheetIOS } from 'react-native';\nexport function go() { const options = [${make}, 'Cancel']; ActionSheetIOS.showActionSheetWithOptions({ title: ${make}, options }, async (${parameter}) => { if (${parameter} === 1) return; ${use(told)} }); }`,
  ],
  [
    'a hook of a library',
    (make, use) =>
      `import { useActionSheet } from '@expo/react-native-action-sheet';\nexport function Page() { const { showActionSheetWithOptions } = useActionSheet(); const options = [${make}, 'Cancel']; const open = () => showActionSheetWithOptions({ options, cancelButtonIndex: 1 }, (${parameter}) => { ${use(told)} }); return open; }`,
  ],
  [
    'a dialog of Cordova',
    (make, use) =>
      `export function go() { const options = [${make}, 'Cancel']; navigator.notification.confirm('Which?', (${parameter}) => { ${use(told)} }, 'Which?', options); }`,
  ],
];
bringsNone(JAVASCRIPT, [
  ...sheet('`option ${index + 1}`'),
  ...sheet('`option ${chosen}`', 'chosen').map(([title, code]) => [`${title}, by another name`, code] as const),
  ...sheet('`option ${at}`', 'at?: number')
    .slice(0, 1)
    .map(
      ([title]) =>
        [
          `${title}, by its type`,
          (make: string, use: (text: string) => string) =>
            `import { ActionSheetIOS } from 'react-native';\nexport function go() { ActionSheetIOS.showActionSheetWithOptions({ options: [${make}] }, (at?: number) => { ${use('`option ${at}`')} }); }`,
        ] as const,
    ),
  [
    'a picker',
    (make, use) =>
      `import { Picker } from '@react-native-picker/picker';\nexport const Page = () => { const names = [${make}]; return <Picker selectedValue={names[0]} onValueChange={(value, index) => { ${use('`option ${index}`')} }}><Picker.Item label={names[0]} value={names[0]} /></Picker>; };`,
  ],
  [
    'a sheet of Capacitor',
    (make, use) =>
      `import { ActionSheet } from '@capacitor/action-sheet';\nexport async function go() { const result = await ActionSheet.showActions({ title: 'Which?', options: [{ title: ${make} }] }); ${use('`option ${result.index}`')} }`,
  ],
  [
    'a sheet of Capacitor, taken apart',
    (make, use) =>
      `import { ActionSheet } from '@capacitor/action-sheet';\nexport async function go() { const { index } = await ActionSheet.showActions({ title: 'Which?', options: [{ title: ${make} }] }); ${use('`option ${index}`')} }`,
  ],
  [
    'a control of segments',
    (make, use) =>
      `import SegmentedControl from '@react-native-segmented-control/segmented-control';\nexport const Page = () => <SegmentedControl values={[${make}]} onChange={(event) => { ${use('`option ${event.nativeEvent.selectedSegmentIndex}`')} }} />;`,
  ],
]);
brings(JAVASCRIPT, [
  ...sheet('options[index]'),
  ...sheet('options[chosen]', 'chosen').map(([title, code]) => [`${title}, by another name`, code] as const),
  [
    'a picker',
    (make, use) =>
      `import { Picker } from '@react-native-picker/picker';\nexport const Page = () => { const names = [${make}]; return <Picker selectedValue={names[0]} onValueChange={(value, index) => { ${use('value')} }}><Picker.Item label={names[0]} value={names[0]} /></Picker>; };`,
  ],
  [
    'a part of that name',
    (make, use) => `export function go() { const row = { index: ${make} }; ${use('row.index')} }`,
  ],
  [
    'a part of that name, of what is handed on',
    (make, use) =>
      `const tell = (row: any) => { ${use('row.selectedIndex')} };\nexport function go() { tell({ selectedIndex: ${make} }); }`,
  ],
  [
    'a function of the app’s own',
    (make, use) =>
      `function each(title: string, then: (index: any) => void) { then(title); }\nexport function go() { each(${make}, (index) => { ${use('index')} }); }`,
  ],
  [
    'one of the app’s own of that name',
    (make, use) =>
      `function showActionSheetWithOptions(options: string[], then: (it: string) => void) { then(options[0]); }\nexport function go() { showActionSheetWithOptions([${make}], (it) => { ${use('it')} }); }`,
  ],
  [
    'a control of segments, by its text',
    (make, use) =>
      `import SegmentedControl from '@react-native-segmented-control/segmented-control';\nexport const Page = () => <SegmentedControl values={[${make}]} onValueChange={(value) => { ${use('value')} }} />;`,
  ],
]);

bringsNone(DART, [
  [
    'a picker',
    (make, use) =>
      `Widget page() { final names = [${make}]; return CupertinoPicker(itemExtent: 32, onSelectedItemChanged: (index) { ${use("'option $index'")} }, children: [for (final name in names) Text(name)]); }`,
  ],
  [
    'a bar',
    (make, use) =>
      `Widget page() { final names = [${make}]; return BottomNavigationBar(items: [for (final name in names) BottomNavigationBarItem(label: name, icon: const Icon(Icons.add))], onTap: (index) { ${use("'option $index'")} }); }`,
  ],
]);
brings(DART, [
  [
    'a picker',
    (make, use) =>
      `Widget page() { final names = [${make}]; return CupertinoPicker(itemExtent: 32, onSelectedItemChanged: (index) { ${use('names[index]')} }, children: [for (final name in names) Text(name)]); }`,
  ],
]);

const enumerated = (told: string): Ways => [
  [
    'a block that is given places',
    (make, use) =>
      `@implementation Go\n- (void)go { NSArray<NSString *> *names = @[${make}];\n [names enumerateObjectsUsingBlock:^(NSString *name, NSUInteger index, BOOL *stop) { ${use(`[NSString stringWithFormat:@"%@", ${told}]`)} }]; }\n@end`,
  ],
  [
    'with options',
    (make, use) =>
      `@implementation Go\n- (void)go { NSArray<NSString *> *names = @[${make}];\n [names enumerateObjectsWithOptions:NSEnumerationReverse usingBlock:^(NSString *name, NSUInteger index, BOOL *stop) { ${use(`[NSString stringWithFormat:@"%@", ${told}]`)} }]; }\n@end`,
  ],
  [
    'that is passed on',
    (make, use) =>
      `@implementation Go\n- (void)tell:(NSString *)name tag:(NSInteger)index { ${use(`[NSString stringWithFormat:@"%@", ${told}]`)} }\n- (void)go { NSArray<NSString *> *names = @[${make}];\n [names enumerateObjectsUsingBlock:^(NSString *one, NSUInteger at, BOOL *stop) { [self tell:one tag:at + 1]; }]; }\n@end`,
  ],
];
bringsNone(OBJECTIVE_C, enumerated('@(index)'));
brings(OBJECTIVE_C, enumerated('name'));
