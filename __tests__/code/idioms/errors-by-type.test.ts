/** An error that one function throws beside another: who catches one type is told nothing of the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { toldAnyway, twins } from './twins.ts';

const swift = (body: string): string =>
  `struct Letter: Error { let text: String }\nstruct Typed: Error { let text: String }\nfunc check(_ isOn: Bool) throws { if isOn { throw Letter(text: NAME) }\n throw Typed(text: "hello") }\nfunc go() { do { try check(true) } ${body} }`;
twins('Swift', SWIFT, [
  ['by its type', swift('catch let error as «Letter|Typed» { TELL(error.text) } catch {}')],
  ['asked for later', swift('catch { if let one = error as? «Letter|Typed» { TELL(one.text) } }')],
  [
    'a case',
    'enum Failure: Error { case letter(String), code(Int) }\nfunc check(_ isOn: Bool) throws { if isOn { throw Failure.letter(NAME) }\n throw Failure.code(3) }\nfunc go() { do { try check(true) } catch Failure.«letter(let text)|code(let text)» { TELL("\\(text)") } catch {} }',
  ],
]);
toldAnyway('Swift', SWIFT, [
  [
    'a class above',
    'class Failure: Error { let text: String\n init(text: String) { self.text = text } }\nfinal class Letter: Failure {}\nfunc check() throws { throw Letter(text: NAME) }\nfunc go() { do { try check() } catch let error as Failure { TELL(error.text) } catch {} }',
  ],
  [
    'a class below',
    'class Failure: Error { let text: String\n init(text: String) { self.text = text } }\nfinal class Letter: Failure {}\nfunc check(_ error: Failure) throws { throw error }\nfunc go() { do { try check(Letter(text: NAME)) } catch let error as Letter { TELL(error.text) } catch {} }',
  ],
  [
    'a protocol',
    'protocol Failure: Error { var text: String { get } }\nstruct Letter: Error { let text: String }\nextension Letter: Failure {}\nfunc check() throws { throw Letter(text: NAME) }\nfunc go() { do { try check() } catch let error as Failure { TELL(error.text) } catch {} }',
  ],
  [
    'thrown on',
    'struct Letter: Error { let text: String }\nfunc check() throws { throw Letter(text: NAME) }\nfunc outer() throws { do { try check() } catch { throw error } }\nfunc go() { do { try outer() } catch let error as Letter { TELL(error.text) } catch {} }',
  ],
]);

const classes = (parent: string): string =>
  `class Letter extends ${parent} { constructor(readonly text: string) { super(); } }\nclass Typed extends ${parent} { constructor(readonly text: string) { super(); } }\n`;
twins('JavaScript', JAVASCRIPT, [
  [
    'by its class',
    `${classes('Error')}function check(isOn: boolean) { if (isOn) throw new Letter(NAME); throw new Typed('hello'); }\ntry { check(true); } catch (error) { if (error instanceof «Letter|Typed») TELL(error.text); }`,
  ],
]);
toldAnyway('JavaScript', JAVASCRIPT, [
  [
    'all others',
    `${classes('Error')}function check(isOn: boolean) { if (isOn) throw new Letter(NAME); throw new Typed('hello'); }\ntry { check(true); } catch (error: any) { if (!(error instanceof Typed)) TELL(error.text); }`,
  ],
  [
    'a class above',
    `class Base extends Error {}\n${classes('Base')}function check() { throw new Letter(NAME); }\ntry { check(); } catch (error: any) { if (error instanceof Base) TELL(error.text); }`,
  ],
]);

const dart =
  'class Letter implements Exception { Letter(this.text); final String text; }\nclass Typed implements Exception { Typed(this.text); final String text; }\n';
twins('Dart', DART, [
  [
    'by its type',
    `${dart}void check(bool isOn) { if (isOn) throw Letter(NAME); throw Typed('hello'); }\nvoid go() { try { check(true); } on «Letter|Typed» catch (error) { TELL(error.text); } }`,
  ],
]);
toldAnyway('Dart', DART, [
  [
    'any',
    `${dart}void check() { throw Letter(NAME); }\nvoid go() { try { check(); } on Exception catch (error) { TELL((error as Letter).text); } }`,
  ],
]);

twins('C#', C_SHARP, [
  [
    'by its type',
    'public class Letter : Exception { public string Text; public Letter(string text) { Text = text; } }\npublic class Typed : Exception { public string Text; public Typed(string text) { Text = text; } }\npublic class P { void Check(bool isOn) { if (isOn) throw new Letter(NAME); throw new Typed("hello"); } public void Go() { try { Check(true); } catch («Letter|Typed» error) { TELL(error.Text) } catch (Exception) { } } }',
  ],
]);
twins('Kotlin', KOTLIN, [
  [
    'by its type',
    'class Letter(val text: String) : Exception()\nclass Typed(val text: String) : Exception()\nfun check(isOn: Boolean) { if (isOn) throw Letter(NAME)\n throw Typed("hello") }\nfun go() { try { check(true) } catch (error: «Letter|Typed») { TELL(error.text) } catch (error: Exception) {} }',
  ],
]);
