/**
 * React Native's macros that say what a value of JavaScript becomes. Its headers are not here.
 * https://reactnative.dev/docs/legacy/native-modules-ios#enum-constants
 */
import type { Source } from '../../facts/source.ts';
import { type Definition, findDefinitions } from './defines.ts';

const MACROS = `
#define RCT_CONVERTER(type, name, getter) + (type)name:(id)json { return [json getter]; }
#define RCT_CUSTOM_CONVERTER(type, name, code) + (type)name:(id)json { return code; }
#define RCT_ENUM_CONVERTER(type, values, default, getter) + (type)type:(id)json { return [(values)[json] getter]; }
#define RCT_MULTI_ENUM_CONVERTER(type, values, default, getter) + (type)type:(id)json { return [(values)[json] getter]; }
`;

export const CONVERTER = /^RCT_\w{0,20}CONVERTER$/;

/** Their definitions, for a file that uses one. */
export function convertersIn({ path, lines, text }: Source): readonly Definition[] {
  return /\bRCT_\w{0,20}CONVERTER\b/.test(text) ? findDefinitions({ path, lines, text: MACROS } as Source, MACROS) : [];
}
