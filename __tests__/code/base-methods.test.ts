/** What an abstract screen does when the system tells it something: not for an heir that does otherwise, and does not hand it on. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';
const raw = (kind: string): string => `HKClinicalTypeIdentifier${kind}Record`;

const cSharp = (visits: string, of = 'abstract', more = ''): Texts => ({
  'Main.cs': 'using UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'Records.cs': `using HealthKit;
using Foundation;
namespace App;
public class Records
{
  readonly HKHealthStore store = new();
  public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!), (ok, error) => { }); }
  public void Read(HKClinicalTypeIdentifier kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind)!, null, 0, null, (q, results, error) => { })); }
}
`,
  'Pages.cs': `using HealthKit;
using Microsoft.Maui.Controls;
namespace App;
public ${of} class RecordsPage(Records records) : ContentPage
{
  protected virtual HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.AllergyRecord;
  protected override void OnAppearing() { base.OnAppearing(); records.Ask(); records.Read(Kind); }
  protected virtual void OnAppearing(bool again) { }
}
public class AllergyPage(Records records) : RecordsPage(records) { }
public class VisitPage(Records records) : RecordsPage(records)
{
  protected override HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.ProcedureRecord;
  ${visits}
}
${more}
`,
});

const kotlin = (visits: string, of = 'abstract', more = ''): Texts => ({
  'shared/src/iosMain/kotlin/Pages.kt': `package app
import platform.HealthKit.*
import platform.UIKit.UIViewController
${of} class RecordsPage : UIViewController(nibName = null, bundle = null) {
    private val store = HKHealthStore()
    open val kind: String? get() = ${raw('Allergy')}
    override fun viewDidLoad() {
        super.viewDidLoad()
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${raw('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${raw('Procedure')})!!)) { _, _ -> }
        store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> })
    }
    open fun viewDidLoad(again: Boolean) { }
}
class AllergyPage : RecordsPage()
class VisitPage : RecordsPage() {
    override val kind: String? get() = ${raw('Procedure')}
    ${visits}
}
${more}
`,
  'iosApp/App.swift':
    'import Shared\nimport SwiftUI\n@main struct Main: App { let pages = [AllergyPage(), VisitPage()]\n var body: some Scene { WindowGroup { Text("") } } }\n',
});

describe('not for who does otherwise', () => {
  test.each<[title: string, texts: Texts]>([
    ['C#', cSharp('protected override void OnAppearing() { Title = "Visits"; }')],
    [
      'C#, an heir of the heir',
      cSharp(
        'protected override void OnAppearing() { Title = "Visits"; }',
        'abstract',
        'public class Later(Records records) : VisitPage(records) { }',
      ),
    ],
    ['Kotlin', kotlin('override fun viewDidLoad() { title = "Visits" }')],
    ['Kotlin, of a sealed class', kotlin('override fun viewDidLoad() { title = "Visits" }', 'sealed')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(LESS);
  });
});

describe('for all others', () => {
  test.each<[title: string, texts: Texts]>([
    ['C#, who does nothing else', cSharp('')],
    ['C#, who hands it on', cSharp('protected override void OnAppearing() { Title = "Visits"; base.OnAppearing(); }')],
    [
      'C#, who does another of its name',
      cSharp('protected override void OnAppearing(bool again) { Title = "Visits"; }'),
    ],
    ['C#, who hides it', cSharp('protected new void OnAppearing() { Title = "Visits"; }')],
    ['C#, of a class that has objects of its own', cSharp('protected override void OnAppearing() { }', '')],
    [
      'C#, an heir of the heir that hands it on',
      cSharp(
        'protected override void OnAppearing() { base.OnAppearing(); }',
        'abstract',
        'public class Later(Records records) : VisitPage(records) { protected override void OnAppearing() { } }',
      ),
    ],
    [
      'C#, another heir that says the same',
      cSharp(
        'protected override void OnAppearing() { }',
        'abstract',
        'public class Later(Records records) : RecordsPage(records) { protected override HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.ProcedureRecord; }',
      ),
    ],
    ['Kotlin, who does nothing else', kotlin('')],
    ['Kotlin, who hands it on', kotlin('override fun viewDidLoad() { super.viewDidLoad() }')],
    ['Kotlin, who does another of its name', kotlin('override fun viewDidLoad(again: Boolean) { title = "Visits" }')],
    ['Kotlin, of a class that has objects of its own', kotlin('override fun viewDidLoad() { }', 'open')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });

  test('what is put into a field of any of them', async () => {
    const texts = cSharp('protected override void OnAppearing() { }');
    const kept = 'protected virtual HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.AllergyRecord;';
    const put =
      'public HKClinicalTypeIdentifier Kind { get; set; } = HKClinicalTypeIdentifier.AllergyRecord;\n  public static void Fill(RecordsPage page) { page.Kind = HKClinicalTypeIdentifier.ProcedureRecord; }';
    const pages = (texts['Pages.cs'] ?? '').replace(kept, put).replace(/ {2}protected override HKC.*\n/, '');
    expect(await flow({ ...texts, 'Pages.cs': pages }, { kind: 'app' })).toBe(ALL);
  });
});
