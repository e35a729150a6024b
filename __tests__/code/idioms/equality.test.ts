/** A case that a value is held against, behind the name of its enum: it tells branches apart in every language. */
import { describe } from 'vitest';
import { bothFlows, OF_TYPES } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C, screen } from './objective-c.ts';
import { SWIFT } from './swift.ts';

describe('C#', () =>
  bothFlows(C_SHARP, [
    [
      'in an if',
      (make, use, _, other) =>
        `public enum Section { Labs, Notes }\npublic class Page { static VALUE Of(Section section) { if (section == Section.Labs) return ${make}; else return ${other}; } public void Go() { ${use('Of(Section.Labs)')} } }`,
      OF_TYPES,
    ],
    [
      'in a ternary',
      (make, use, _, other) =>
        `public enum Section { Labs, Notes }\npublic class Page { static VALUE Of(Section section) => section == Section.Labs ? ${make} : ${other}; public void Go() { ${use('Of(Section.Labs)')} } }`,
      OF_TYPES,
    ],
  ]));
describe('Kotlin', () =>
  bothFlows(KOTLIN, [
    [
      'in an if',
      (make, use, _, other) =>
        `enum class Section { LABS, NOTES }\nfun of(section: Section): VALUE { if (section == Section.LABS) { return ${make} } else { return ${other} } }\nfun go() { ${use('of(Section.LABS)')} }`,
      OF_TYPES,
    ],
    [
      'of a name like a word',
      (make, use, _, other) =>
        `enum class Section { Labs, Notes }\nfun of(section: Section): VALUE = if (section == Section.Labs) ${make} else ${other}\nfun go() { ${use('of(Section.Labs)')} }`,
      OF_TYPES,
    ],
  ]));
describe('Dart', () =>
  bothFlows(DART, [
    [
      'in an if',
      (make, use, _, other) =>
        `enum Section { labs, notes }\nVALUE of(Section section) { if (section == Section.labs) { return ${make}; } else { return ${other}; } }\nvoid go() { ${use('of(Section.labs)')} }`,
      OF_TYPES,
    ],
  ]));
describe('TypeScript', () =>
  bothFlows(JAVASCRIPT, [
    [
      'in an if',
      (make, use, _, other) =>
        `enum Section { Labs = 'labs', Notes = 'notes' }\nfunction of(section: Section) { if (section === Section.Labs) { return ${make}; } else { return ${other}; } }\nexport function go() { ${use('of(Section.Labs)')} }`,
      OF_TYPES,
    ],
  ]));
describe('Swift', () =>
  bothFlows(SWIFT, [
    [
      'in an if',
      (make, use, _, other) =>
        `enum Section { case labs, notes }\nfunc of(_ section: Section) -> VALUE { if section == .labs { return ${make} } else { return ${other} } }\nstruct Page { func go() { ${use('of(.labs)')} } }`,
      OF_TYPES,
    ],
    [
      'behind its enum',
      (make, use, _, other) =>
        `enum Section { case labs, notes }\nfunc of(_ section: Section) -> VALUE { if section == Section.labs { return ${make} } else { return ${other} } }\nstruct Page { func go() { ${use('of(.labs)')} } }`,
      OF_TYPES,
    ],
  ]));
describe('Objective-C', () =>
  bothFlows(OBJECTIVE_C, [
    [
      'in an if',
      (make, use, _, other) =>
        `typedef NS_ENUM(NSInteger, Part) { PartLabs, PartRest };\n${screen(`- (VALUE)of:(Part)part { if (part == PartLabs) { return ${make}; } else { return ${other}; } }\n- (void)viewDidLoad { ${use('[self of:PartLabs]')} }`)}`,
      OF_TYPES,
    ],
  ]));

describe('C#, where it may be any', () =>
  bothFlows(C_SHARP, [
    [
      'of one of several flags',
      (make, use) =>
        `[Flags] public enum Scope { Labs = 1, Notes = 2, All = Labs | Notes }\npublic class Page { void Load(Scope scope) { if ((scope & Scope.Labs) == Scope.Labs) { ${use(make)} } } public void Go() => Load(Scope.All); }`,
    ],
    [
      'of a field that is set twice',
      (make, use) =>
        `public enum Section { Labs, Notes }\npublic class Page { Section section; public void Go() { section = Section.Notes; Load(); section = Section.Labs; Load(); } void Load() { if (section == Section.Labs) { ${use(make)} } } }`,
    ],
    [
      'of what nobody is seen to pass',
      (make, use) =>
        `public enum Section { Labs, Notes }\npublic class Page { public void Pick(Section section) => Load(section); void Load(Section section) { if (section == Section.Labs) { ${use(make)} } } }`,
    ],
  ]));
describe('Kotlin, where it may be any', () =>
  bothFlows(KOTLIN, [
    [
      'of what nobody is seen to pass',
      (make, use) =>
        `enum class Section { LABS, NOTES }\nfun load(section: Section) { if (section == Section.LABS) { ${use(make)} } }\nfun start(section: Section) { load(section) }`,
    ],
    [
      'of a state',
      (make, use) =>
        `enum class Section { LABS, NOTES }\nclass Page { var section by mutableStateOf(Section.NOTES)\n fun pick() { section = Section.LABS }\n fun load() { if (section == Section.LABS) { ${use(make)} } } }\nfun start() { val page = Page()\n page.pick()\n page.load() }`,
    ],
  ]));
describe('Dart, where it may be any', () =>
  bothFlows(DART, [
    [
      'of what nobody is seen to pass',
      (make, use) =>
        `enum Section { labs, notes }\nvoid load(Section section) { if (section == Section.labs) { ${use(make)} } }\nvoid pick(Section section) { load(section); }`,
    ],
    [
      'a pair with what nobody is seen to pass',
      (make, use) =>
        `enum Section { labs, notes }\nvoid load(Section section, bool isOn) { switch ((section, isOn)) { case (Section.labs, true): ${use(make)} break; default: break; } }`,
    ],
  ]));
