using Linden.Digests;
using Plugin.Firebase.Analytics;

namespace Linden.Services;

public sealed class UsageReporter(IDigest digest)
{
    public void Loaded(IReadOnlyList<Plan> plans)
    {
        var parameters = new Dictionary<string, object> { ["digest"] = digest.Describe(plans) };
        CrossFirebaseAnalytics.Current.LogEvent("plans_loaded", parameters);
    }
}
