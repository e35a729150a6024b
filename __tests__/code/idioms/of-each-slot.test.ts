/** Two slots of one cache or saved state, and two controls of one screen: what is in one of them does not come out of the
 *  other. */

import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const SLOT = `enum Slot: String { case first, second }
`;
eachApart('Swift', SWIFT, [
  [
    'slots of a cache, by a case of an enum',
    (make, use, told) => `${SLOT}final class Memo { private final class Entry { let text: String
 init(text: String) { self.text = text } }
 private let cache = NSCache<NSString, Entry>()
 func keep(_ text: String, in slot: Slot) { cache.setObject(Entry(text: text), forKey: slot.rawValue as NSString) }
 func text(in slot: Slot) -> String? { cache.object(forKey: slot.rawValue as NSString)?.text } }
func go() { let memo = Memo()
 memo.keep(${make}, in: .first)
 memo.keep("typed", in: .second)
 ${use(`memo.text(in: .${told}) ?? ""`)} }`,
  ],
  [
    'slots of a cache, by a text that is cast',
    (make, use, told) => `final class Memo { final class Entry { let text: String
 init(text: String) { self.text = text } }
 private let cache = NSCache<NSString, Entry>()
 func keep(_ text: String, in slot: String) { cache.setObject(Entry(text: text), forKey: slot as NSString) }
 func text(in slot: String) -> String? { cache.object(forKey: slot as NSString)?.text } }
func go() { let memo = Memo()
 memo.keep(${make}, in: "first")
 memo.keep("typed", in: "second")
 ${use(`memo.text(in: "${told}") ?? ""`)} }`,
  ],
  [
    'entries of a dictionary, by a text',
    (make, use, told) => `final class Memo { final class Entry { let text: String
 init(text: String) { self.text = text } }
 private var cache: [String: Entry] = [:]
 func keep(_ text: String, in slot: String) { cache[slot] = Entry(text: text) }
 func text(in slot: String) -> String? { cache[slot]?.text } }
func go() { let memo = Memo()
 memo.keep(${make}, in: "first")
 memo.keep("typed", in: "second")
 ${use(`memo.text(in: "${told}") ?? ""`)} }`,
  ],
  [
    'controls that a helper watches',
    (make, use, told) => `import UIKit
final class Taps: NSObject { func watch(_ control: UIControl) { control.addTarget(self, action: #selector(tapped(_:)), for: .touchUpInside) }
 @objc private func tapped(_ sender: UIControl) { ${use('sender.accessibilityIdentifier ?? ""')} } }
final class Screen: UIViewController { let first = UIButton(), second = UIButton(), taps = Taps()
 override func viewDidLoad() { first.accessibilityIdentifier = ${make}
  second.accessibilityIdentifier = "typed"
  taps.watch(${told}) } }`,
  ],
  [
    'controls, by the method they call',
    (make, use, told) => `import UIKit
final class Screen: UIViewController { let first = UIButton(), second = UIButton()
 override func viewDidLoad() { first.accessibilityIdentifier = ${make}
  second.accessibilityIdentifier = "typed"
  ${told}.addTarget(self, action: #selector(tapped(_:)), for: .touchUpInside) }
  @objc private func tapped(_ sender: UIButton) { ${use('sender.accessibilityIdentifier ?? ""')} } }`,
  ],
  [
    'controls, by their titles',
    (make, use, told) => `import UIKit
final class Screen: UIViewController { let first = UIButton(), second = UIButton()
 override func viewDidLoad() { first.setTitle(${make}, for: .normal)
  second.setTitle("typed", for: .normal)
  ${told}.addTarget(self, action: #selector(tapped(_:)), for: .touchUpInside) }
  @objc private func tapped(_ sender: UIButton) { ${use('sender.currentTitle ?? ""')} } }`,
  ],
]);
eachApart('Kotlin', KOTLIN, [
  [
    'slots of a saved state, by subscript',
    (make, use, told) => `import androidx.lifecycle.SavedStateHandle
object Keys { const val FIRST = "first"
 const val SECOND = "second" }
class Model(private val state: SavedStateHandle) { fun go() { state[Keys.FIRST] = ${make}
 state[Keys.SECOND] = "typed"
 val text: String? = state[Keys.${told.toUpperCase()}]
 ${use('text ?: ""')} } }`,
  ],
  [
    'slots of a saved state, by calls',
    (make, use, told) => `import androidx.lifecycle.SavedStateHandle
class Model(private val state: SavedStateHandle) { fun go() { state.set("first", ${make})
 state.set("second", "typed")
 ${use(`state.get<String>("${told}") ?: ""`)} } }`,
  ],
]);
eachApart('Dart', DART, [
  [
    'a reaction of MobX',
    (make, use, told) => `import 'package:mobx/mobx.dart';
class Board { final first = Observable<String>(''); final second = Observable<String>('');
 void load() { runInAction(() { first.value = ${make}; second.value = 'typed'; }); } }
ReactionDisposer follow(Board board) => reaction<String>((_) => board.${told}.value, (label) { ${use('label')} });
void go() { final board = Board(); follow(board); board.load(); }`,
  ],
  [
    'what MobX runs by itself',
    (make, use, told) => `import 'package:mobx/mobx.dart';
class Board { final first = Observable<String>(''); final second = Observable<String>('');
 void load() { runInAction(() { first.value = ${make}; second.value = 'typed'; }); } }
void go() { final board = Board(); autorun((_) { ${use(`board.${told}.value`)} }); board.load(); }`,
  ],
]);
eachApart('JavaScript', JAVASCRIPT, [
  [
    'a reaction of MobX',
    (make, use, told) => `import { reaction, makeAutoObservable } from 'mobx';
class Board { first = ''; second = ''; constructor() { makeAutoObservable(this); } async load() { this.first = ${make}; this.second = 'typed'; } }
export function go() { const board = new Board(); reaction(() => board.${told}, (label) => { ${use('label')} }); board.load(); }`,
  ],
]);
