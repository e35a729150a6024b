using Linden.Views;

namespace Linden;

public class App(TimelinePage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
