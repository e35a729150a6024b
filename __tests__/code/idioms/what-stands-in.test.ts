/** What stands in for something that is nothing, `screen ?? title`, is not handed over where a caller gives that something. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;
type Given = (make: string, use: Use, given: string | undefined) => string;

/** A caller that gives a text beside the record, and one that does not, or gives what may be nothing. */
function rows(forms: readonly (readonly [title: string, code: Given])[], told: readonly (string | undefined)[]): Ways {
  return forms.flatMap(([title, code]) =>
    told.map(
      (given) => [`${title}: ${given ?? 'left out'}`, (make: string, use: Use) => code(make, use, given)] as const,
    ),
  );
}
const beside = (label: string, given: string | undefined): string => (given === undefined ? '' : `, ${label}${given}`);

const JAVASCRIPT_FORMS: readonly (readonly [title: string, code: Given])[] = [
  [
    'parts of an object that is taken apart',
    (make, use, given) =>
      `type Header = { title: string; screen?: string };\nfunction show({ title, screen }: Header) { const name = screen ?? title; ${use('name')} }\nexport function go(maybe?: string) { show({ title: 'About' }); show({ title: ${make}${beside('screen: ', given)} }); }`,
  ],
  [
    'parts that are used in a closure',
    (make, use, given) =>
      `import { useEffect } from 'react';\nfunction useHeader({ title, screen }: { title: string; screen?: string }) { const name = screen ?? title; useEffect(() => { ${use('name')} }, [name]); }\nexport function Page({ maybe }: { maybe?: string }) { useHeader({ title: ${make}${beside('screen: ', given)} }); return null; }`,
  ],
  [
    'parts of an object',
    (make, use, given) =>
      `function show(header: { title: string; screen?: string }) { ${use('header.screen || header.title')} }\nexport function go(maybe?: string) { show({ title: ${make}${beside('screen: ', given)} }); }`,
  ],
  [
    'a part with another instead',
    (make, use, given) =>
      `function show({ title, screen = title }: { title: string; screen?: string }) { ${use('screen')} }\nexport function go(maybe?: string) { show({ title: ${make}${beside('screen: ', given)} }); }`,
  ],
  [
    'props of a component',
    (make, use, given) =>
      `function Row({ title, screen }: { title: string; screen?: string }) { ${use('screen ?? title')} return null; }\nexport function List({ maybe }: { maybe?: string }) { return <Row title={${make}} ${given === undefined ? '' : `screen={${given}}`} />; }`,
  ],
  [
    'a parameter',
    (make, use, given) =>
      `function show(title: string, screen?: string) { ${use('screen ?? title')} }\nexport function go(maybe?: string) { show(${make}${beside('', given)}); }`,
  ],
  [
    'a parameter by way of another function',
    (make, use, given) =>
      `function show(title: string, screen?: string) { ${use('screen ?? title')} }\nfunction open(title: string, screen?: string) { show(title, screen); }\nexport function go(maybe?: string) { open(${make}${beside('', given)}); }`,
  ],
  [
    'a choice by whether it is there',
    (make, use, given) =>
      `function show(title: string, screen?: string) { ${use('screen ? screen : title')} }\nexport function go(maybe?: string) { show(${make}${beside('', given)}); }`,
  ],
  [
    'a choice by whether it is undefined',
    (make, use, given) =>
      `function show(title: string, screen?: string) { ${use('screen === undefined ? title : screen')} }\nexport function go(maybe?: string) { show(${make}${beside('', given)}); }`,
  ],
  [
    'a branch by whether it is there',
    (make, use, given) =>
      `function show(title: string, screen?: string) { if (!screen) { ${use('title')} return; } ${use('screen')} }\nexport function go(maybe?: string) { show(${make}${beside('', given)}); }`,
  ],
  [
    'a way out',
    (make, use, given) =>
      `function show(title: string, screen?: string) { if (screen != null) return; ${use('title')} }\nexport function go(maybe?: string) { show(${make}${beside('', given)}); }`,
  ],
];
bringsNone(JAVASCRIPT, rows(JAVASCRIPT_FORMS, ["'Procedure'"]));
brings(JAVASCRIPT, rows(JAVASCRIPT_FORMS, [undefined, 'maybe', 'undefined']));
brings(JAVASCRIPT, [
  [
    'a text without letters, which counts as none',
    (make, use) =>
      `function show(title: string, screen?: string) { ${use('screen || title')} }\nexport function go() { show(${make}, ''); }`,
  ],
  [
    'one that is taken away again',
    (make, use) =>
      `function show(title: string, screen?: string) { if (title.length > 3) screen = undefined; ${use('screen ?? title')} }\nexport function go() { show(${make}, 'Procedure'); }`,
  ],
  [
    'one that is taken away again in a closure',
    (make, use) =>
      `function show(header: { title: string; screen?: string }) { [1].forEach(() => { header.screen = undefined; }); ${use('header.screen ?? header.title')} }\nexport function go() { show({ title: ${make}, screen: 'Procedure' }); }`,
  ],
  [
    'one that another function takes out',
    (make, use) =>
      `function tidy(header: { title: string; screen?: string }) { header.screen = undefined; }\nfunction show(header: { title: string; screen?: string }) { tidy(header); ${use('header.screen ?? header.title')} }\nexport function go() { show({ title: ${make}, screen: 'Procedure' }); }`,
  ],
  [
    'another caller that gives none',
    (make, use) =>
      `function show(title: string, screen?: string) { ${use('screen ?? title')} }\nexport function go() { show('About', 'About'); show(${make}); }`,
  ],
  [
    'what others put beside it',
    (make, use) =>
      `function show(header: { title: string; screen?: string }) { ${use('header.screen ?? header.title')} }\nexport function go(more: object) { show({ screen: 'Procedure', title: ${make}, ...more }); }`,
  ],
  [
    'another of the same name in a closure',
    (make, use) =>
      `function show(titles: string[], screen?: string) { const all = [undefined].map((screen) => screen ?? titles[0]); ${use('all[0]')} return screen ?? ''; }\nexport function go() { show([${make}], 'Procedure'); }`,
  ],
  [
    'what is given itself',
    (make, use) =>
      `function show(title: string, screen?: string) { ${use('screen ?? title')} }\nexport function go() { show('About', ${make}); }`,
  ],
  [
    'a variable that holds a text at first',
    (make, use) =>
      `export function go(isShort: boolean) { let screen: string | undefined = 'Procedure'; if (isShort) screen = undefined; ${use(`screen ?? ${make}`)} }`,
  ],
]);

