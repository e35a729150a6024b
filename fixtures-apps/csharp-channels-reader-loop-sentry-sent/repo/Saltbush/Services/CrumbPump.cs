using Sentry;

namespace Saltbush.Services;

public sealed class CrumbPump(Wires wires)
{
    public async Task RunAsync()
    {
        await foreach (var text in wires.Opened.Reader.ReadAllAsync())
        {
            SentrySdk.AddBreadcrumb(text, category: "ui");
        }
    }
}
