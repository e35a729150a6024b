/** What C# makes when it is first asked for: by a function, a function's name, or what is there already. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const page = (members: string, go: string): string => `public class Page { ${members} public void Go() { ${go} } }`;

const ROWS: Rows = [
  [
    'a function by its name',
    (make, use) =>
      page(`static readonly Lazy<VALUE> Kind = new(Make); static VALUE Make() => ${make};`, use('Kind.Value')),
  ],
  [
    'a function by its name, with a mode',
    (make, use) =>
      page(
        `static readonly Lazy<VALUE> Kind = new(Make, LazyThreadSafetyMode.PublicationOnly); static VALUE Make() => ${make};`,
        use('Kind.Value'),
      ),
  ],
  [
    'a function by its name, with the type written out',
    (make, use) =>
      page(`static VALUE Make() => ${make};`, `var kind = new Lazy<VALUE>(Make, true); ${use('kind.Value')}`),
  ],
  [
    'a function of another class',
    (make, use) =>
      `public static class Kinds { public static VALUE Make() => ${make}; }\n${page('readonly Lazy<VALUE> kind = new(Kinds.Make);', use('kind.Value'))}`,
  ],
  [
    'a closure, with whether it is safe',
    (make, use) => page(`readonly Lazy<VALUE> kind = new(() => ${make}, true);`, use('kind.Value')),
  ],
  [
    'a closure in a variable',
    (make, use) => page('', `Func<VALUE> make = () => ${make}; var kind = new Lazy<VALUE>(make); ${use('kind.Value')}`),
  ],
  [
    'a value that is there',
    (make, use) => page('', `var made = ${make}; var kind = new Lazy<VALUE>(made); ${use('kind.Value')}`),
  ],
  [
    'an object that is made of its type',
    (make, use) =>
      `public class Shelf { public VALUE Kind => ${make}; }\n${page('readonly Lazy<Shelf> shelf = new();', use('shelf.Value.Kind'))}`,
  ],
  [
    'an object that is made of its type, with a mode',
    (make, use) =>
      `public class Shelf { public VALUE Kind => ${make}; }\n${page('readonly Lazy<Shelf> shelf = new(LazyThreadSafetyMode.None);', use('shelf.Value.Kind'))}`,
  ],
  [
    'several in a list',
    (make, use) =>
      page(
        `static VALUE Make() => ${make};`,
        `Lazy<VALUE>[] all = [new(Make)]; foreach (var each in all) { ${use('each.Value')} }`,
      ),
  ],
  [
    'a class of the app that is made with a function',
    (make, use) =>
      `public class Shelf { readonly Func<VALUE> make; public Shelf(Func<VALUE> make) { this.make = make; } public VALUE Kind => make(); }\n${page(`readonly Shelf shelf = new(() => ${make});`, use('shelf.Kind'))}`,
  ],
];

bothFlows(C_SHARP, ROWS);
