using Linden.Services;

namespace Linden.Digests;

/// <summary>One short line about a list of plans.</summary>
public interface IDigest
{
    string Describe(IReadOnlyList<Plan> plans);
}
