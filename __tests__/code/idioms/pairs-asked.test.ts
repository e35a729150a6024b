/** Branches that ask for several things at once. */
import { bothFlows, OF_TYPES } from './both-flows.ts';
import { SWIFT } from './swift.ts';

bothFlows(SWIFT, [
  [
    'a switch over a pair',
    (make, use, _, other) =>
      `enum Section { case labs, notes }\nfunc of(_ section: Section, _ isOn: Bool) -> VALUE { switch (section, isOn) { case (.labs, true): return ${make}\n case (.labs, false): return ${make}\n case (.notes, _): return ${other} } }\nstruct Page { func go() { ${use('of(.labs, true)')} } }`,
    OF_TYPES,
  ],
  [
    'a switch over a pair that binds',
    (make, use, _, other) =>
      `enum Section { case labs(VALUE), notes(VALUE) }\nfunc of(_ section: Section, _ isOn: Bool) -> VALUE? { switch (section, isOn) { case (.labs(let kind), true): return kind\n case (.notes(let kind), _): return kind\n default: return nil } }\nstruct Page { func go() { _ = Section.notes(${other})\n ${use(`of(.labs(${make}), true)!`)} } }`,
    OF_TYPES,
  ],
  [
    'a switch over a pair in a method',
    (make, use, _, other) =>
      `enum Section { case labs, notes\n func of(_ isOn: Bool) -> VALUE { switch (self, isOn) { case (.labs, _): return ${make}\n case (.notes, true), (.notes, false): return ${other} } } }\nstruct Page { func go() { ${use(`Section.labs.of(false)`)} } }`,
    OF_TYPES,
  ],
]);
