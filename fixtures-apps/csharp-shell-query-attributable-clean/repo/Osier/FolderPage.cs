using Osier.ViewModels;

namespace Osier;

public class FolderPage : ContentPage
{
    public FolderPage(FolderViewModel model)
    {
        BindingContext = model;
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(FolderViewModel.Names));
        Content = list;
    }
}
