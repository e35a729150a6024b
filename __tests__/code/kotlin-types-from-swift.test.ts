/** Types of Kotlin that are inside of others, as Swift makes them: `IntentOpen(text: text, note: note)`. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';
import { KOTLIN } from './idioms/kotlin.ts';
import { SWIFT } from './idioms/swift.ts';

const INTENTS = {
  'an interface':
    'sealed interface Intent {\n data object Refresh : Intent\n data class Open(val text: String, val note: String) : Intent\n data class Search(val text: String) : Intent\n}\n',
  'a class':
    'sealed class Intent {\n object Refresh : Intent()\n data class Open(val text: String, val note: String) : Intent()\n data class Search(val text: String) : Intent()\n}\n',
};
const model = (branches: string): string =>
  `${KOTLIN.head}class Model { fun send(intent: Intent) { when (intent) { ${branches}\n else -> println("none") } } }\n`;

async function sent(intents: string, branches: string, made: string): Promise<boolean> {
  const { flows } = await factsOf(
    {
      ...SWIFT.records.beside,
      [SWIFT.file]: `${SWIFT.head}final class Screen { let model = Model()\n func go() { model.send(intent: ${made}) } }\n`,
      'shared/src/iosMain/kotlin/Intent.kt': `package app\n${intents}`,
      'shared/src/iosMain/kotlin/Model.kt': model(branches),
    },
    { kind: 'app' },
  );
  return flows.some(({ strength }) => strength === 'value');
}

const OPEN = `IntentOpen(text: ${SWIFT.text.make}, note: "typed")`;
const tell = (of: string): string => KOTLIN.records.use(of);

describe.each(Object.entries(INTENTS))('%s', (_, intents) => {
  test.each([
    ['what is in it', `is Intent.Open -> { ${tell('intent.text')} }`, OPEN, true],
    ['what is beside it', `is Intent.Open -> { ${tell('intent.note')} }`, OPEN, false],
    ['what is in another', `is Intent.Search -> { ${tell('intent.text')} }`, OPEN, false],
    [
      'what is in one with a point',
      `is Intent.Open -> { ${tell('intent.text')} }`,
      OPEN.replace('IntentOpen', 'Intent.Open'),
      true,
    ],
    [
      'what is beside it with a point',
      `is Intent.Open -> { ${tell('intent.note')} }`,
      OPEN.replace('IntentOpen', 'Intent.Open'),
      false,
    ],
  ])('%s', async (_, branches, made, is) => {
    expect(await sent(intents, branches, made)).toBe(is);
  });
});
