using Foxglove.Support;

namespace Foxglove;

public sealed class App(StartNote note) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new Views.CardPage());

    protected override async void OnStart() => await note.LeaveAsync();
}
