import { it } from 'vitest';
import { factsOf } from './code.ts';
const say = async (n: string, t: Record<string, string>) => { const f = await factsOf(t, { kind: 'app' }); console.log('ROW', n, JSON.stringify(f.flows.map((d) => [(d as any).kind, (d as any).destination?.name ?? (d as any).name, JSON.stringify(d).match(/"line":\d+/)?.[0]])).slice(0, 300)); };
const app = (decl: string, log: string) => ({ 'shared/src/commonMain/kotlin/a/Title.kt': `package a
${decl}
`, 'shared/src/iosMain/kotlin/a/Source.kt': `package a
import platform.HealthKit.*
class Source { val store = HKHealthStore()
  fun load(done: (List<Title>) -> Unit) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    val q = HKSampleQuery(type, null, 0u, null) { _, samples, _ ->
      done((samples as List<HKClinicalRecord>).map { Title(it.displayName) })
    }
    store.executeQuery(q)
  }
  fun go() { load { titles -> val title = titles[0]
${log} } }
}` });
it('x', async () => {
  const C = 'class Title(val text: String)';

  const k = 'shared/src/iosMain/kotlin/a/Source.kt';
  const v = (from: string, to: string) => { const t = app(C, 'println(title.text)'); return { ...t, [k]: t[k].replace(from, to) }; };
  await say('base', v('', ''));
  await say('use titles', v('println(title.text)', 'println(titles[0].text)'));
  await say('for', v('println(title.text)', 'for (t in titles) println(t.text)'));
  await say('forEach', v('println(title.text)', 'titles.forEach { println(it.text) }'));
  await say('typed', v('titles ->', 'titles: List<Title> ->'));
  await say('one', v('(List<Title>) -> Unit', '(Title) -> Unit').__proto__ ? (() => { const t = v('(List<Title>) -> Unit', '(Title) -> Unit'); return { ...t, [k]: t[k].replace('.map { Title(it.displayName) })', '.map { Title(it.displayName) }[0])').replace('val title = titles[0]', 'val title = titles') }; })() : {});
  await say('text list', (() => { const t = v('(List<Title>) -> Unit', '(List<String>) -> Unit'); return { ...t, [k]: t[k].replace('Title(it.displayName)', 'it.displayName').replace('title.text', 'title') }; })());
  await say('fun called', v('load { titles -> val title = titles[0]\nprintln(title.text) }', 'load(::show) }\n fun show(titles: List<Title>) { println(titles[0].text)'));
});
