using Sandpiper.Pages;

namespace Sandpiper;

public sealed class App(DiaryPage page) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new NavigationPage(page));
}
