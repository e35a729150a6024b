using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Yarrow.Models;
using Yarrow.Services;

namespace Yarrow.ViewModels;

public partial class DiagnosesViewModel(IDiagnosisSource source, ITelemetry telemetry) : ObservableObject
{
    public ObservableCollection<Diagnosis> Items { get; } = [];

    [RelayCommand(IncludeCancelCommand = true)]
    private async Task LoadAsync(CancellationToken cancellation)
    {
        Items.Clear();
        await foreach (var diagnosis in source.StreamAsync(cancellation))
        {
            Items.Add(diagnosis);
        }
        telemetry.Info($"Loaded {Items.Count} diagnoses");
    }
}
