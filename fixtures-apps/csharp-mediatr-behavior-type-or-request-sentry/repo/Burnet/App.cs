using Burnet.Pages;

namespace Burnet;

public sealed class App(MedicationsPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
