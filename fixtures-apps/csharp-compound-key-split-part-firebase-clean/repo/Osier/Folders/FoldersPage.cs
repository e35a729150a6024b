namespace Osier.Folders;

public sealed class FoldersPage : ContentPage
{
    public FoldersPage(FoldersViewModel viewModel)
    {
        BindingContext = viewModel;
        var heading = new Label { FontSize = 24, Padding = 16 };
        heading.SetBinding(Label.TextProperty, nameof(FoldersViewModel.Heading));
        var list = new CollectionView
        {
            SelectionMode = SelectionMode.Single,
            ItemTemplate = new DataTemplate(() =>
            {
                var label = new Label { Padding = 16 };
                label.SetBinding(Label.TextProperty, new Binding(".", converter: new TitleConverter()));
                return label;
            }),
        };
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(FoldersViewModel.Keys));
        list.SelectionChanged += (_, _) =>
        {
            if (list.SelectedItem is string key) viewModel.OpenCommand.Execute(key);
        };
        Content = new VerticalStackLayout { heading, list };
        ToolbarItems.Add(new ToolbarItem("Privacy", null, () => _ = Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
        Loaded += (_, _) => viewModel.LoadCommand.Execute(null);
    }
}
