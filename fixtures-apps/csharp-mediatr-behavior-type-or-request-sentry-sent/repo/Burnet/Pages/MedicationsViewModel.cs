using Burnet.Features;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using MediatR;

namespace Burnet.Pages;

public partial class MedicationsViewModel(IMediator mediator) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _names = [];

    [ObservableProperty]
    private string _advice = "";

    [RelayCommand]
    private async Task LoadAsync()
    {
        Names = await mediator.Send(new GetMedications());
    }

    [RelayCommand]
    private async Task ShowAdviceAsync(string name)
    {
        Advice = await mediator.Send(new GetAdvice(name));
    }
}
