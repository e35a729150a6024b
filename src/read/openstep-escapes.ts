/**
 * Escapes in the quoted texts of OpenStep property lists.
 */

/** What `\200` to `\375` mean in such a file: the encoding of NeXTSTEP (Unicode's table NEXTSTEP.TXT). */
const NEXTSTEP =
  '\u00a0ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞµ×÷©¡¢£⁄¥ƒ§¤’“«‹›ﬁﬂ®–†‡·¦¶•‚„”»…‰¬¿¹ˋ´ˆ˜¯˘˙¨²˚¸³˝˛ˇ—±¼½¾àáâãäåçèéêëìÆíªîïðñŁØŒºòóôõöæùúûıüýłøœßþÿ';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** What the escape at the backslash stands for, and how many characters it takes with it. */
export function decodeOpenStepEscape(text: string, offset: number): { text: string; length: number } {
  const next = text.charAt(offset + 1);
  if (next === 'U') {
    const hex = /^[0-9A-Fa-f]{1,4}/.exec(text.slice(offset + 2, offset + 6))?.[0] ?? '';
    return { text: hex ? String.fromCharCode(Number.parseInt(hex, 16)) : 'U', length: 2 + hex.length };
  }
  if (next >= '0' && next <= '7') {
    const octal = /^[0-7]{1,3}/.exec(text.slice(offset + 1, offset + 4))?.[0] ?? '0';
    const code = Number.parseInt(octal, 8) & 0xff;
    const decoded = code < 0x80 ? String.fromCharCode(code) : (NEXTSTEP[code - 0x80] ?? '\ufffd');
    return { text: decoded, length: 1 + octal.length };
  }
  if (next === '\r') return { text: '\n', length: text.charAt(offset + 2) === '\n' ? 3 : 2 };
  return { text: ESCAPES.get(next) ?? next, length: next === '' ? 1 : 2 };
}
