using Linden.Services;

namespace Linden.Digests;

public sealed class CountDigest : IDigest
{
    public string Describe(IReadOnlyList<Plan> plans) => plans.Count == 1 ? "1 plan" : $"{plans.Count} plans";
}
