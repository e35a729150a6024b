using CommunityToolkit.Mvvm.Messaging;
using Heather.Messages;
using Plugin.Firebase.Analytics;

namespace Heather.Services;

public sealed class SelectionAnalytics : IRecipient<RecordSelectedMessage>
{
    private readonly IFirebaseAnalytics _analytics;

    public SelectionAnalytics(IFirebaseAnalytics analytics)
    {
        _analytics = analytics;
        WeakReferenceMessenger.Default.Register(this);
    }

    public void Receive(RecordSelectedMessage message)
    {
        _analytics.LogEvent("record_selected", ("name", message.Value.Row.Name));
    }
}
