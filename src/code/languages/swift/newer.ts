/**
 * Swift that is newer than the grammar: words that say nothing to a flow are blanked before parsing, and names that the
 * grammar takes for keywords are spelled otherwise there. Offsets stay.
 */

/** What is blanked: all that a pattern matches. Each looks at code without comments and texts. What stands before comes last
 *  in a pattern: it is looked at only where the word is. */
const SILENT: readonly RegExp[] = [
  // `await`, but for the loop over what comes one after another, `for try await`. The grammar takes the block after
  // `for x in try await f()`, `if await f()` for a closure that is given to `f`, and reads the rest of the function wrong.
  /\bawait(?=\s)(?<!\bfor\s{1,20}(?:try[?!]?\s{1,20})?await)/g,
  // `try?` says nothing to a flow either, and the grammar takes the block after `if let data = try? reader.data` for a closure
  /\btry[?!](?=\s)/g,
  // `unsafe pointer.pointee`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
  /\bunsafe(?=[ \t]+[A-Za-z_])(?![ \t]+(?:in|is|as|else|where)\b)(?<=(?:[(,=:[{]\s{0,20}|\b(?:return|try|await|in)\s{1,20}|(?:^|\n)[ \t]{0,80})unsafe)/g,
  // `consume samples`, `copy samples`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0366-move-function.md
  /\b(?:consume|copy)(?=[ \t]+[A-Za-z_])(?![ \t]+(?:in|is|as|else|where)\b)(?<=(?:[(,=:[]\s{0,20}|\b(?:return|try|await|in)\s{1,20})\w+)/g,
  // `nonisolated(unsafe) let`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0412-strict-concurrency-for-global-variables.md
  /\bnonisolated[ \t]?\((?:unsafe|nonsending)\)/g,
  // `throws(LoadError)`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0413-typed-throws.md
  /\([\w.]{1,100}\)(?<=\bthrows[ \t]?\([\w.]{1,100}\))/g,
  // `do throws(LoadError) {`
  /\bthrows(?=[ \t]?(?:\([\w.]{1,100}\))?\s{0,20}\{)(?<=\bdo[ \t]{1,20}throws)/g,
  // `var load: @Sendable (Kind) async -> Void`: the grammar takes what the function takes for the attribute's own
  /@(?:Sendable|concurrent|\w{0,40}Actor)(?=[ \t]{1,9}\()/g,
  // `_ value: sending Value`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0430-transferring-parameters-and-results.md
  /\b(?:sending|consuming|borrowing)(?=[ \t]+[A-Za-z_([@])(?<=:\s{0,20}(?:\w{1,20}[ \t]{1,9}){0,2}\w+)/g,
  // `-> sending Value`
  /\bsending(?=[ \t]+[A-Z([])(?<=->\s{0,20}sending)/g,
  // `Swift::Task { … }`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0491-module-selectors.md
  /\b[A-Z]\w{0,99}::(?=[A-Za-z_])/g,
  // before a preview: the grammar knows attributes of declarations alone
  /@available[ \t]?\([^()\n]{1,200}\)(?=\s{1,40}#Preview\b)/g,
  // `isolation: isolated (any Actor)? = #isolation`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0420-inheritance-of-actor-isolation.md
  /\bisolated(?=[ \t]+[A-Za-z_(])(?<=:\s{0,20}isolated)|=[ \t]{0,20}#isolation\b/g,
  // `isolated deinit`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0371-isolated-synchronous-deinit.md
  /\bisolated(?=[ \t]+deinit\b)/g,
  // `struct Row<let count: Int>`, `InlineArray<3, Int>`, `[3 of Int]`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0452-integer-generic-parameters.md
  /\blet(?=[ \t]+\w+[ \t]{0,9}:[ \t]{0,9}Int\b)(?<=[<,]\s{0,20}let)/g,
  /\d{1,9}[ \t]{0,9},(?<=\bInlineArray[ \t]{0,9}<\s{0,20}\d{1,9}[ \t]{0,9},)/g,
  /\b\w{1,40}[ \t]{1,9}of(?=[ \t]+[A-Z([])(?<=\[\s{0,20}\w{1,40}[ \t]{1,9}of)/g,
  // `: nonisolated Hashable`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
  /\bnonisolated(?=[ \t]+[A-Z])(?<=[:,]\s{0,20}nonisolated)/g,
  // `@Sendable nonisolated func load()` within a function
  /\bnonisolated(?=[ \t]+func\b)/g,
  // `some Collection & Sendable`: the first part tells the type
  /&(?<=\b(?:some|any)[ \t]{1,20}[\w.]{1,100}[ \t]{0,20}&)[ \t]{0,20}~?[A-Z][\w.]{0,100}(?:[ \t]{0,20}&[ \t]{0,20}~?[A-Z][\w.]{0,100})*/g,
  // `#Unique<Entry>([\.id])`, `#Index<Entry>([\.date])` among the members of a model of SwiftData
  /#(?:Unique|Index)<[\w.]{1,100}>\([^()]{0,500}\)/g,
  // what the grammar lacks: `{ (names: String...) in`, `(any Kind).Type?`, `case .percent():`,
  // `case .count() / .minute():`
  /\.\.\.(?=\s{0,20}[,)])(?<=\{\s{0,20}\([^(){}]{0,200}\.\.\.)/g,
  /[?!](?<=\)\.(?:Type|Protocol)[?!])/g,
  /\(\)[ \t]{0,9}[/*+-][ \t]{0,9}\.\w{1,100}\(\)(?<=\bcase\s{1,20}\.\w{1,100}\(\)[ \t]{0,9}[/*+-][ \t]{0,9}\.\w{1,100}\(\))/g,
  /\(\)(?<=\bcase\s{1,20}\.\w{1,100}\(\))/g,
];

/** `for kind in kinds.filter { $0 != other } {`, `if let row = rows.first { $0.isOpen } {`: the grammar takes the closure for what
 *  is run. */
const CLOSURE_AT_HEAD =
  /\{[^{}\n]{0,400}\}(?=[ \t]{0,9}\{)(?<=\b(?:for|if|while|switch)\b[^{}\n]{1,300}\w[ \t]{0,9}\{[^{}\n]{1,400}\})/g;

/** `[(each Source).Item]`: a type of a parameter pack. */
const PACKED = /\(\s{0,9}each\s{1,9}[A-Z]\w{0,99}\s{0,9}\)(?=\.(?!Type\b|Protocol\b)[A-Z])/g;

/** Names that are keywords elsewhere: `for each in list`, `.true(value)`. The last letter is changed. */
const NAMES: readonly RegExp[] = [
  /\beach\b(?![ \t]+(?!(?:in|is|as|else|where)\b)[A-Za-z_])/g,
  /\bfinal\b(?=[ \t]*(?:[.,)\]=]|\?\?))/g,
  /\b(?:true|false|nil)\b(?=[ \t]*\()(?<=\.\w+)/g,
];

/** What the grammar knows between some declarations and not between others: the same as the end of a line, but before brackets. */
const SEMICOLON = /;(?![ \t\r\n]{0,400}\()/g;

/** `(0..<3).forEach { … }` on a line of its own is a statement of its own; the grammar takes the brackets for what the line
 *  before is called with. Behind a few words they go on with it, and so they do in a text of several lines. */
const NEXT_LINE =
  /(?=[ \t\r\n])(?<=[\w)\]}"])(?<!@\w{1,100}|\{\s{0,20}\[[^[\]{}]{0,200}\]|\b(?:return|in|throw|else|try|yield|case|do|where|as|is|init|subscript|(?:func|case|macro)\s{1,9}\w{1,100}))[ \t\r]{0,200}\n[ \t\r\n]{0,400}(?=\()/g;

/** A regular expression, `/^[a-z#]+$/`: a text to a flow, and to the grammar often an operator. */
const REGULAR =
  /\/(?<=(?:[=(,:[{;]\s{0,20}|\b(?:return|in)\s{1,20}|(?:^|\n)[ \t]{0,80})\/)(?![\s/*),])(?:\\.|[^\\/\r\n]){1,500}(?<![ \t])\/(?![/*])/g;

/** The same between `#/` and `/#`: what stands in it is blank in the code. */
const HASHED = /(?<!#)(#{1,40})\/\s*\/\1/g;

/** A name of any signs, blank in the code too: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0451-escaped-identifiers.md */
const RAW_NAME = /` +`/g;

/** The text as the grammar can read it. `code` is the text with comments and strings blanked. */
export function olderSpelling(text: string, code: string): string {
  let result = replaced(text, code, PACKED, (found) =>
    found
      .replace(/[()]|\beach\b/g, '')
      .trim()
      .padStart(found.length),
  );
  for (const pattern of SILENT) result = replaced(result, code, pattern, (found) => ' '.repeat(found.length));
  result = replaced(result, code, SEMICOLON, () => '\n');
  result = replaced(result, code, CLOSURE_AT_HEAD, (found) =>
    found.includes('$0') ? `(${found.slice(1, -1)})` : found,
  );
  result = replaced(result, code, NEXT_LINE, (found, written) =>
    /^\s*(?:\/\/|$)/.test(written) ? `;${found.slice(1)}` : written,
  );
  for (const pattern of NAMES) result = replaced(result, code, pattern, (found) => `${found.slice(0, -1)}_`);
  result = replaced(result, code, RAW_NAME, (found) => '_'.repeat(found.length));
  result = replaced(result, code, HASHED, (found) => `""${found.slice(2).replace(/[^\r\n]/g, ' ')}`);
  return replaced(result, code, REGULAR, (found) => `"${' '.repeat(found.length - 2)}"`);
}

function replaced(
  text: string,
  code: string,
  pattern: RegExp,
  make: (found: string, written: string) => string,
): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { 0: found, index } of code.matchAll(pattern)) {
    parts.push(text.slice(kept, index), make(found, text.slice(index, index + found.length)));
    kept = index + found.length;
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}
