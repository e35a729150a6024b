using HealthKit;
using Rowan.Services;

namespace Rowan.Platforms.iOS;

public sealed partial class HealthService : IHealthService
{
    private readonly HKHealthStore _store = new();

    public event EventHandler<RecordsReadEventArgs>? RecordsRead;

    private void OnRead(int count) => RecordsRead?.Invoke(this, new RecordsReadEventArgs(count));
}
