using MediatR;

namespace Burnet.Features;

public sealed record GetAdvice(string Medication) : IRequest<string>;

public sealed class GetAdviceHandler : IRequestHandler<GetAdvice, string>
{
    private static readonly string[] WithFood = ["ibuprofen", "metformin", "naproxen", "prednisone"];

    public Task<string> Handle(GetAdvice request, CancellationToken cancellationToken)
    {
        var withFood = WithFood.Any(name => request.Medication.Contains(name, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(withFood ? "Take it with food." : "Ask your pharmacist.");
    }
}
