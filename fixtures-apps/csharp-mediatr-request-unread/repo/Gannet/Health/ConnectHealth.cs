using Foundation;
using HealthKit;
using MediatR;

namespace Gannet.Health;

public sealed record ConnectHealth : IRequest<bool>;

public sealed class ConnectHealthHandler(HKHealthStore store) : IRequestHandler<ConnectHealth, bool>
{
    private static readonly HKClinicalTypeIdentifier[] Wanted =
    [
        HKClinicalTypeIdentifier.LabResultRecord,
        HKClinicalTypeIdentifier.ProcedureRecord,
        HKClinicalTypeIdentifier.VitalSignRecord,
    ];

    public async Task<bool> Handle(ConnectHealth request, CancellationToken cancellationToken)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        HKObjectType[] types = [.. Wanted.Select(id => HKObjectType.GetClinicalType(id)!)];
        var (granted, _) = await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));
        return granted;
    }
}
