using Heron.Data;
using Sentry;

namespace Heron.Scan;

public sealed class IngredientMatcher(IRepository<AllergyRow> allergies)
{
    public async Task<IReadOnlyList<string>> MatchesAsync(string label)
    {
        var known = await allergies.AllAsync();
        var hits = known.Select(row => row.Substance).Where(name => label.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        SentrySdk.AddBreadcrumb($"matched {string.Join(", ", hits)}", "scan");
        return hits;
    }
}
