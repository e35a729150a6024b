using Foundation;
using Linnet.Health;

namespace Linnet.Boosters;

public sealed class BoosterState(IVaccineSource source)
{
    private static readonly NSUbiquitousKeyValueStore Cloud = NSUbiquitousKeyValueStore.DefaultStore;

    public IReadOnlyList<Vaccine> Vaccines { get; private set; } = [];

    public string Order { get; private set; } = Cloud.GetString("order") ?? "name";

    public async Task RefreshAsync(int years)
    {
        var given = await source.LoadAsync();
        Vaccines = [.. given.Select(vaccine => vaccine with { Booster = vaccine.Given.AddYears(years) })];
    }

    public void Sort(string order)
    {
        Order = order;
        Vaccines = order == "name"
            ? [.. Vaccines.OrderBy(vaccine => vaccine.Name)]
            : [.. Vaccines.OrderBy(vaccine => vaccine.Booster)];
        Cloud.SetString("order", order);
        Cloud.Synchronize();
    }
}
