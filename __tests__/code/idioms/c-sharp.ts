import type { Language } from './both-flows.ts';

const ALLERGY = 'HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!';
const ask = (types: string): string =>
  `new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(${types}), (ok, error) => { });`;
const read = (type: string): string =>
  `new HKHealthStore().ExecuteQuery(new HKSampleQuery(${type}, null, 0, null, (q, results, error) => { }));`;

export const USING =
  'using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Foundation;\nusing HealthKit;\n';
const one = (body: string): string =>
  `${USING}namespace App;\npublic class Beside\n{\n  public void One() { ${body} }\n}\n`;

const JOURNAL = `${USING}namespace App;
public static class Journal
{
  public static string Name { get; private set; } = "";
  public static void Load()
  {
    var type = ${ALLERGY};
    var query = new HKSampleQuery(type, null, 0, null, (q, results, error) =>
    {
      foreach (var sample in results)
      {
        var record = (HKClinicalRecord)sample;
        Name = record.DisplayName;
      }
    });
    new HKHealthStore().ExecuteQuery(query);
  }
}
`;

export const C_SHARP: Language = {
  file: 'Idiom.cs',
  head: `${USING}using Microsoft.AppCenter.Analytics;\nnamespace App;\n`,
  type: {
    name: 'HKClinicalType',
    make: ALLERGY,
    other: 'HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!',
  },
  asked: {
    use: ask,
    each: (types) => ask(`${types}.ToArray()`),
    beside: { 'Beside.cs': one(read(ALLERGY)) },
  },
  read: {
    use: read,
    each: (types) => `foreach (var each in ${types}) { ${read('each')} }`,
    beside: { 'Beside.cs': one(ask(ALLERGY)) },
  },
  text: { name: 'string', make: 'Journal.Name', other: '"settings"' },
  records: {
    kind: 'analytics',
    use: (text) => `Analytics.TrackEvent(${text});`,
    each: (texts) => `Analytics.TrackEvent(string.Join(", ", ${texts}));`,
    beside: { 'Journal.cs': JOURNAL },
  },
};
