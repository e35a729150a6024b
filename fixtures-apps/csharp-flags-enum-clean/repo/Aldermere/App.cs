namespace Aldermere;

public sealed class App(IServiceProvider services) : Application
{
    protected override Window CreateWindow(IActivationState? state) =>
        new(ActivatorUtilities.GetServiceOrCreateInstance<Pages.DosePage>(services));
}
