/** What a transformer makes of a stream: each hands on `PART` of a row. */
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const HEAD =
  'class Lab { Lab(this.title, this.note); final String title; final String note; }\nfinal labs = StreamController<Lab>.broadcast();\n';
const fill = (make: string): string => `void fill() { labs.add(Lab(${make}, 'a')); }\n`;
const ROWS: readonly (readonly [title: string, code: (use: (text: string) => string) => string])[] = [
  [
    'by a function',
    (use) =>
      `void go() { labs.stream.transform(StreamTransformer<Lab, String>.fromHandlers(handleData: (lab, sink) { sink.add(lab.PART); })).listen((text) { ${use('text')} }); }`,
  ],
  [
    'by a function without its types',
    (use) =>
      `void go() { labs.stream.transform(StreamTransformer.fromHandlers(handleData: (Lab lab, EventSink<String> sink) => sink.add(lab.PART))).listen((text) { ${use('text')} }); }`,
  ],
  [
    'one that is kept',
    (use) =>
      `final parts = StreamTransformer<Lab, String>.fromHandlers(handleData: (lab, sink) { sink.add(lab.PART); });\nvoid go() { labs.stream.transform(parts).listen((text) { ${use('text')} }); }`,
  ],
  [
    'one that is kept as a type',
    (use) =>
      `class Parts { static final of = StreamTransformer<Lab, String>.fromHandlers(handleData: (lab, sink) { if (lab.note.isNotEmpty) sink.add(lab.PART); }); }\nvoid go() { labs.stream.where((it) => true).transform(Parts.of).listen((text) { ${use('text')} }); }`,
  ],
  [
    'by what it binds',
    (use) =>
      `void go() { labs.stream.transform(StreamTransformer<Lab, String>.fromBind((stream) => stream.map((lab) => lab.PART))).listen((text) { ${use('text')} }); }`,
  ],
  [
    'by a class',
    (use) =>
      `class Parts extends StreamTransformerBase<Lab, String> { @override Stream<String> bind(Stream<Lab> stream) => stream.map((lab) => lab.PART); }\nvoid go() { labs.stream.transform(Parts()).listen((text) { ${use('text')} }); }`,
  ],
  [
    'by a class that yields',
    (use) =>
      `class Parts extends StreamTransformerBase<Lab, String> { const Parts(); @override Stream<String> bind(Stream<Lab> stream) async* { await for (final lab in stream) { yield lab.PART; } } }\nvoid go() { labs.stream.transform(const Parts()).listen((text) { ${use('text')} }); }`,
  ],
  [
    'in a loop',
    (use) =>
      `Future<void> go() async { await for (final text in labs.stream.transform(StreamTransformer<Lab, String>.fromHandlers(handleData: (lab, sink) { sink.add(lab.PART); }))) { ${use('text')} } }`,
  ],
  [
    'in a getter',
    (use) =>
      `Stream<String> get parts => labs.stream.transform(StreamTransformer.fromHandlers(handleData: (lab, sink) { sink.add(lab.PART); }));\nvoid go() { parts.listen((text) { ${use('text')} }); }`,
  ],
  [
    'an event sink that another function fills',
    (use) =>
      `void give(Lab lab, EventSink<String> sink) { sink.add(lab.PART); }\nvoid go() { labs.stream.transform(StreamTransformer<Lab, String>.fromHandlers(handleData: give)).listen((text) { ${use('text')} }); }`,
  ],
  [
    'row by row',
    (use) =>
      `void go() { labs.stream.transform(StreamTransformer<Lab, Lab>.fromHandlers(handleData: (lab, sink) { sink.add(Lab(lab.title, lab.note)); })).listen((lab) { ${use('lab.PART')} }); }`,
  ],
];

const written = (part: string): Ways =>
  ROWS.map(([title, code]) => [title, (make, use) => `${HEAD}${fill(make)}${code(use).replaceAll('PART', part)}`]);

brings(DART, written('title'));
bringsNone(DART, written('note'));
