using Linden.Pages;

namespace Linden;

public sealed class App(PlansPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
