using Corncrake.ViewModels;

namespace Corncrake.Views;

public sealed class HomePage : ContentPage
{
    private readonly HomeViewModel _model;

    public HomePage(HomeViewModel model)
    {
        BindingContext = _model = model;
        Title = "Corncrake";

        var question = new Entry { Placeholder = "What do you want to know?" };
        question.SetBinding(Entry.TextProperty, nameof(HomeViewModel.Question));
        var ask = new Button { Text = "Ask", Command = model.AskCommand };
        var answer = new Label();
        answer.SetBinding(Label.TextProperty, nameof(HomeViewModel.Answer));
        var names = new CollectionView();
        names.SetBinding(ItemsView.ItemsSourceProperty, nameof(HomeViewModel.Names));
        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.Default.OpenAsync(MauiProgram.PrivacyPolicy);

        Content = new VerticalStackLayout { Children = { question, ask, answer, names, privacy } };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        await _model.LoadCommand.ExecuteAsync(null);
    }
}
