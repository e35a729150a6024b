/** Closures that are kept by a name which nobody says: what they read nobody reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { READERS } from './slips.ts';

type Texts = Readonly<Record<string, string>>;
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';
const raw = (kind: string): string => `HKClinicalTypeIdentifier${kind}Record`;

/** A screen that opens allergies, and visits as `kept` and `shown` say. */
const script = (kept: string, shown: string, more: Texts = {}): Texts => ({
  'package.json': '{ "main": "expo/AppEntry.js" }',
  'App.js': `import { Visit } from './src/Visit';\nexport default function App() { return <Visit />; }\n`,
  'src/readers.js': READERS,
  'src/Visit.js': `import React, { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-native';
import { allow, readAllergies, readVisits } from './readers';
export function Visit() {
  const [rows, setRows] = useState([]);
  useEffect(() => { allow(); }, []);
  const openAllergies = useCallback(async () => setRows(await readAllergies()), []);
  ${kept}
  return <><Button title="Allergies" onPress={openAllergies} />${shown}</>;
}
`,
  ...more,
});
const CALLBACK = 'const openVisits = useCallback(async () => setRows(await readVisits()), []);';

const swift = (kept: string, more = ''): Texts => ({
  'App/App.swift': `import SwiftUI
import HealthKit
let store = HKHealthStore()
func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func readVisits() { read(.procedureRecord) }
@main struct Main: App { var body: some Scene { WindowGroup { Text("").onAppear { open() } } } }
func open() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
  read(.allergyRecord)
  ${kept} }
${more}`,
});

const cSharp = (kept: string, used: string): Texts => ({
  'Main.cs': 'using UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'Records.cs': `using HealthKit;
using Foundation;
using System;
namespace App;
public class Records
{
  readonly HKHealthStore store = new();
  ${kept}
  public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!), (ok, error) => { }); }
  public string Allergies() => Read(HKClinicalTypeIdentifier.AllergyRecord);
  static string Read(HKClinicalTypeIdentifier kind) { new HKHealthStore().ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind)!, null, 0, null, (q, results, error) => { })); return ""; }
}
`,
  'Page.cs': `using UIKit;\nnamespace App;\npublic class Page : UIViewController\n{\n  public override void ViewDidLoad() { var records = new Records(); records.Ask(); records.Allergies(); ${used} }\n}\n`,
});
const LAZY =
  'public Lazy<string> Visits { get; }\n  public Records() { Visits = new(() => Read(HKClinicalTypeIdentifier.ProcedureRecord)); }';
const DECLARED = 'public Lazy<string> Visits { get; } = new(() => Read(HKClinicalTypeIdentifier.ProcedureRecord));';

const kotlin = (kept: string, used: string): Texts => ({
  'shared/src/iosMain/kotlin/Card.kt': `package app
import platform.HealthKit.*
class Card {
    private val store = HKHealthStore()
    ${kept}
    fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${raw('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${raw('Procedure')})!!)) { _, _ -> } }
    fun allergies() { read(${raw('Allergy')}) }
    private fun read(kind: String?): Int { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> }); return 1 }
}
`,
  'iosApp/App.swift': `import Shared\nimport SwiftUI\n@main struct Main: App { let card = Card()\n var body: some Scene { WindowGroup { Text("").task { card.ask(); card.allergies(); ${used} } } } }\n`,
});
const BY_LAZY = `val visits by lazy { read(${raw('Procedure')}) }`;

describe('nobody says it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a callback of React', script(CALLBACK, '')],
    ['a closure', script('const openVisits = async () => setRows(await readVisits());', '')],
    ['a function in another', script('async function openVisits() { setRows(await readVisits()); }', '')],
    [
      'what two functions lead to',
      script('const openVisits = () => load();\n  const load = () => {};\n  const more = () => readVisits();', ''),
    ],
    ['one that a comment says', script(`// openVisits opens them\n  ${CALLBACK}`, '')],
    ['one that another file has too', script(CALLBACK, '', { 'src/more.js': 'export const openVisits = () => {};\n' })],
    ['a closure of Swift', swift('let openVisits = { readVisits() }')],
    ['a function in another, of Swift', swift('func openVisits() { readVisits() }')],
    ['what waits in C#, filled when it is made', cSharp(LAZY, '')],
    ['what waits in C#, filled where it is declared', cSharp(DECLARED, '')],
    ['what waits in Kotlin', kotlin(BY_LAZY, '')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(LESS);
  });
});

describe('somebody says it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a callback of React', script(CALLBACK, '<Button title="Visits" onPress={openVisits} />')],
    ['in an object', script(CALLBACK, '<Row {...{ openVisits }} />')],
    ['by what it is called by', script(CALLBACK, '<Row run={() => openVisits()} />')],
    ['to whom it is told', script(`${CALLBACK}\n  useEffect(() => { openVisits(); }, [openVisits]);`, '')],
    ['in a text', script(`${CALLBACK}\n  track('openVisits');`, '')],
    ['what is called at once', script('const openVisits = (async () => setRows(await readVisits()))();', '')],
    ['what is made at once', script('const openVisits = useMemo(() => readVisits(), []);', '')],
    ['what another function is given', script('const openVisits = later(() => readVisits());', '')],
    ['who else calls it', script(CALLBACK, '<Button title="Visits" onPress={readVisits} />')],
    ['a closure of Swift', swift('let openVisits = { readVisits() }\n  openVisits()')],
    ['a function in another, of Swift', swift('func openVisits() { readVisits() }\n  Task { openVisits() }')],
    ['what waits in C#', cSharp(LAZY, 'var n = records.Visits.Value;')],
    ['what waits in C# where it is declared', cSharp(DECLARED, 'var n = records.Visits.Value;')],
    ['what waits in C#, in a text', cSharp(LAZY, 'label.SetBinding("Visits.Value");')],
    [
      'what waits in C#, in the class',
      cSharp(`${LAZY}\n  public string More => Visits.Value;`, 'var n = records.More;'),
    ],
    [
      'what runs by itself in C#',
      cSharp(
        'readonly System.Threading.Timer visits;\n  public Records() { visits = new(_ => Read(HKClinicalTypeIdentifier.ProcedureRecord)); }',
        '',
      ),
    ],
    ['what waits in Kotlin', kotlin(BY_LAZY, 'print(card.visits)')],
    ['what waits in Kotlin, in the class', kotlin(`${BY_LAZY}\n    fun more() = visits`, 'card.more()')],
    ['what is made at once in Kotlin', kotlin(`val visits = read(${raw('Procedure')})`, '')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });
});
