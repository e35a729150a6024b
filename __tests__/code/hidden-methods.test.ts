/** A method of C# that hides the one above, by `new` or by no word at all: a call on what is declared as the class above does not
 *  come to it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD =
  'using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Foundation;\nusing HealthKit;\nnamespace Health;\n';
const type = (name: string): string => `HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.${name}Record)!`;
const RECORDS = `public static class Records
{
  static readonly HKHealthStore store = new();
  public static void Ask() => store.RequestAuthorizationToShare(new NSSet(), new NSSet(${type('Allergy')}, ${type('LabResult')}), (ok, error) => { });
  public static void Read(HKSampleType type) => store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, r, e) => { }));
}
`;
const START =
  'public static class Program { static void Main(string[] args) { Records.Ask(); UIApplication.Main(args, null, typeof(AppDelegate)); } }\n[Register("AppDelegate")] public class AppDelegate : UIApplicationDelegate { public override bool FinishedLaunching(UIApplication app, NSDictionary options) { new Page().Go(); return true; } }\n';
const SECTION = 'public class Section { public virtual void Load() { } }\n';
const allergies = (words: string, above = 'Section'): string =>
  `public class Allergies : ${above} { public ${words} void Load() { Records.Read(${type('Allergy')}); } }\n`;
const labs = (words: string, above = 'Section'): string =>
  `public class Labs : ${above} { public ${words} void Load() { Records.Read(${type('LabResult')}); } }\n`;
const page = (body: string): string => `public class Page { ${body} }\n`;
const EACH = page(
  'readonly List<Section> sections = [new Allergies(), new Labs()]; public void Go() { foreach (var section in sections) section.Load(); }',
);
const app = (text: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  flow(
    { ...more, 'Program.cs': HEAD + START, 'Records.cs': HEAD + RECORDS, 'Sections.cs': HEAD + text },
    { kind: 'app' },
  );

const BOTH = 'allergy labResult | allergy labResult';
const ONE = 'allergy labResult | allergy';

describe('is not called through the class above', () => {
  test.each([
    ['by new', SECTION + allergies('override') + labs('new') + EACH],
    ['by no word', SECTION + allergies('override') + labs('') + EACH],
    [
      'of what is abstract and done between',
      `public abstract class Section { public abstract void Load(); }\npublic class Plain : Section { public override void Load() { } }\n${allergies('override')}${labs('new', 'Plain')}${EACH}`,
    ],
    [
      'an heir that overrides what hides',
      `${SECTION}public class Quiet : Section { public new virtual void Load() { } }\n${allergies('override')}${labs('override', 'Quiet')}${EACH}`,
    ],
    [
      'by the class above itself',
      `public class Section { public void Show() { Load(); } public virtual void Load() { } }\n${allergies('override')}${labs('new')}${page('public void Go() { new Allergies().Show(); new Labs().Show(); }')}`,
    ],
    [
      'by a parameter of the class above',
      `${SECTION}${allergies('override')}${labs('new')}${page('void Show(Section section) { section.Load(); } public void Go() { Show(new Allergies()); Show(new Labs()); }')}`,
    ],
  ])('%s', async (_, text) => {
    expect(await app(text)).toBe(ONE);
  });
});

describe('is called', () => {
  test.each([
    ['where it overrides', SECTION + allergies('override') + labs('override') + EACH],
    ['where it is sealed too', SECTION + allergies('override') + labs('sealed override') + EACH],
    [
      'by its own class',
      `${SECTION}${allergies('override')}${labs('new')}${page('readonly Labs labs = new(); public void Go() { new Allergies().Load(); labs.Load(); }')}`,
    ],
    [
      'by what is made where it stands',
      `${SECTION}${allergies('override')}${labs('new')}${page('public void Go() { new Allergies().Load(); var labs = new Labs(); labs.Load(); }')}`,
    ],
    [
      'by a pattern of its own class',
      `${SECTION}${allergies('override')}${labs('new')}${page('readonly List<Section> sections = [new Allergies(), new Labs()]; public void Go() { foreach (var section in sections) { section.Load(); if (section is Labs labs) labs.Load(); } }')}`,
    ],
    [
      'by a cast',
      `${SECTION}${allergies('override')}${labs('new')}${page('readonly Section section = new Labs(); public void Go() { new Allergies().Load(); ((Labs)section).Load(); }')}`,
    ],
    [
      'by as',
      `${SECTION}${allergies('override')}${labs('new')}${page('readonly Section section = new Labs(); public void Go() { new Allergies().Load(); (section as Labs)?.Load(); }')}`,
    ],
    [
      'by OfType',
      `${SECTION}${allergies('override')}${labs('new')}${page('readonly List<Section> sections = [new Allergies(), new Labs()]; public void Go() { foreach (var section in sections) section.Load(); foreach (var labs in sections.OfType<Labs>()) labs.Load(); }')}`,
    ],
    [
      'by an heir of its own class',
      `${SECTION}${allergies('override')}${labs('new virtual')}public class More : Labs { public override void Load() { base.Load(); } }\n${page('readonly Labs labs = new More(); public void Go() { new Allergies().Load(); labs.Load(); }')}`,
    ],
    [
      'by an interface',
      `public interface ISection { void Load(); }\npublic class Section : ISection { public virtual void Load() { } }\n${allergies('override')}${labs('new', 'Section, ISection')}${page('readonly List<ISection> sections = [new Allergies(), new Labs()]; public void Go() { foreach (var section in sections) section.Load(); }')}`,
    ],
    [
      'where the class above has it with other parameters',
      `public class Section { public virtual void Load() { } public virtual void Load(int limit) { Load(); } }\n${allergies('override')}${labs('override')}${page('readonly List<Section> sections = [new Allergies(), new Labs()]; public void Go() { foreach (var section in sections) section.Load(3); }')}`,
    ],
    [
      'by dynamic',
      `${SECTION}${allergies('override')}${labs('new')}${page('void Show(dynamic section) { section.Load(); } public void Go() { Show(new Allergies()); Show(new Labs()); }')}`,
    ],
    [
      'by a type argument',
      `${SECTION}${allergies('override')}${labs('new')}${page('void Show<T>(T section) where T : Labs { section.Load(); } public void Go() { new Allergies().Load(); Show(new Labs()); }')}`,
    ],
  ])('%s', async (_, text) => {
    expect(await app(text)).toBe(BOTH);
  });
});

test('a view that says its name may call it', async () => {
  const text = SECTION + allergies('override') + labs('new') + EACH;
  expect(await app(text, { 'Page.xaml': '<Button Text="Load" Command="{Binding Load}" />' })).toBe(BOTH);
});
