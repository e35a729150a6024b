using Saltbush.ViewModels;

namespace Saltbush.Views;

public sealed class LabsPage : ContentPage
{
    public LabsPage(LabsViewModel model)
    {
        BindingContext = model;
        this.SetBinding(TitleProperty, nameof(LabsViewModel.Opened));
        var list = new CollectionView { SelectionMode = SelectionMode.Single };
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(LabsViewModel.Names));
        list.SelectionChanged += (_, e) => model.Open((string)e.CurrentSelection[0]);
        var policy = new Button { Text = "Privacy policy", Command = new Command(() => Launcher.OpenAsync(MauiProgram.PrivacyPolicy)) };
        Content = new VerticalStackLayout { list, policy };
    }

    protected override async void OnAppearing() => await ((LabsViewModel)BindingContext).LoadAsync();
}
