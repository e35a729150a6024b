using Alder.Models;
using Alder.Services;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Alder.ViewModels;

public partial class ProceduresViewModel(IRecordReader reader) : ObservableObject
{
    [ObservableProperty]
    private RecordGroup? _procedures;

    [RelayCommand]
    private async Task LoadAsync() => Procedures = await reader.ReadAsync(RecordCatalogue.Procedures);
}
