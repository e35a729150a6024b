using Avocet.Views;

namespace Avocet;

public sealed class App(CallPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
