/** What is kept by the cases of an enum: what a function does for a case that nothing tells is done for each of them by itself. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const STEPS =
  'enum Step: Int, CaseIterable { case first, second, third\n var next: Step? { Step(rawValue: rawValue + 1) } }\n';
const ANSWERS =
  'final class Answers { private var values: [Step: String] = [:]\n subscript(step: Step) -> String? { get { values[step] }\n set { values[step] = newValue } } }\n';
const PAGE =
  'final class Page { var onAnswer: ((String) -> Void)?\n let answer: String\n init(answer: String) { self.answer = answer }\n func close() { onAnswer?(answer) } }\n';
const filled = (make: string): string => `answers[.first] = ${make}\n answers[.second] = "typed"\n`;

eachApart('Swift', SWIFT, [
  [
    'behind a subscript, where pages fill in what they show',
    (make, use, told) =>
      `${STEPS}${ANSWERS}${PAGE}final class Wizard { let answers = Answers()\n func start() { ${filled(make)} show(.first) }\n func show(_ step: Step) { let page = Page(answer: answers[step] ?? "")\n page.onAnswer = { [weak self] text in self?.answers[step] = text\n self?.advance(after: step) }\n page.close() }\n func advance(after step: Step) { if let next = step.next { show(next) } else { let text = answers[.${told}] ?? ""; ${use('text')} } } }`,
  ],
  [
    'behind a subscript, for all cases one after the other',
    (make, use, told) =>
      `${STEPS}${ANSWERS}${PAGE}final class Wizard { let answers = Answers()\n func start() { ${filled(make)} for each in Step.allCases { show(each) } }\n func show(_ step: Step) { let page = Page(answer: answers[step] ?? "")\n page.onAnswer = { self.answers[step] = $0 }\n page.close() }\n func finish() { let text = answers[.${told}] ?? ""; ${use('text')} } }`,
  ],
  [
    'by methods, for a case that somebody picks',
    (make, use, told) =>
      `${STEPS}final class Answers { private var values: [Step: String] = [:]\n func put(_ text: String, for step: Step) { values[step] = text }\n func text(for step: Step) -> String { values[step] ?? "" } }\nfinal class Wizard { let answers = Answers()\n func start() { answers.put(${make}, for: .first)\n answers.put("typed", for: .second) }\n func trim(_ step: Step) { answers.put(answers.text(for: step), for: step) }\n func picked(_ index: Int) { if let step = Step(rawValue: index) { trim(step) } }\n func finish() { let text = answers.text(for: .${told}); ${use('text')} } }`,
  ],
]);

const MOVED: Ways = [
  [
    'to the case that follows',
    (make, use) =>
      `${STEPS}${ANSWERS}final class Wizard { let answers = Answers()\n func start() { ${filled(make)} for each in Step.allCases { move(each) } }\n func move(_ step: Step) { if let next = step.next { answers[next] = answers[step] } }\n func finish() { let text = answers[.second] ?? ""; ${use('text')} } }`,
  ],
  [
    'from one that is named',
    (make, use) =>
      `${STEPS}${ANSWERS}final class Wizard { let answers = Answers()\n func start() { ${filled(make)} for each in Step.allCases { copy(each) } }\n func copy(_ step: Step) { answers[step] = answers[.first] }\n func finish() { let text = answers[.second] ?? ""; ${use('text')} } }`,
  ],
  [
    'by a case that is put in place of the one that is given',
    (make, use) =>
      `${STEPS}${ANSWERS}final class Wizard { let answers = Answers()\n func start() { ${filled(make)} for each in Step.allCases { move(each) } }\n func move(_ given: Step) { var step = given\n let text = answers[step]\n step = .second\n answers[step] = text }\n func finish() { let text = answers[.second] ?? ""; ${use('text')} } }`,
  ],
  [
    'by pages of which one shows all',
    (make, use) =>
      `${STEPS}${ANSWERS}${PAGE}final class Wizard { let answers = Answers()\n var shown: Page?\n func start() { ${filled(make)} shown = Page(answer: answers[.first] ?? "")\n for each in Step.allCases { listen(each) }\n shown?.close() }\n func listen(_ step: Step) { shown?.onAnswer = { self.answers[step] = $0 } }\n func finish() { let text = answers[.second] ?? ""; ${use('text')} } }`,
  ],
];
brings(SWIFT, MOVED);

const STEPS_KT = 'enum class Step { FIRST, SECOND, THIRD }\n';
const ANSWERS_KT =
  'class Answers { private val values = mutableMapOf<Step, String>()\n operator fun get(step: Step) = values[step] ?: ""\n operator fun set(step: Step, text: String) { values[step] = text } }\n';
const FILLED_KT = (make: string): string => `answers[Step.FIRST] = ${make}\n answers[Step.SECOND] = "typed"\n`;

eachApart('Kotlin', KOTLIN, [
  [
    'behind operators, for all cases',
    (make, use, told) =>
      `${STEPS_KT}${ANSWERS_KT}class Wizard { val answers = Answers()\n fun start() { ${FILLED_KT(make)} Step.entries.forEach { trim(it) } }\n fun trim(step: Step) { answers[step] = answers[step].trim() }\n fun finish() { val text = answers[Step.${told.toUpperCase()}]\n ${use('text')} } }`,
  ],
  [
    'in a map, for a case that somebody picks',
    (make, use, told) =>
      `${STEPS_KT}class Page(val answer: String) { var onAnswer: ((String) -> Unit)? = null\n fun close() { onAnswer?.invoke(answer) } }\nclass Wizard { val answers = mutableMapOf<Step, String>()\n fun start(index: Int) { ${FILLED_KT(make)} show(Step.entries[index]) }\n fun show(step: Step) { val page = Page(answers[step] ?: "")\n page.onAnswer = { text -> answers[step] = text }\n page.close() }\n fun finish() { val text = answers[Step.${told.toUpperCase()}] ?: ""\n ${use('text')} } }`,
  ],
]);

const MOVED_KT: Ways = [
  [
    'to one that is named',
    (make, use) =>
      `${STEPS_KT}${ANSWERS_KT}class Wizard { val answers = Answers()\n fun start() { ${FILLED_KT(make)} Step.entries.forEach { move(it) } }\n fun move(step: Step) { answers[Step.SECOND] = answers[step] }\n fun finish() { val text = answers[Step.SECOND]\n ${use('text')} } }`,
  ],
];
brings(KOTLIN, MOVED_KT);

const STEPS_CS = 'enum Step { First, Second, Third }\n';
const ANSWERS_CS =
  'class Answers { readonly Dictionary<Step, string> values = new();\n public string this[Step step] { get => values[step]; set => values[step] = value; } }\n';
const filledCs = (make: string): string => `answers[Step.First] = ${make}; answers[Step.Second] = "typed";`;
const named = (told: string): string => (told === 'first' ? 'First' : 'Second');

eachApart('C#', C_SHARP, [
  [
    'behind an indexer, for all cases',
    (make, use, told) =>
      `${STEPS_CS}${ANSWERS_CS}class Wizard { readonly Answers answers = new();\n public void Start() { ${filledCs(make)} foreach (var each in Enum.GetValues<Step>()) Trim(each); }\n void Trim(Step step) { answers[step] = answers[step].Trim(); }\n public void Finish() { var text = answers[Step.${named(told)}]; ${use('text')} } }`,
  ],
]);

const MOVED_CS: Ways = [
  [
    'to one that is named',
    (make, use) =>
      `${STEPS_CS}${ANSWERS_CS}class Wizard { readonly Answers answers = new();\n public void Start() { ${filledCs(make)} foreach (var each in Enum.GetValues<Step>()) Move(each); }\n void Move(Step step) { answers[Step.Second] = answers[step]; }\n public void Finish() { var text = answers[Step.Second]; ${use('text')} } }`,
  ],
];
brings(C_SHARP, MOVED_CS);
