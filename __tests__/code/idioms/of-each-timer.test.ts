/** What a timer carries by its keys, and what a change of a list says of the place and of what is there: one is not the other. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const FACTS = (make: string): string => `["first": ${make}, "second": "typed"]`;
const timer = (start: (make: string) => string, told: string, use: string, make: string): string =>
  `final class Clock: NSObject { var timer: Timer?\n func start() { ${start(make)} }\n @objc func passed(_ timer: Timer) { guard let facts = timer.userInfo as? [String: String], let text = facts["${told}"] else { return }\n ${use} } }`;

eachApart('Swift', SWIFT, [
  [
    'a timer that is scheduled',
    (make, use, told) =>
      timer(
        (it) =>
          `timer = Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(passed(_:)), userInfo: ${FACTS(it)}, repeats: false)`,
        told,
        use('text'),
        make,
      ),
  ],
  [
    'a timer that is made',
    (make, use, told) =>
      timer(
        (it) =>
          `let timer = Timer(timeInterval: 5, target: self, selector: #selector(passed), userInfo: ${FACTS(it)}, repeats: false)\n RunLoop.main.add(timer, forMode: .common)`,
        told,
        use('text'),
        make,
      ),
  ],
  [
    'a timer that is kept',
    (make, use, told) =>
      `final class Clock: NSObject { var timer: Timer?\n func start() { timer = Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(passed), userInfo: ${FACTS(make)}, repeats: true) }\n @objc func passed() { let facts = timer?.userInfo as? [String: String]\n let text = facts?["${told}"] ?? ""\n ${use('text')} } }`,
  ],
  [
    'two timers of one method each',
    (make, use, told) =>
      `final class Clock: NSObject { func start() { Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(first(_:)), userInfo: ${make}, repeats: false)\n Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(second(_:)), userInfo: "typed", repeats: false) }\n @objc func first(_ timer: Timer) { ${told === 'first' ? `let text = timer.userInfo as? String ?? ""; ${use('text')}` : ''} }\n @objc func second(_ timer: Timer) { ${told === 'second' ? `let text = timer.userInfo as? String ?? ""; ${use('text')}` : ''} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a timer that is scheduled',
    (make, use, told) =>
      `@interface Clock : NSObject\n@end\n@implementation Clock\n- (void)start { [NSTimer scheduledTimerWithTimeInterval:5 target:self selector:@selector(passed:) userInfo:@{@"first": ${make}, @"second": @"typed"} repeats:NO]; }\n- (void)passed:(NSTimer *)timer { NSDictionary *facts = timer.userInfo; NSString *text = facts[@"${told}"]; ${use('text')} }\n@end`,
  ],
  [
    'a timer that is made, by a constant',
    (make, use, told) =>
      `static NSString * const Named = @"${told}";\n@interface Clock : NSObject\n@end\n@implementation Clock\n- (void)start { NSTimer *timer = [NSTimer timerWithTimeInterval:5 target:self selector:@selector(passed:) userInfo:@{@"first": ${make}, @"second": @"typed"} repeats:NO]; [[NSRunLoop mainRunLoop] addTimer:timer forMode:NSDefaultRunLoopMode]; }\n- (void)passed:(NSTimer *)timer { NSDictionary *facts = timer.userInfo; NSString *text = facts[Named]; ${use('text')} }\n@end`,
  ],
]);

const CARRIED: Ways = [
  [
    'a timer, whole',
    (make, use) =>
      `final class Clock: NSObject { func start() { Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(passed(_:)), userInfo: ${FACTS(make)}, repeats: false) }\n @objc func passed(_ timer: Timer) { let text = "\\(String(describing: timer.userInfo))"; ${use('text')} } }`,
  ],
  [
    'a timer of another object',
    (make, use) =>
      `final class Ears: NSObject { @objc func passed(_ timer: Timer) { let text = timer.userInfo as? String ?? ""; ${use('text')} } }\nfinal class Clock { let ears = Ears()\n func start() { Timer.scheduledTimer(timeInterval: 5, target: ears, selector: #selector(Ears.passed(_:)), userInfo: ${make}, repeats: false) } }`,
  ],
  [
    'a key that nobody tells',
    (make, use) =>
      `final class Clock: NSObject { let key: String\n init(key: String) { self.key = key }\n func start() { Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(passed(_:)), userInfo: [key: ${make}], repeats: false) }\n @objc func passed(_ timer: Timer) { let facts = timer.userInfo as? [String: String]\n let text = facts?["first"] ?? ""; ${use('text')} } }`,
  ],
];
brings(SWIFT, CARRIED);

const change = (pattern: string, text: string, use: string, make: string): string =>
  `func go(old: [String]) { let new = [${make}]\n for change in new.difference(from: old) { switch change { case ${pattern}: let text = "\\(${text})"; ${use}\n default: break } } }`;
const NUMBERS: Ways = [
  ['an offset', (make, use) => change('let .insert(offset, _, _)', 'offset', use('text'), make)],
  [
    'an offset by its name',
    (make, use) => change('.insert(offset: let at, element: _, associatedWith: _)', 'at', use('text'), make),
  ],
  ['where one was', (make, use) => change('.remove(_, _, let other)', 'other ?? 0', use('text'), make)],
  [
    'an offset that is tested',
    (make, use) =>
      `func go(old: [String]) { for change in [${make}].difference(from: old).inferringMoves() { if case let .insert(offset, _, from?) = change { let text = "\\(offset) \\(from)"; ${use('text')} } } }`,
  ],
];
const THERE: Ways = [
  ['an element', (make, use) => change('let .insert(_, element, _)', 'element', use('text'), make)],
  [
    'an element by its name',
    (make, use) => change('.remove(offset: _, element: let row, associatedWith: _)', 'row', use('text'), make),
  ],
  [
    'a case of the app’s own by that name',
    (make, use) =>
      `enum Edit { case insert(String, Int, String) }\nfunc go() { let edit = Edit.insert(${make}, 1, "b")\n switch edit { case let .insert(text, _, _): ${use('text')} } }`,
  ],
  [
    'a case of the app’s own by that name, of two',
    (make, use) =>
      `enum Edit { case insert(title: String, note: String) }\nfunc go() { let edit = Edit.insert(title: ${make}, note: "b")\n if case .insert(let text, _) = edit { ${use('text')} } }`,
  ],
];
bringsNone(SWIFT, NUMBERS);
brings(SWIFT, THERE);
