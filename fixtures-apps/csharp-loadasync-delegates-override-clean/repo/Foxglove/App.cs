using Foxglove.Pages;

namespace Foxglove;

public sealed class App(SheetPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
