using Plugin.Firebase.Analytics;

namespace Angelica.Services;

public sealed class UsageLog
{
    public void PageOpened(string detail)
    {
        CrossFirebaseAnalytics.Current.LogEvent("page_opened", new Dictionary<string, object> { ["detail"] = detail });
    }
}
