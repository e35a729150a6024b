/** Texts that Kotlin puts together, and who writes them down. */
import { describe } from 'vitest';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone } from './records.ts';

const TEXTS: Parameters<typeof brings>[1] = [
  [
    'joinToString with a lambda',
    (make, use) =>
      `data class Row(val text: String)\nfun go() { ${use(`listOf(Row(${make})).joinToString("\\n") { it.text }`)} }`,
  ],
  [
    'buildString',
    (make, use) => `fun go() { val text = buildString { appendLine("a")\n append(${make}) }\n ${use('text')} }`,
  ],
  [
    'buildString in an extension',
    (make, use) =>
      `data class Row(val text: String)\nprivate fun List<Row>.toPrompt(): String = buildString { appendLine("a:")\n this@toPrompt.forEach { appendLine("- \${it.text}") } }\nfun go() { ${use(`listOf(Row(${make})).toPrompt()`)} }`,
  ],
  [
    'joinTo what is built',
    (make, use) =>
      `data class Row(val text: String)\nfun go() { val text = buildString { appendLine("a")\n listOf(Row(${make})).joinTo(this, separator = ", ") { it.text } }\n ${use('text')} }`,
  ],
  [
    'joinTo a text by its name',
    (make, use) => `fun go() { val text = StringBuilder()\n listOf(${make}).joinTo(text)\n ${use('text.toString()')} }`,
  ],
  [
    'joinTo in an extension',
    (make, use) =>
      `data class Row(val text: String)\nprivate fun StringBuilder.add(rows: List<Row>) { rows.joinTo(this) { it.text } }\nfun go() { val text = StringBuilder()\n text.add(listOf(Row(${make})))\n ${use('text.toString()')} }`,
  ],
  [
    'a new list that is filled',
    (make, use) =>
      `data class Row(val text: String)\nfun go() { val texts = listOf(Row(${make})).mapTo(mutableListOf()) { it.text }\n ${use('texts.joinToString()')} }`,
  ],
  [
    'StringBuilder',
    (make, use) => `fun go() { val text = StringBuilder()\n text.append(${make})\n ${use('text.toString()')} }`,
  ],
  [
    'a sink behind an interface of another file',
    (make) => ({
      'src/commonMain/kotlin/AppLog.kt': 'package app\n\ninterface AppLog { fun info(message: String) }\n',
      'src/commonMain/kotlin/Told.kt': `package app\n\nclass Told(private val log: AppLog) { fun tell() { log.info(${make}) } }\n`,
      'src/iosMain/kotlin/NSLogAppLog.kt':
        'package app\n\nimport platform.Foundation.NSLog\n\nclass NSLogAppLog : AppLog { override fun info(message: String) { NSLog("%@", message) } }\n',
    }),
  ],
];
describe('texts', () => {
  brings(KOTLIN, TEXTS);
});
const NONE: typeof TEXTS = [
  [
    'the other part, in joinToString',
    (make, use, other) =>
      `data class Row(val text: String, val other: String)\nfun go() { ${use(`listOf(Row(${make}, ${other})).joinToString { it.other }`)} }`,
  ],
  [
    'the other part, in joinTo',
    (make, use, other) =>
      `data class Row(val text: String, val other: String)\nfun go() { ${use(`buildString { listOf(Row(${make}, ${other})).joinTo(this) { it.other } }`)} }`,
  ],
];
describe('the other part', () => {
  bringsNone(KOTLIN, NONE);
});
