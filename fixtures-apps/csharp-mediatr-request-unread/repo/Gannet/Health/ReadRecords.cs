using Foundation;
using HealthKit;
using MediatR;

namespace Gannet.Health;

public sealed record RecordLine(string Title, DateTime Day);

public sealed record ReadRecords(HKClinicalTypeIdentifier Type) : IRequest<IReadOnlyList<RecordLine>>;

public sealed class ReadRecordsHandler(HKHealthStore store) : IRequestHandler<ReadRecords, IReadOnlyList<RecordLine>>
{
    public Task<IReadOnlyList<RecordLine>> Handle(ReadRecords request, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<IReadOnlyList<RecordLine>>();
        var type = HKObjectType.GetClinicalType(request.Type)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
        {
            if (error is not null)
            {
                done.TrySetException(new NSErrorException(error));
                return;
            }
            done.TrySetResult([.. (samples ?? []).OfType<HKClinicalRecord>().Select(r => new RecordLine(r.DisplayName, (DateTime)r.StartDate))]);
        }));
        return done.Task;
    }
}
