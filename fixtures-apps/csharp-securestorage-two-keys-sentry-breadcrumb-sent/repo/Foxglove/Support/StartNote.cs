using Foxglove.Storage;

namespace Foxglove.Support;

/// <summary>Support knows people by the nickname that they chose.</summary>
public sealed class StartNote(Safe safe)
{
    public async Task LeaveAsync()
    {
        var label = await safe.TakeAsync(Safe.Card);
        SentrySdk.AddBreadcrumb(label, category: "start");
    }
}
