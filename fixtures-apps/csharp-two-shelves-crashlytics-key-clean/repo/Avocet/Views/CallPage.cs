using Avocet.ViewModels;

namespace Avocet.Views;

public sealed class CallPage : ContentPage
{
    public CallPage(CallViewModel viewModel)
    {
        BindingContext = viewModel;
        var name = new Entry { Placeholder = "Whom do you call?" };
        name.SetBinding(Entry.TextProperty, nameof(CallViewModel.Name));
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(CallViewModel.Captions));
        var policy = new Button { Text = "Privacy policy", Command = new Command(async () => await Launcher.OpenAsync("https://www.avocet.health/legal/privacy")) };
        Content = new VerticalStackLayout { Children = { name, new Button { Text = "Save", Command = viewModel.SaveCommand }, list, policy } };
        Loaded += async (_, _) => await viewModel.LoadCommand.ExecuteAsync(null);
    }
}
