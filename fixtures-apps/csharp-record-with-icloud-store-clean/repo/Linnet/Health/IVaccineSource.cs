namespace Linnet.Health;

public sealed record Vaccine(string Name, DateTime Given)
{
    public DateTime? Booster { get; init; }
}

public interface IVaccineSource
{
    Task<IReadOnlyList<Vaccine>> LoadAsync();
}
