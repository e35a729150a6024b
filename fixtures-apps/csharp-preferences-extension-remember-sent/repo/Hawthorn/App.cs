using Hawthorn.Stay;

namespace Hawthorn;

public sealed class App(StayViewModel stay) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new StayPage(stay));
}
