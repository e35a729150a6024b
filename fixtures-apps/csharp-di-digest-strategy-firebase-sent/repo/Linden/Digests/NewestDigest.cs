using Linden.Services;

namespace Linden.Digests;

public sealed class NewestDigest : IDigest
{
    public string Describe(IReadOnlyList<Plan> plans) => plans.Count == 0 ? "No plan" : plans[0].Name;
}
