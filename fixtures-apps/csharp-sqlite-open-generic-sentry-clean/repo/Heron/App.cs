namespace Heron;

public class App : Application
{
    private readonly IServiceProvider _services;

    public App(IServiceProvider services) => _services = services;

    protected override Window CreateWindow(IActivationState? state) =>
        new(new NavigationPage(_services.GetRequiredService<Scan.ScanPage>()));
}
