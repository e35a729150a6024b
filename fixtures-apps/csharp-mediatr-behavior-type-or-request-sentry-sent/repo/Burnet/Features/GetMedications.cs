using Burnet.Services;
using MediatR;

namespace Burnet.Features;

public sealed record GetMedications : IRequest<IReadOnlyList<string>>;

public sealed class GetMedicationsHandler(IMedicationSource source) : IRequestHandler<GetMedications, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(GetMedications request, CancellationToken cancellationToken) => source.GetNamesAsync();
}
