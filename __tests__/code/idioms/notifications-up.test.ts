/** What a widget of Flutter lets rise to whoever listens around it, and the title of a page. */
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone } from './records.ts';

const NOTED =
  'class First extends Notification { const First(this.place);\n final String place; }\nclass Second extends Notification { const Second(this.place);\n final String place; }\n';
const listens = (of: string, run: string): string =>
  `class Shell extends StatelessWidget { @override Widget build(BuildContext context) => NotificationListener<${of}>(onNotification: ${run}, child: const Text('')); }\n`;
const sends = (make: string): string =>
  `class Row extends StatelessWidget { @override Widget build(BuildContext context) => ListTile(onTap: () { First(${make}).dispatch(context);\n const Second('row 1').dispatch(context); }); }\n`;

eachApart('Dart', DART, [
  [
    'of each class',
    (make, use, told) =>
      `${NOTED}${sends(make)}${listens(told === 'first' ? 'First' : 'Second', `(notification) { ${use('notification.place')} return true; }`)}`,
  ],
  [
    'another part',
    (make, use, told) =>
      `class First extends Notification { const First(this.title, this.row);\n final String title;\n final String row; }\nclass Row extends StatelessWidget { @override Widget build(BuildContext context) => ListTile(onTap: () => First(${make}, 'row 1').dispatch(context)); }\n${listens('First', `(it) { ${use(told === 'first' ? 'it.title' : 'it.row')} return true; }`)}`,
  ],
]);

brings(DART, [
  [
    'heard by a method',
    (make, use) =>
      `${NOTED}${sends(make)}class Shell extends StatelessWidget { bool heard(First it) { ${use('it.place')} return true; }\n @override Widget build(BuildContext context) => NotificationListener<First>(onNotification: heard, child: const Text('')); }`,
  ],
  [
    'kept before it rises',
    (make, use) =>
      `${NOTED}void go(BuildContext context) { final it = First(${make});\n it.dispatch(context); }\n${listens('First', `(it) { ${use('it.place')} return true; }`)}`,
  ],
]);

bringsNone(DART, [
  [
    'that it rose',
    (make, use) => `${NOTED}${sends(make)}${listens('First', `(it) { ${use("'opened'")} return true; }`)}`,
  ],
  [
    'of a class of the system',
    (make, use) =>
      `${NOTED}${sends(make)}${listens('ScrollNotification', `(it) { ${use("'${it.metrics.pixels}'")} return true; }`)}`,
  ],
]);

brings(JAVASCRIPT, [
  [
    'a title that is set',
    (make, use) => `function open() { document.title = ${make}; }\nfunction tell() { ${use('document.title')} }`,
  ],
  [
    'by the window',
    (make, use) => `function open() { window.document.title = ${make}; }\nfunction tell() { ${use('document.title')} }`,
  ],
  [
    'in a hook',
    (make, use) =>
      `function usePageTitle(title: string) { const before = document.title; document.title = title; return () => { document.title = before; }; }\nfunction open() { usePageTitle(${make}); }\nfunction tell() { ${use('document.title')} }`,
  ],
  [
    'of a document of its own',
    (make, use) =>
      `function tell(document: { title: string }) { ${use('document.title')} }\nfunction open() { tell({ title: ${make} }); }`,
  ],
]);

bringsNone(JAVASCRIPT, [
  [
    'a title that is a constant',
    (make, use) =>
      `function open() { document.title = 'Card'; return ${make}; }\nfunction tell() { ${use('document.title')} }`,
  ],
  [
    'of something else',
    (make, use) =>
      `const card = { title: '' };\nfunction open() { card.title = ${make}; }\nfunction tell() { ${use('document.title')} }`,
  ],
  [
    'another part of the page',
    (make, use) => `function open() { document.title = ${make}; }\nfunction tell() { ${use('document.referrer')} }`,
  ],
  [
    'of a document of its own',
    (make, use) =>
      `function tell(document: { title: string, kind: string }) { ${use('document.kind')} }\nfunction open() { tell({ title: ${make}, kind: 'note' }); }`,
  ],
]);