const SWIFT_FORMS: readonly (readonly [title: string, code: Given])[] = [
  [
    'a parameter',
    (make, use, given) =>
      `func show(_ title: String, screen: String? = nil) { ${use('screen ?? title')} }\nfunc go(maybe: String?) { show("About"); show(${make}${beside('screen: ', given)}) }`,
  ],
  [
    'a method, by way of another',
    (make, use, given) =>
      `final class Trail { func note(_ title: String, screen: String?) { let name = screen ?? title; ${use('name')} }\nfunc open(_ title: String, screen: String? = nil) { note(title, screen: screen) } }\nlet trail = Trail()\nfunc go(maybe: String?) { trail.open(${make}${beside('screen: ', given)}) }`,
  ],
  [
    'if let',
    (make, use, given) =>
      `func show(_ title: String, screen: String? = nil) { if let screen { ${use('screen')} } else { ${use('title')} } }\nfunc go(maybe: String?) { show(${make}${beside('screen: ', given)}) }`,
  ],
  [
    'guard let',
    (make, use, given) =>
      `func show(_ title: String, screen: String? = nil) { guard let screen else { ${use('title')}; return }\n${use('screen')} }\nfunc go(maybe: String?) { show(${make}${beside('screen: ', given)}) }`,
  ],
  [
    'a choice by whether it is nil',
    (make, use, given) =>
      `func show(_ title: String, screen: String? = nil) { ${use('screen == nil ? title : "x"')} }\nfunc go(maybe: String?) { show(${make}${beside('screen: ', given)}) }`,
  ],
  [
    'a part of a struct',
    (make, use, given) =>
      `struct Header { let title: String; var screen: String? = nil }\nfunc show(_ header: Header) { ${use('header.screen ?? header.title')} }\nfunc go(maybe: String?) { show(Header(title: ${make}${beside('screen: ', given)})) }`,
  ],
];
bringsNone(SWIFT, rows(SWIFT_FORMS, ['"Procedure"']));
brings(SWIFT, rows(SWIFT_FORMS, [undefined, 'maybe', 'nil']));

const KOTLIN_FORMS: readonly (readonly [title: string, code: Given])[] = [
  [
    'a parameter',
    (make, use, given) =>
      `fun show(title: String, screen: String? = null) { ${use('screen ?: title')} }\nfun go(maybe: String?) { show("About"); show(${make}${beside('screen = ', given)}) }`,
  ],
  [
    'a branch by whether it is null',
    (make, use, given) =>
      `fun show(title: String, screen: String? = null) { if (screen == null) { ${use('title')} } else { ${use('screen')} } }\nfun go(maybe: String?) { show(${make}${beside('screen = ', given)}) }`,
  ],
];
bringsNone(KOTLIN, rows(KOTLIN_FORMS, ['"Procedure"']));
brings(KOTLIN, rows(KOTLIN_FORMS, [undefined, 'maybe', 'null']));

const DART_FORMS: readonly (readonly [title: string, code: Given])[] = [
  [
    'a named parameter',
    (make, use, given) =>
      `void show(String title, {String? screen}) { final name = screen ?? title; ${use('name')} }\nvoid go(String? maybe) { show('About'); show(${make}${beside('screen: ', given)}); }`,
  ],
  [
    'a branch by whether it is null',
    (make, use, given) =>
      `void show(String title, {String? screen}) { if (screen == null) { ${use('title')} } }\nvoid go(String? maybe) { show(${make}${beside('screen: ', given)}); }`,
  ],
];
bringsNone(DART, rows(DART_FORMS, ["'Procedure'"]));
brings(DART, rows(DART_FORMS, [undefined, 'maybe', 'null']));

const C_SHARP_FORMS: readonly (readonly [title: string, code: Given])[] = [
  [
    'a parameter',
    (make, use, given) =>
      `public class Trail { public void Show(string title, string? screen = null) { ${use('screen ?? title')} }\npublic void Go(string? maybe) { Show("About"); Show(${make}${beside('screen: ', given)}); } }`,
  ],
  [
    'a branch by whether it is null',
    (make, use, given) =>
      `public class Trail { public void Show(string title, string? screen = null) { if (screen == null) { ${use('title')} } }\npublic void Go(string? maybe) { Show(${make}${beside('screen: ', given)}); } }`,
  ],
];
bringsNone(C_SHARP, rows(C_SHARP_FORMS, ['"Procedure"']));
brings(C_SHARP, rows(C_SHARP_FORMS, [undefined, 'maybe', 'null']));
