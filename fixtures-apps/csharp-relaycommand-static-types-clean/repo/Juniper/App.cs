using Juniper.Views;

namespace Juniper;

public class App(PassportPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
