import { expect, test } from 'vitest';
import { flow } from '/work/wt/third/__tests__/code/code.ts';
const M = `#import <HealthKit/HealthKit.h>
@implementation Shelf { HKHealthStore *_store; }
RCT_EXPORT_MODULE();
RCT_EXPORT_METHOD(fetch:(NSString *)identifier resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:identifier] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *s, NSError *e) {}];
}
@end`;
const app = (imp: string, decl: string, test: string) => ({ 'ios/Shelf.m': M, 'src/Home.tsx': `import { NativeModules } from 'react-native';
${imp}
export function Card({ identifier }) { useEffect(() => { NativeModules.Shelf.fetch(identifier); }, []); return <Text />; }
export function Home() { ${decl}
 return <View>{${test} && <Card identifier="HKClinicalTypeIdentifierLabResultRecord" />}</View>; }
` });
for (const [n, a] of Object.entries({
  plain: app("", "", "true"),
  stateTrue: app("import { useState } from 'react';", 'const [isOpen, set] = useState(true);', 'isOpen'),
  tern: Object.fromEntries(Object.entries(app("import { useState } from 'react';", 'const [isOpen, set] = useState(false);', 'isOpen')).map(([k, v]) => [k, v.replace('&&', '?').replace('/>}<', '/> : null}<')])),
  sameNoGate: Object.fromEntries(Object.entries(app("import { useState } from 'react';", 'const [isOpen, set] = useState(false);', 'isOpen')).map(([k, v]) => [k, v.replace('isOpen &&', '')])),
  setLater: app("import { useState } from 'react';", 'const [isOpen, set] = useState(false); useEffect(() => { set(true) }, []);', 'isOpen'),
  setLater2: app("import { useState } from 'react';", 'const [isOpen, set] = useState(false); useEffect(() => { NativeModules.Shelf.ask().then(set) }, []);', 'isOpen'),
})) test(n, async () => { const f = await flow(a as never, { kind: 'app' }); console.log(n, f); });
