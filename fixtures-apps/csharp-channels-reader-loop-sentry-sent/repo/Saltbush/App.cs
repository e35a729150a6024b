using Saltbush.Services;

namespace Saltbush;

public sealed class App : Application
{
    private readonly ViewModels.LabsViewModel _labs;

    public App(ViewModels.LabsViewModel labs, CrumbPump pump)
    {
        _labs = labs;
        _ = pump.RunAsync();
    }

    protected override Window CreateWindow(IActivationState? state) => new(new Views.LabsPage(_labs));
}
