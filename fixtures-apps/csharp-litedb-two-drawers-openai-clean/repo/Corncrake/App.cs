using Corncrake.Views;

namespace Corncrake;

public class App(HomePage home) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(home));
}
