namespace Sandpiper.Pages;

public sealed class DiaryPage : ContentPage
{
    public DiaryPage(DiaryViewModel model)
    {
        BindingContext = model;
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(DiaryViewModel.Lines));
        Content = list;
        ToolbarItems.Add(new ToolbarItem("Privacy", null, async () => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
        Loaded += (_, _) => model.OpenCommand.Execute(null);
    }
}
