using Avocet.Models;

namespace Avocet.Services;

public interface IPlanSource
{
    Task<IReadOnlyList<Plan>> LoadAsync();
}
