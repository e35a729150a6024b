namespace Marram.Services;

public enum Kind { Medication, Coverage }

public interface IChart
{
    Task<bool> RequestAsync();
    Task<IReadOnlyList<string>> GetAsync(Kind kind);

    Task<IReadOnlyList<string>> MedicationsAsync() => GetAsync(Kind.Medication);
    Task<IReadOnlyList<string>> CoverageAsync() => GetAsync(Kind.Coverage);
}
