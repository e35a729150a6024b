/** What several keys are asked for at once: each pair is known by its place, wherever the list of keys stands. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, type Ways } from './records.ts';

const HEAD = `${JAVASCRIPT.head}import AsyncStorage from '@react-native-async-storage/async-storage';\n`;
const KEYS = "const KEYS = ['time', 'labs'];\n";
const NAMED = "const KEYS = { time: 'time', lab: 'labs' } as const;\n";
const LITERAL = "[['time', 'a'], ['labs', ${make}]]";

/** `keys`: what stands at the head; `got` takes apart what comes back, so that `lab` and `time` are what is kept there. */
const asked = (title: string, keys: string, got: string, put = (make: string) => LITERAL.replace('${make}', make)) =>
  [title, keys, got, put] as const;

const FORMS = [
  asked('keys of a constant', KEYS, 'const [[, time], [, lab]] = await AsyncStorage.multiGet(KEYS);'),
  asked(
    'keys of a constant that is one for good',
    "const KEYS = ['time', 'labs'] as const;\n",
    'const [[, time], [, lab]] = await AsyncStorage.multiGet(KEYS);',
  ),
  asked(
    'keys of a constant in the function',
    '',
    "const keys = ['time', 'labs'];\nconst [[, time], [, lab]] = await AsyncStorage.multiGet(keys);",
  ),
  asked('keys of an object', NAMED, 'const [[, time], [, lab]] = await AsyncStorage.multiGet([KEYS.time, KEYS.lab]);'),
  asked(
    'all keys of an object',
    NAMED,
    'const [[, time], [, lab]] = await AsyncStorage.multiGet(Object.values(KEYS));',
  ),
  asked(
    'pairs by their places',
    KEYS,
    'const [first, second] = await AsyncStorage.multiGet(KEYS);\nconst [time, lab] = [first[1], second[1]];',
  ),
  asked(
    'pairs by their places, later',
    KEYS,
    'const pairs = await AsyncStorage.multiGet(KEYS);\nconst time = pairs[0][1];\nconst lab = pairs[1][1];',
  ),
  asked(
    'an object of the pairs',
    KEYS,
    "const all = Object.fromEntries(await AsyncStorage.multiGet(KEYS));\nconst time = all['time'];\nconst lab = all['labs'];",
  ),
  asked(
    'a map of the pairs',
    KEYS,
    "const all = new Map(await AsyncStorage.multiGet(KEYS));\nconst time = all.get('time');\nconst lab = all.get('labs');",
  ),
  asked(
    'pairs that are kept from a name',
    KEYS,
    'const [[, time], [, lab]] = await AsyncStorage.multiGet(KEYS);',
    () => 'pairs',
  ),
  asked(
    'pairs of an object',
    KEYS,
    'const [[, time], [, lab]] = await AsyncStorage.multiGet(KEYS);',
    (make) => `Object.entries({ time: 'a', labs: ${make} })`,
  ),
] as const;

const ways = (told: 'lab' | 'time'): Ways =>
  FORMS.map(([title, keys, got, put]) => [
    title,
    (make, use) => ({
      'src/memory.ts': `${HEAD}${keys}export async function keep() { const pairs = ${LITERAL.replace('${make}', make)};\nawait AsyncStorage.multiSet(${put(make)}); }\nexport async function recall() { ${got}\nreturn { time: time ?? 'a', lab: lab ?? '' }; }\n`,
      'src/usage.ts': `${JAVASCRIPT.head}import { recall } from './memory';\nexport async function report() { const { ${told} } = await recall();\n${use(told)} }\nreport();\n`,
    }),
  ]);

brings(JAVASCRIPT, ways('lab'), 'analytics user-defaults');
brings(JAVASCRIPT, ways('time'), 'user-defaults');
