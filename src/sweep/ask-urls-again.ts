import { judgePolicy } from '../policy/index.ts';
import type { CheckSettings } from './check-folder.ts';

/** Whether the URLs of a report get the verdicts that they got then. Else the repository is checked anew: what they do to
 *  its findings is not for us to say. */
export async function areUrlsUnchanged(
  report: Readonly<Record<string, unknown>> | undefined,
  { allowPrivateNetwork }: CheckSettings,
): Promise<boolean> {
  const urls = Array.isArray(report?.privacyPolicy) ? (report.privacyPolicy as Record<string, unknown>[]) : [];
  const asked = urls.flatMap(({ url, verdict, ruleId, mentionsHealth }) =>
    typeof url === 'string' && verdict !== 'not-checked' ? [{ url, verdict, ruleId, mentionsHealth }] : [],
  );
  if (asked.length === 0) return true;
  const at = { file: '', line: 0, column: 0 };
  const { urls: judged } = await judgePolicy(
    {
      urls: asked.map(({ url }) => ({ url, at, source: 'option', authoritative: true })),
      ...{ missing: [], descriptions: [], traits: [], unresolved: [] },
    },
    {
      ...{ check: true, allowPrivateNetwork, release: false, allow: [] },
      ...{ environment: process.env, budgetMs: 60_000 },
    },
  );
  return asked.every(({ verdict, ruleId, mentionsHealth }, index) => {
    const now = judged[index];
    return now?.verdict === verdict && now?.ruleId === ruleId && now?.mentionsHealth === mentionsHealth;
  });
}
