/** All that a store keeps, taken out at once: of one of several stores what that keeps, and each entry by its key. */
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const SUITES =
  'let labs = UserDefaults(suiteName: "labs")!; let tips = UserDefaults(suiteName: "tips")!; labs.set(NAME, forKey: "a"); tips.set("x", forKey: "a"); UserDefaults.standard.set("x", forKey: "a")';

twins('UserDefaults', SWIFT, [
  [
    'each entry',
    'func go() { UserDefaults.standard.set(«NAME|"x"», forKey: "a"); for (key, value) in UserDefaults.standard.dictionaryRepresentation() { TELL("\\(key) \\(value)") } }',
  ],
  [
    'as a text',
    'func go() { UserDefaults.standard.set(«NAME|"x"», forKey: "a"); TELL(UserDefaults.standard.dictionaryRepresentation().description) }',
  ],
  [
    'by a key',
    'func go() { UserDefaults.standard.set(NAME, forKey: "a"); UserDefaults.standard.set("x", forKey: "b"); let all = UserDefaults.standard.dictionaryRepresentation(); if let it = all["«a|b»"] as? String { TELL(it) } }',
  ],
  [
    'its keys alone',
    'func go() { UserDefaults.standard.set(NAME, forKey: "a"); let all = UserDefaults.standard.dictionaryRepresentation(); for key in all.keys { UserDefaults.standard.removeObject(forKey: key); TELL(key + «"\\(all)"|""») } }',
  ],
  ['two suites', `func go() { ${SUITES}; TELL("\\(«labs|tips».dictionaryRepresentation())") }`],
  [
    'a suite and the standard one',
    `func go() { ${SUITES}; TELL("\\(«labs|UserDefaults.standard».dictionaryRepresentation())") }`,
  ],
]);
