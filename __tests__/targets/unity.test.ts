import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findUnityHints } from '../../src/targets/unity.ts';
import { NOTHING } from '../../src/targets/way.ts';

const SCRIPT = `public class Post {
  static void Run() {
    manager.AddHealthKit();
    plist.root.SetString("NSHealthShareUsageDescription", "x");
    manager.AddHealthKit();
  }
}
`;

test('editor scripts are hints, each thing they set once', () => {
  const found = findUnityHints(
    memoryFiles({
      'Game/ProjectSettings/ProjectVersion.txt': '',
      'Game/Assets/Editor/Post.cs': SCRIPT,
      'Game/Assets/Post.cs': SCRIPT,
      'Game/Assets/Scripts/HealthPostProcess.cs': SCRIPT.replace('    manager.AddHealthKit();\n', ''),
    }),
    NOTHING,
  );
  expect(found.targets).toEqual([]);
  expect(
    found.skipped.map(({ at, reason, blocking }) => [at.file, at.line, reason.includes('not evaluated'), blocking]),
  ).toEqual([
    ['Game/Assets/Editor/Post.cs', 5, true, undefined],
    ['Game/Assets/Editor/Post.cs', 4, true, undefined],
    ['Game/Assets/Scripts/HealthPostProcess.cs', 3, true, undefined],
    ['Game/Assets/Scripts/HealthPostProcess.cs', 4, true, undefined],
  ]);
});

test('without a Unity project there is none', () => {
  expect(findUnityHints(memoryFiles({ 'Assets/Editor/Post.cs': SCRIPT }), NOTHING)).toEqual(NOTHING);
});
