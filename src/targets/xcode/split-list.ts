/**
 * The words of a setting that is a list: `A "b c" d\ e`. Blanks part them, quotes and backslashes hold them together.
 */
export function splitList(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (character === '\\' && quote !== "'") {
      offset += 1;
      word = (word ?? '') + text.charAt(offset);
    } else if (quote !== '' ? character === quote : character === '"' || character === "'") {
      quote = quote === '' ? character : '';
      word ??= '';
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  return word === undefined ? words : [...words, word];
}
