import { test } from 'vitest';
import { flow } from './code/code.ts';
test('x', async () => {
  const K = `package a\nimport platform.HealthKit.*\nenum class Kind { LABS, SHOTS }\nfun typeOf(k: Kind) = when (k) { Kind.LABS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!\n Kind.SHOTS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!! }\nval store = HKHealthStore()\nfun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(typeOf(Kind.LABS))) { _, _ -> } }\n`;
  const gk = async (t: string, body: string) => console.log('>> kotlin', t, await flow({ 'src/iosMain/a.kt': K + body }));
  const use = 'store.executeQuery(HKSampleQuery(typeOf(kind), null, 0u, null) { _, _, _ -> })';
  await gk('interface', `interface R { fun read(kind: Kind = Kind.LABS, limit: Int = 0) }\nclass H : R { override fun read(kind: Kind, limit: Int) { ${use} } }\nfun go(r: R) { r.read() }`);
  await gk('interface direct', `interface R { fun read(kind: Kind = Kind.LABS, limit: Int = 0) }\nclass H : R { override fun read(kind: Kind, limit: Int) { ${use} } }\nfun go() { H().read(limit = 3) }`);
  await gk('none', `class H { fun read(kind: Kind, limit: Int) { ${use} } }\nfun go() { H().read() }`);
  const C = `using HealthKit;\nusing Foundation;\npublic enum Kind { Labs, Shots }\npublic static class T { public static HKClinicalType Of(Kind k) => k switch { Kind.Labs => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!, _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)! };\n public static void Ask() { new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(Of(Kind.Labs)), (ok, e) => { }); } }\npublic interface IR { void Read(Kind kind = Kind.Labs, int limit = 0); }\n`;
  const gc = async (t: string, body: string) => console.log('>> cs', t, await flow({ 'A.cs': C + body }));
  await gc('interface', `public class H : IR { public void Read(Kind kind, int limit) { new HKHealthStore().ExecuteQuery(new HKSampleQuery(T.Of(kind), null, 0, null, (q, r, e) => { })); } }\npublic class P { public void Go(IR r) { r.Read(); } }`);
});
