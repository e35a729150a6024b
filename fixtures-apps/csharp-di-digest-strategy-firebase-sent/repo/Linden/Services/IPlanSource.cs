namespace Linden.Services;

public sealed record Plan(string Id, string Name);

public interface IPlanSource
{
    Task<IReadOnlyList<Plan>> LoadAsync();
}
