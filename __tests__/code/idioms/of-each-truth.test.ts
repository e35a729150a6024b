/** Objects that are told apart by a truth that they are made with: what a test leaves out is not there. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;

const NOTE = 'struct Note { let text: String\n let isImported: Bool }\n';
const notes = (make: string): string =>
  `var notes: [Note] = []\nfunc fill() { notes.append(Note(text: ${make}, isImported: true))\n notes.append(Note(text: "typed", isImported: false)) }\n`;
const shown = (use: Use, list: string): string => `func go() { for note in ${list} { ${use('note.text')} } }`;

eachApart('Swift', SWIFT, [
  [
    'a filter',
    (make, use, told) =>
      NOTE + notes(make) + shown(use, `notes.filter { ${told === 'first' ? '' : '!'}$0.isImported }`),
  ],
  [
    'a filter with a name',
    (make, use, told) =>
      NOTE + notes(make) + shown(use, `notes.filter({ one in ${told === 'first' ? '' : '!'}one.isImported })`),
  ],
  [
    'a branch',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go() { for note in notes { if ${told === 'first' ? '' : '!'}note.isImported { ${use('note.text')} } } }`,
  ],
  [
    'the other branch',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go() { for note in notes { if ${told === 'first' ? '!' : ''}note.isImported { } else { ${use('note.text')} } } }`,
  ],
  [
    'a way out',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go() { for note in notes { guard ${told === 'first' ? '' : '!'}note.isImported else { continue }\n ${use('note.text')} } }`,
  ],
  [
    'of a class',
    (make, use, told) =>
      `final class Note { let text: String\n let isImported: Bool\n init(text: String, isImported: Bool) { self.text = text\n self.isImported = isImported } }\n${notes(make)}${shown(use, `notes.filter { ${told === 'first' ? '' : '!'}$0.isImported }`)}`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a filter',
    (make, use, told) =>
      `public record Note(string Text, bool IsImported);\npublic class Book { readonly List<Note> notes = new();\n public void Fill() { notes.Add(new Note(${make}, true));\n notes.Add(new Note("typed", IsImported: false)); }\n public void Go() { foreach (var note in notes.Where(it => ${told === 'first' ? '' : '!'}it.IsImported)) { ${use('note.Text')} } } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a filter',
    (make, use, told) =>
      `data class Note(val text: String, val isImported: Boolean)\nval notes = mutableListOf<Note>()\nfun fill() { notes.add(Note(${make}, true))\n notes.add(Note("typed", isImported = false)) }\nfun go() { notes.filter { ${told === 'first' ? '' : '!'}it.isImported }.forEach { ${use('it.text')} } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a filter',
    (make, use, told) =>
      `class Note { const Note(this.text, {required this.isImported});\n final String text;\n final bool isImported; }\nfinal notes = <Note>[];\nvoid fill() { notes.add(Note(${make}, isImported: true));\n notes.add(const Note('typed', isImported: false)); }\nvoid go() { for (final note in notes.where((it) => ${told === 'first' ? '' : '!'}it.isImported)) { ${use('note.text')} } }`,
  ],
]);

const left =
  (note: string, made: string, list = 'notes.filter { !$0.isImported }', more = '') =>
  (make: string, use: Use): string =>
    `${note}var notes: [Note] = []\nfunc fill(_ flag: Bool) { let text = ${make}\n ${made} }\n${more}\n${shown(use, list)}`;
const VAR = NOTE.replace('let isImported: Bool', 'var isImported = false');

brings(SWIFT, [
  ['all of them', left(NOTE, 'notes.append(Note(text: text, isImported: true))', 'notes')],
  ['a truth that nobody tells', left(NOTE, 'notes.append(Note(text: text, isImported: flag))')],
  ['a truth that is left out', left(VAR, 'notes.append(Note(text: text))')],
  [
    'a truth that is set later',
    left(
      VAR,
      'notes.append(Note(text: text, isImported: true))',
      undefined,
      'func reset() { notes[0].isImported = false }',
    ),
  ],
  [
    'a truth that is turned',
    left(
      VAR,
      'notes.append(Note(text: text, isImported: true))',
      undefined,
      'func turn() { notes[0].isImported.toggle() }',
    ),
  ],
  [
    'a truth that is bound',
    left(
      VAR,
      'notes.append(Note(text: text, isImported: true))',
      undefined,
      'struct Row: View { @Binding var note: Note\n var body: some View { Toggle("", isOn: $note.isImported) } }',
    ),
  ],
  [
    'another truth',
    left(
      NOTE.replace('let text', 'let isNew: Bool\n let text'),
      'notes.append(Note(isNew: false, text: text, isImported: true))',
      'notes.filter { !$0.isNew }',
    ),
  ],
  [
    'one of two',
    left(
      NOTE.replace('let text', 'let isNew: Bool\n let text'),
      'notes.append(Note(isNew: true, text: text, isImported: true))',
      'notes.filter { $0.isNew || !$0.isImported }',
    ),
  ],
  [
    'a truth that is worked out',
    left(
      'struct Note { let text: String\n let kind: Int\n var isImported: Bool { kind > 1 } }\n',
      'notes.append(Note(text: text, kind: 1))',
    ),
  ],
  [
    'a truth that its constructor turns',
    left(
      'struct Note { let text: String\n let isImported: Bool\n init(text: String, isImported: Bool) { self.text = text\n self.isImported = !isImported } }\n',
      'notes.append(Note(text: text, isImported: true))',
    ),
  ],
  [
    'a truth that the constructor of a class turns',
    left(
      'final class Note { let text: String\n let isImported: Bool\n init(text: String, isImported: Bool) { self.text = text\n self.isImported = !isImported } }\nlet other = Note(text: "", isImported: false)\n',
      'notes.append(Note(text: text, isImported: true))',
    ),
  ],
  [
    'a truth that is worked out, by the name of what it is given',
    left(
      'final class Note { let text: String\n private let flag: Bool\n init(text: String, isImported: Bool) { self.text = text\n flag = isImported }\n var isImported: Bool { !flag } }\nlet other = Note(text: "", isImported: false)\n',
      'notes.append(Note(text: text, isImported: true))',
    ),
  ],
]);

brings(KOTLIN, [
  [
    'a copy with another truth',
    (make, use) =>
      `data class Note(val text: String, val isImported: Boolean)\nval notes = mutableListOf<Note>()\nfun fill() { val note = Note(${make}, true)\n notes.add(note.copy(isImported = false)) }\nfun go() { notes.filter { !it.isImported }.forEach { ${use('it.text')} } }`,
  ],
]);

brings(DART, [
  [
    'a copy with another truth',
    (make, use) =>
      `class Note { const Note(this.text, {required this.isImported});\n final String text;\n final bool isImported;\n Note copyWith({String? text, bool? isImported}) => Note(text ?? this.text, isImported: isImported ?? this.isImported); }\nfinal notes = <Note>[];\nvoid fill() { final note = Note(${make}, isImported: true);\n notes.add(note.copyWith(isImported: false)); }\nvoid go() { for (final note in notes.where((it) => !it.isImported)) { ${use('note.text')} } }`,
  ],
]);

brings(C_SHARP, [
  [
    'a copy with another truth',
    (make, use) =>
      `public record Note(string Text, bool IsImported);\npublic class Book { readonly List<Note> notes = new();\n public void Fill() { var note = new Note(${make}, true);\n notes.Add(note with { IsImported = false }); }\n public void Go() { foreach (var note in notes.Where(it => !it.IsImported)) { ${use('note.Text')} } } }`,
  ],
]);
