using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Gannet.Health;
using HealthKit;
using MediatR;

namespace Gannet.Pages;

public partial class OperationViewModel(ISender sender) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<RecordLine> _operations = [];

    [ObservableProperty]
    private IReadOnlyList<RecordLine> _around = [];

    [RelayCommand]
    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!await sender.Send(new ConnectHealth(), cancellationToken)) return;
        Operations = await sender.Send(new ReadRecords(HKClinicalTypeIdentifier.ProcedureRecord), cancellationToken);
        var labs = await sender.Send(new ReadRecords(HKClinicalTypeIdentifier.LabResultRecord), cancellationToken);
        Around = [.. labs.Where(IsNearOperation).OrderBy(line => line.Day)];
    }

    private bool IsNearOperation(RecordLine line) =>
        Operations.Any(operation => Math.Abs((operation.Day - line.Day).TotalDays) < 30);
}
